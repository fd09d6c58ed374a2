import type { Koperasi } from "../records/types.gen.ts";
import { aktaState, answered, badanHukumState, musdesusState } from "./definitions.ts";
import { ON_THE_WAY } from "./kemitraan.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import type { KoperasiLengkap } from "./koperasi.ts";
import { countOf, Hitungan, nameOf, type Ukuran } from "./ukuran.ts";

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

const LABELS = {
  sosialisasi: "Sosialisasi",
  musdesus: "Musdesus",
  rapat_pendirian: "Rapat pendirian",
  akta: "Akta notaris",
  badan_hukum: "SK AHU",
  npwp: "NPWP",
  nib: "NIB",
  rekening: "Rekening bank",
  nik_koperasi: "NIK koperasi",
  akun_simkopdes: "Akun SIMKOPDES",
  status_lahan: "Lahan",
  progres_gerai: "Gerai dibangun",
  status_operasi: "Beroperasi",
  kemitraan: "Kemitraan",
  pinjaman: "Pinjaman bank",
  rat: "RAT",
} as const satisfies Partial<Readonly<Record<keyof Koperasi, string>>>;

type StageId = keyof typeof LABELS;

/** The sixteen rungs with their names, in their official order. */
export const STAGES = (Object.keys(LABELS) as StageId[]).map((id) => ({ id, label: LABELS[id] }));

/** The sixteen rungs of one koperasi. They are ordered, but not strictly climbed in order. */
export function stagesOf(koperasi: KoperasiLengkap): readonly Stage[] {
  return [
    ...formationStages(koperasi.row),
    ...documentStages(koperasi.row),
    ...businessStages(koperasi),
  ];
}

/** Koperasi by their answer to each rung. */
export interface TanggaSum {
  readonly jumlah: (tahap: string, keadaan: StageState) => number;
  readonly koperasi: number;
}

/** The ladder, added up. */
export const TANGGA: Ukuran<TanggaSum> = {
  id: "tangga",
  cacah: (members) => {
    const sum = new Hitungan();
    for (const koperasi of koperasiIn(members)) {
      sum.add("koperasi");
      for (const { id, keadaan } of stagesOf(koperasi)) sum.add(nameOf("tahap", id, keadaan ?? ""));
    }
    return sum.cacah();
  },
  baca: (cacah) => ({
    jumlah: (tahap, keadaan) => countOf(cacah, nameOf("tahap", tahap, keadaan ?? "")),
    koperasi: countOf(cacah, "koperasi"),
  }),
};

function formationStages(row: Koperasi): Stage[] {
  const rapat = row.tanggal_rapat_pendirian === null ? answered(row.rapat_pendirian) : true;
  const sosialisasi = row.tanggal_sosialisasi === null ? answered(row.sosialisasi) : true;
  return [
    dated("sosialisasi", {
      done: sosialisasi,
      answer: row.sosialisasi,
      tanggal: row.tanggal_sosialisasi,
    }),
    dated("musdesus", {
      done: musdesusState(row),
      answer: row.musdesus,
      tanggal: row.tanggal_musdesus,
    }),
    dated("rapat_pendirian", {
      done: rapat,
      answer: row.rapat_pendirian,
      tanggal: row.tanggal_rapat_pendirian,
    }),
    {
      ...dated("akta", {
        done: aktaState(row),
        answer: row.akta,
        tanggal: row.tanggal_akta,
      }),
      nomor: row.nomor_akta,
    },
    {
      ...dated("badan_hukum", {
        done: badanHukumState(row),
        answer: row.badan_hukum,
        tanggal: row.tanggal_sk_ahu,
      }),
      nomor: row.nomor_sk_ahu,
    },
  ];
}

const DOCUMENTS = ["npwp", "nib", "rekening", "nik_koperasi", "akun_simkopdes"] as const;

function documentStages(row: Koperasi): Stage[] {
  return DOCUMENTS.map((id) => stage(id, row[id]));
}

function businessStages({ row, gerai, kemitraan }: KoperasiLengkap): Stage[] {
  return [
    { ...stage("status_lahan", landState(row.status_lahan)), rincian: row.status_lahan },
    {
      ...stage("progres_gerai", buildState(row.progres_gerai)),
      rincian: row.progres_gerai === null ? null : `${row.progres_gerai} %`,
    },
    {
      ...stage("status_operasi", operationState(row.status_operasi)),
      tanggal: operationDate(row, gerai),
    },
    { ...stage("kemitraan", null), ...partnership(row, kemitraan) },
    { ...stage("pinjaman", loanState(row.pinjaman)), rincian: row.pinjaman },
    {
      ...stage("rat", row.tanggal_rat === null ? row.rat : "sudah"),
      tanggal: row.tanggal_rat,
    },
  ];
}

interface DatedStep {
  readonly done: boolean | null;
  readonly answer: StageState;
  readonly tanggal: string | null;
}

function dated(id: StageId, { done, answer, tanggal }: DatedStep): Stage {
  return { ...stage(id, done ? "sudah" : answer), tanggal };
}

function stage(id: StageId, keadaan: StageState): Stage {
  return { id, label: LABELS[id], keadaan, tanggal: null, nomor: null, rincian: null, kolom: id };
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

/** By the rows where there are any: an application is no partner yet, one refused or over is none. */
function partnership(
  { kemitraan: flag }: Koperasi,
  rows: KoperasiLengkap["kemitraan"],
): Pick<Stage, "keadaan" | "rincian"> {
  if (flag !== "ada") return { keadaan: flag, rincian: null };
  if (rows.length === 0 || rows.some(({ status }) => status === "aktif"))
    return { keadaan: "sudah", rincian: null };
  return rows.some(({ status }) => ON_THE_WAY.includes(status))
    ? { keadaan: "proses", rincian: null }
    : { keadaan: "belum", rincian: "tidak ada yang aktif" };
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
