import type { Koperasi } from "../records/types.gen.ts";
import { aktaState, answered, badanHukumState, musdesusState } from "./definitions.ts";
import type { KoperasiLengkap } from "./koperasi.ts";

/** "tidak_diketahui" is an answer: the reporter says that he does not know. */
export type StageState = "sudah" | "proses" | "belum" | "tidak_diketahui" | null;

/** One rung of the ladder (domain: `tahap`), in its official order. */
export interface Stage {
  readonly id: string;
  readonly label: string;
  /** Null: not reported. */
  readonly keadaan: StageState;
  readonly tanggal: string | null;
  readonly nomor: string | null;
  /** A word more, for instance "45 %" or "terverifikasi"; null if there is none. */
  readonly rincian: string | null;
  /** The field whose cell this rung was read from. */
  readonly kolom: keyof Koperasi;
}

/** The sixteen rungs of one koperasi. They are ordered, but not strictly climbed in order. */
export function stagesOf(koperasi: KoperasiLengkap): readonly Stage[] {
  return [
    ...formationStages(koperasi.row),
    ...documentStages(koperasi.row),
    ...businessStages(koperasi),
  ];
}

function formationStages(row: Koperasi): Stage[] {
  const rapat = row.tanggal_rapat_pendirian === null ? answered(row.rapat_pendirian) : true;
  const sosialisasi = row.tanggal_sosialisasi === null ? answered(row.sosialisasi) : true;
  return [
    dated("sosialisasi", "Sosialisasi", {
      done: sosialisasi,
      answer: row.sosialisasi,
      tanggal: row.tanggal_sosialisasi,
    }),
    dated("musdesus", "Musdesus", {
      done: musdesusState(row),
      answer: row.musdesus,
      tanggal: row.tanggal_musdesus,
    }),
    dated("rapat_pendirian", "Rapat pendirian", {
      done: rapat,
      answer: row.rapat_pendirian,
      tanggal: row.tanggal_rapat_pendirian,
    }),
    {
      ...dated("akta", "Akta notaris", {
        done: aktaState(row),
        answer: row.akta,
        tanggal: row.tanggal_akta,
      }),
      nomor: row.nomor_akta,
    },
    {
      ...dated("badan_hukum", "SK AHU", {
        done: badanHukumState(row),
        answer: row.badan_hukum,
        tanggal: row.tanggal_sk_ahu,
      }),
      nomor: row.nomor_sk_ahu,
    },
  ];
}

function documentStages(row: Koperasi): Stage[] {
  const labels = {
    npwp: "NPWP",
    nib: "NIB",
    rekening: "Rekening bank",
    nik_koperasi: "NIK koperasi",
    akun_simkopdes: "Akun SIMKOPDES",
  } as const;
  return (Object.keys(labels) as (keyof typeof labels)[]).map((id) =>
    stage(id, labels[id], row[id]),
  );
}

function businessStages({ row, gerai }: KoperasiLengkap): Stage[] {
  return [
    { ...stage("status_lahan", "Lahan", landState(row.status_lahan)), rincian: row.status_lahan },
    {
      ...stage("progres_gerai", "Gerai dibangun", buildState(row.progres_gerai)),
      rincian: row.progres_gerai === null ? null : `${row.progres_gerai} %`,
    },
    {
      ...stage("status_operasi", "Beroperasi", operationState(row.status_operasi)),
      tanggal: operationDate(row, gerai),
    },
    stage("kemitraan", "Kemitraan", flagState(row.kemitraan)),
    { ...stage("pinjaman", "Pinjaman bank", loanState(row.pinjaman)), rincian: row.pinjaman },
    {
      ...stage("rat", "RAT", row.tanggal_rat === null ? row.rat : "sudah"),
      tanggal: row.tanggal_rat,
    },
  ];
}

interface DatedStep {
  readonly done: boolean | null;
  readonly answer: StageState;
  readonly tanggal: string | null;
}

function dated(id: keyof Koperasi, label: string, { done, answer, tanggal }: DatedStep): Stage {
  return { ...stage(id, label, done ? "sudah" : answer), tanggal };
}

function stage(id: keyof Koperasi, label: string, keadaan: StageState): Stage {
  return { id, label, keadaan, tanggal: null, nomor: null, rincian: null, kolom: id };
}

function landState(status: Koperasi["status_lahan"]): StageState {
  if (status === null) return null;
  if (status === "terverifikasi") return "sudah";
  return status === "belum" || status === "terkendala" ? "belum" : "proses";
}

function buildState(progress: number | null): StageState {
  if (progress === null) return null;
  if (progress === 100) return "sudah";
  return progress === 0 ? "belum" : "proses";
}

function operationState(status: Koperasi["status_operasi"]): StageState {
  if (status === null || status === "tidak_diketahui") return status;
  if (status === "merintis") return "proses";
  return status === "belum" ? "belum" : "sudah";
}

function flagState(flag: Koperasi["kemitraan"]): StageState {
  if (flag === null) return null;
  return flag === "ada" ? "sudah" : "belum";
}

function loanState(loan: Koperasi["pinjaman"]): StageState {
  if (loan === null) return null;
  if (loan === "cair" || loan === "lunas") return "sudah";
  return loan === "belum" || loan === "ditolak" ? "belum" : "proses";
}

/** Since when it operates: as reported, else since its first active outlet opened; null if it does not. */
function operationDate(row: Koperasi, gerai: KoperasiLengkap["gerai"]): string | null {
  if (operationState(row.status_operasi) !== "sudah") return null;
  const openings = gerai
    .filter(({ status }) => status === "aktif")
    .flatMap(({ tanggal_buka }) => tanggal_buka ?? []);
  return row.tanggal_operasi ?? openings.sort()[0] ?? null;
}
