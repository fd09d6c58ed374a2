import { formatNumber } from "../base/format.ts";
import type { Ringkasan } from "../records/types.gen.ts";
import type { Isian } from "./keadaan.ts";
import type { Laporan } from "./laporan.ts";

type Ketelitian = NonNullable<Ringkasan["ketelitian"]>;

/** A figure the kabupaten makes known, and how it differs from what its desa report. */
export interface Pernyataan {
  readonly indikator: Ringkasan["indikator"];
  readonly ketelitian?: Ketelitian;
  /** Added to the true number; such a figure contradicts the rows. */
  readonly selisih?: number;
  /** Added to the sentence. */
  readonly tambahan?: string;
  /** The number, where it does not come from the reports of koperasi. */
  readonly nilai?: number;
}

/** Rows of Ringkasan as the kabupaten states them on an occasion; it knows also what a desa sends late. */
export function statedTotals(
  said: readonly Pernyataan[],
  reports: readonly Laporan[],
  sumber: string,
): Isian<Ringkasan>[] {
  return said.map(({ indikator, ketelitian = "tepat", selisih = 0, nilai, tambahan = "" }) => {
    const value = rounded((nilai ?? countOf(indikator, reports)) + selisih, ketelitian);
    return {
      indikator,
      nilai: value,
      ketelitian,
      pernyataan: `Dinas menyatakan ${value === 0 ? "" : PREFIX[ketelitian]}${sentenceOf(indikator, value)}${tambahan}.`,
      sumber,
    };
  });
}

type Counter = (report: Laporan) => number;

/** What each report adds to a total; the definitions stand in data/referensi/indikator.json. */
const COUNTERS: Partial<Readonly<Record<Ringkasan["indikator"], Counter>>> = {
  terbentuk: ({ koperasi: { musdesus, akta, badan_hukum } }) =>
    Number([musdesus, akta, badan_hukum].includes("sudah")),
  berbadan_hukum: ({ koperasi }) => Number(koperasi.badan_hukum === "sudah"),
  beroperasi: ({ koperasi: { status_operasi } }) =>
    Number(status_operasi === "beroperasi" || status_operasi === "beroperasi_penuh"),
  belum_beroperasi: ({ koperasi: { status_operasi } }) =>
    Number(status_operasi === "belum" || status_operasi === "merintis"),
  merintis: ({ koperasi }) => Number(koperasi.status_operasi === "merintis"),
  memiliki_gerai: ({ gerai }) =>
    Number(gerai.some(({ status }) => status === "selesai" || status === "aktif")),
  aset_terdaftar: ({ koperasi }) => Number(koperasi.aset_terdaftar === "ada"),
  mitra_laku_pandai: ({ kemitraan }) =>
    Number(kemitraan.some((row) => row.mitra === "bpd_laku_pandai" && row.status === "aktif")),
  pengajuan_kemitraan: ({ kemitraan }) =>
    Number(kemitraan.some(({ status }) => status === "diajukan" || status === "diproses")),
  dokumen_lengkap: ({ koperasi }) => Number(DOKUMEN.every((field) => koperasi[field] === "sudah")),
  jumlah_anggota: ({ koperasi }) => koperasi.jumlah_anggota ?? 0,
  simpanan_pokok: ({ koperasi }) => Number(koperasi.simpanan_pokok ?? 0) || 0,
  simpanan_wajib: ({ koperasi }) => Number(koperasi.simpanan_wajib ?? 0) || 0,
};

const DOKUMEN = [
  "badan_hukum",
  "nik_koperasi",
  "rekening",
  "npwp",
  "nib",
  "proposal_bisnis",
] as const;

function countOf(indikator: Ringkasan["indikator"], reports: readonly Laporan[]): number {
  const count = COUNTERS[indikator];
  if (!count) throw new Error(`no way to count: ${indikator}`);
  return reports.reduce((sum, report) => sum + count(report), 0);
}

const PREFIX: Readonly<Record<Ketelitian, string>> = {
  tepat: "",
  pembulatan: "sekitar ",
  perkiraan: "kira-kira ",
  minimal: "lebih dari ",
  hampir: "hampir ",
};

function rounded(value: number, ketelitian: Ketelitian): number {
  const step = value >= 1_000_000 ? 1_000_000 : value >= 1000 ? 100 : value >= 20 ? 5 : 1;
  switch (ketelitian) {
    case "tepat":
      return value;
    case "minimal":
      return Math.floor(value / step) * step;
    case "hampir":
      return (Math.floor(value / step) + 1) * step;
    default:
      return Math.round(value / step) * step;
  }
}

/** Said after the number. */
const PHRASES: Partial<Readonly<Record<Ringkasan["indikator"], string>>> = {
  terbentuk: "koperasi sudah terbentuk",
  berbadan_hukum: "koperasi sudah berbadan hukum",
  beroperasi: "koperasi sudah beroperasi",
  belum_beroperasi: "koperasi belum beroperasi",
  merintis: "koperasi sedang merintis usaha",
  memiliki_gerai: "koperasi memiliki gerai",
  aset_terdaftar: "koperasi memiliki aset terdaftar",
  mitra_laku_pandai: "koperasi menjadi mitra Laku Pandai",
  pengajuan_kemitraan: "koperasi mengajukan kemitraan",
  dokumen_lengkap: "koperasi berdokumen lengkap",
  jumlah_anggota: "orang menjadi anggota koperasi",
  simpanan_pokok: "rupiah simpanan pokok terkumpul",
  simpanan_wajib: "rupiah simpanan wajib terkumpul",
  target_koperasi: "koperasi menjadi target",
  business_assistant: "Business Assistant bertugas",
  project_management_officer: "Project Management Officer bertugas",
};

function sentenceOf(indikator: Ringkasan["indikator"], value: number): string {
  const words = PHRASES[indikator];
  if (words === undefined) throw new Error(`no words for: ${indikator}`);
  return `${formatNumber(value)} ${words}`;
}
