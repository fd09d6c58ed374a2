import type { Koperasi } from "../records/types.gen.ts";
import type { KoperasiLengkap } from "./koperasi.ts";

/** Ids of the indicators that are computed from rows (architecture: core indicators). */
export const CORE_INDICATORS = [
  "terbentuk",
  "berbadan_hukum",
  "beroperasi",
  "belum_beroperasi",
  "merintis",
  "memiliki_gerai",
  "aset_terdaftar",
  "mitra_laku_pandai",
  "pengajuan_kemitraan",
  "dokumen_lengkap",
  "jumlah_anggota",
  "simpanan_pokok",
  "simpanan_wajib",
] as const;

export type CoreIndicator = (typeof CORE_INDICATORS)[number];

/** True for an indicator that is counted from rows. */
export function isCore(id: string): id is CoreIndicator {
  return (CORE_INDICATORS as readonly string[]).includes(id);
}

/** The seven of the Klaten coordination meeting, 24 November 2025, in its order. */
export const HEADLINE_INDICATORS = [
  "terbentuk",
  "beroperasi",
  "belum_beroperasi",
  "memiliki_gerai",
  "aset_terdaftar",
  "mitra_laku_pandai",
  "pengajuan_kemitraan",
] as const satisfies readonly CoreIndicator[];

/** What a koperasi adds to an indicator: a number, "<5" if withheld, null if not reported. */
export type Contribution = number | "<5" | null;

/** The six documents of PMK 49/2025, in the order of the checklist. */
export const DOKUMEN = [
  "badan_hukum",
  "nik_koperasi",
  "rekening",
  "npwp",
  "nib",
  "proposal_bisnis",
] as const;

export type Dokumen = (typeof DOKUMEN)[number];

/** What one koperasi adds to a core indicator. 0 means: reported, and it does not count. */
export function contributionOf(indikator: CoreIndicator, koperasi: KoperasiLengkap): Contribution {
  const { row } = koperasi;
  switch (indikator) {
    case "terbentuk":
      return counted(anyDone([musdesusState(row), aktaState(row), badanHukumState(row)]));
    case "berbadan_hukum":
      return counted(badanHukumState(row));
    case "beroperasi":
      return operates(row, ["beroperasi", "beroperasi_penuh"]);
    case "belum_beroperasi":
      return operates(row, ["belum", "merintis"]);
    case "merintis":
      return operates(row, ["merintis"]);
    case "memiliki_gerai":
      return flagged(
        row.gerai,
        koperasi.gerai.some(({ status }) => status === "selesai" || status === "aktif"),
      );
    case "aset_terdaftar":
      return flagged(row.aset_terdaftar, row.aset_terdaftar === "ada");
    case "mitra_laku_pandai":
      return flagged(
        row.kemitraan,
        koperasi.kemitraan.some(
          ({ mitra, status }) => mitra === "bpd_laku_pandai" && status === "aktif",
        ),
      );
    case "pengajuan_kemitraan":
      return flagged(
        row.kemitraan,
        koperasi.kemitraan.some(({ status }) => status === "diajukan" || status === "diproses"),
      );
    case "dokumen_lengkap":
      return completeDocuments(row);
    case "jumlah_anggota":
    case "simpanan_pokok":
    case "simpanan_wajib":
      return row[indikator];
  }
}

/** true done, false not (or in process), null not reported. */
type State = boolean | null;

/** State of one of the six documents. */
export function dokumenState(row: Koperasi, dokumen: Dokumen): State {
  return dokumen === "badan_hukum" ? badanHukumState(row) : answered(row[dokumen]);
}

export function musdesusState(row: Koperasi): State {
  return row.tanggal_musdesus === null ? answered(row.musdesus) : true;
}

export function aktaState(row: Koperasi): State {
  return row.tanggal_akta === null && row.nomor_akta === null ? answered(row.akta) : true;
}

export function badanHukumState(row: Koperasi): State {
  return row.tanggal_sk_ahu === null && row.nomor_sk_ahu === null
    ? answered(row.badan_hukum)
    : true;
}

/** "sudah" → true, "belum" and "proses" → false, blank → null. */
export function answered(answer: Koperasi["npwp"]): State {
  return answer === null ? null : answer === "sudah";
}

function anyDone(states: readonly State[]): State {
  if (states.includes(true)) return true;
  return states.every((state) => state === null) ? null : false;
}

function counted(state: State): Contribution {
  return state === null ? null : Number(state);
}

function operates(row: Koperasi, among: readonly Koperasi["status_operasi"][]): Contribution {
  return row.status_operasi === null ? null : Number(among.includes(row.status_operasi));
}

function flagged(flag: Koperasi["gerai"], holds: boolean): Contribution {
  return flag === null ? null : Number(holds);
}

function completeDocuments(row: Koperasi): Contribution {
  const states = DOKUMEN.map((dokumen) => dokumenState(row, dokumen));
  return states.includes(null) ? null : Number(states.every(Boolean));
}
