import type { Meta } from "../records/types.gen.ts";
import type { Keheningan } from "./contoh-laporan.ts";
import type { Pernyataan } from "./ringkasan.ts";

/** One workbook of the fictional kabupaten: what is special about it. */
export interface Terbitan {
  readonly tanggal: string;
  /** 0 for the first report of the date, 1 for its first correction. */
  readonly ke: number;
  readonly ketelitian: Meta["ketelitian_tanggal"];
  /** Day on which it was sent. */
  readonly dikirim: string;
  readonly diam: Keheningan;
  /** Member counts of two desa are swapped. */
  readonly tertukar?: boolean;
  readonly perubahan?: {
    readonly jenis: NonNullable<Meta["jenis_perubahan"]>;
    readonly alasan: string;
  };
  readonly pernyataan: readonly Pernyataan[];
}

const TARGET: Pernyataan = { indikator: "target_koperasi", nilai: 60 };

const JUNI: readonly Pernyataan[] = [
  TARGET,
  { indikator: "terbentuk" },
  { indikator: "berbadan_hukum", ketelitian: "hampir" },
];

const AGUSTUS: readonly Pernyataan[] = [
  TARGET,
  { indikator: "terbentuk" },
  { indikator: "berbadan_hukum" },
  { indikator: "beroperasi", ketelitian: "minimal" },
  { indikator: "jumlah_anggota", ketelitian: "perkiraan" },
];

/** Agrees with the rows wherever every desa has reported. */
const NOVEMBER: readonly Pernyataan[] = [
  TARGET,
  { indikator: "terbentuk" },
  { indikator: "berbadan_hukum" },
  { indikator: "beroperasi" },
  { indikator: "belum_beroperasi" },
  { indikator: "merintis" },
  { indikator: "memiliki_gerai" },
  { indikator: "aset_terdaftar" },
  { indikator: "mitra_laku_pandai" },
  { indikator: "pengajuan_kemitraan" },
  { indikator: "jumlah_anggota", ketelitian: "pembulatan" },
];

const LEBIH_TINGGI: Pernyataan = {
  indikator: "beroperasi",
  selisih: 3,
  tambahan: ", termasuk tiga yang segera dibuka",
};

/** One figure contradicts the rows: koperasi about to open are counted as operating. */
const DESEMBER: readonly Pernyataan[] = [
  ...NOVEMBER.map((said) => (said.indikator === "beroperasi" ? LEBIH_TINGGI : said)),
  { indikator: "dokumen_lengkap" },
  { indikator: "simpanan_pokok", ketelitian: "perkiraan" },
  { indikator: "simpanan_wajib", ketelitian: "minimal" },
];

const NOVEMBER_LENGKAP = {
  tanggal: "2025-11-24",
  ketelitian: "hari",
  pernyataan: NOVEMBER,
} as const;

/** Seven months of 2025; September was never reported, July came two months late. */
export const JADWAL: readonly Terbitan[] = [
  {
    tanggal: "2025-05-31",
    ke: 0,
    ketelitian: "bulan",
    dikirim: "2025-06-05",
    diam: { bagian: 0.2 },
    pernyataan: [],
  },
  {
    tanggal: "2025-06-30",
    ke: 0,
    ketelitian: "hari",
    dikirim: "2025-07-04",
    diam: { bagian: 0.1 },
    pernyataan: JUNI,
  },
  {
    tanggal: "2025-07-31",
    ke: 0,
    ketelitian: "hari",
    dikirim: "2025-09-30",
    diam: { bagian: 0.08 },
    pernyataan: JUNI,
  },
  {
    tanggal: "2025-08-31",
    ke: 0,
    ketelitian: "hari",
    dikirim: "2025-09-08",
    diam: { bagian: 0.05 },
    tertukar: true,
    pernyataan: AGUSTUS,
  },
  {
    tanggal: "2025-08-31",
    ke: 1,
    ketelitian: "hari",
    dikirim: "2025-10-02",
    diam: { bagian: 0.05 },
    perubahan: {
      jenis: "koreksi",
      alasan: "Jumlah anggota Desa Banjarsari dan Desa Mekarsari (Kecamatan Kenanga) tertukar.",
    },
    pernyataan: AGUSTUS,
  },
  {
    tanggal: "2025-10-31",
    ke: 0,
    ketelitian: "hari",
    dikirim: "2025-11-06",
    diam: { bagian: 0 },
    pernyataan: AGUSTUS,
  },
  {
    ...NOVEMBER_LENGKAP,
    ke: 0,
    dikirim: "2025-11-28",
    diam: { bagian: 0, kecamatan: "99.01.05" },
  },
  {
    ...NOVEMBER_LENGKAP,
    ke: 1,
    dikirim: "2025-12-12",
    diam: { bagian: 0 },
    perubahan: {
      jenis: "revisi",
      alasan: "Laporan Kecamatan Dahlia baru masuk pada 9 Desember 2025.",
    },
  },
  {
    tanggal: "2025-12-31",
    ke: 0,
    ketelitian: "hari",
    dikirim: "2026-01-08",
    diam: { bagian: 0 },
    pernyataan: DESEMBER,
  },
];
