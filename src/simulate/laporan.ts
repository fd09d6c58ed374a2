import { formatDate } from "../base/format.ts";
import type {
  Aset,
  Gerai,
  Inventaris,
  Kemitraan,
  Koperasi,
  Pelatihan,
  Potensi,
  Usaha,
} from "../records/types.gen.ts";
import { asetOn } from "./aset.ts";
import type { Bagian, Kelompok, LembarPanjang } from "./bagian.ts";
import { geraiOn } from "./gerai.ts";
import { daysBetween } from "./hari.ts";
import { inventarisOn } from "./inventaris.ts";
import type { Isian } from "./keadaan.ts";
import { KELOMPOK } from "./kelompok.ts";
import { kemitraanOn } from "./kemitraan.ts";
import { pelatihanOn } from "./pelatihan.ts";
import { potensiOn } from "./potensi.ts";
import type { Riwayat } from "./riwayat.ts";
import { usahaOn } from "./usaha.ts";

/** Rows of one koperasi on the long sheets. */
export interface BarisPanjang {
  readonly gerai: readonly Isian<Gerai>[];
  readonly kemitraan: readonly Isian<Kemitraan>[];
  readonly aset: readonly Isian<Aset>[];
  readonly pelatihan: readonly Isian<Pelatihan>[];
  readonly usaha: readonly Isian<Usaha>[];
  readonly potensi: readonly Isian<Potensi>[];
  readonly inventaris: readonly Isian<Inventaris>[];
}

/** What one koperasi reports in one edition. */
export interface Laporan extends BarisPanjang {
  readonly koperasi: Isian<Koperasi>;
}

/** Column of Koperasi that says whether a long sheet has rows. */
const FLAGS = {
  gerai: "gerai",
  kemitraan: "kemitraan",
  aset: "aset_terdaftar",
  pelatihan: "pelatihan",
  usaha: "usaha",
  potensi: "potensi",
  inventaris: "inventaris",
} as const satisfies Readonly<Record<LembarPanjang, keyof Koperasi>>;

const WRITERS = {
  gerai: geraiOn,
  kemitraan: kemitraanOn,
  aset: asetOn,
  pelatihan: pelatihanOn,
  usaha: usahaOn,
  potensi: potensiOn,
  inventaris: inventarisOn,
} as const satisfies Readonly<Record<LembarPanjang, unknown>>;

/** These sheets describe the desa, so a second koperasi says nothing of them. */
const ONCE_PER_DESA: ReadonlySet<Bagian> = new Set(["potensi", "inventaris"]);

/**
 * When a part begins to be reported: days after the start of the programme, how far the desa lie
 * apart in this, and the share that never reports it.
 */
const BEGINS: Readonly<Record<Bagian, readonly [day: number, spread: number, never: number]>> = {
  pembentukan: [0, 0, 0],
  legalitas: [20, 50, 0],
  npwp: [60, 80, 0.05],
  nib: [80, 100, 0.13],
  rekening: [70, 90, 0.05],
  nik_koperasi: [90, 110, 0.08],
  akun_simkopdes: [60, 70, 0.05],
  proposal_bisnis: [110, 80, 0.08],
  lahan: [100, 100, 0.06],
  operasi: [85, 90, 0],
  anggota: [40, 90, 0.05],
  pengurus: [40, 70, 0.04],
  simpanan: [90, 110, 0.12],
  modal: [120, 100, 0.18],
  pinjaman: [120, 70, 0.08],
  rat: [180, 60, 0.2],
  bumdes: [60, 100, 0.08],
  gerai: [100, 90, 0],
  kemitraan: [110, 90, 0.05],
  aset: [115, 90, 0.06],
  pelatihan: [100, 100, 0.1],
  usaha: [120, 100, 0.15],
  potensi: [50, 130, 0.15],
  inventaris: [30, 70, 0.12],
};

/** Cells that are often left out although their neighbours are filled in. */
const OFTEN_BLANK: readonly (keyof Koperasi)[] = [
  "tanggal_sosialisasi",
  "tanggal_rapat_pendirian",
  "nomor_akta",
  "nomor_sk_ahu",
  "anggota_penerima_bansos",
  "pengurus_perempuan",
  "kebutuhan_lahan",
  "penanggung_jawab",
];

/**
 * What the koperasi reports on a date: its true state, without the parts and cells it does not
 * report yet. Whether it reports at all in an edition is decided by the caller.
 */
export function laporanOn(riwayat: Riwayat, date: string): Laporan {
  const days = daysBetween(riwayat.latar.mulai, date);
  const reported = (bagian: Bagian): boolean => reportsOn(riwayat, bagian, days);
  const rows = longRows(riwayat, date, reported);
  const groups = (Object.keys(KELOMPOK) as Kelompok[])
    .filter(reported)
    .map((kelompok) => KELOMPOK[kelompok](riwayat, date));
  const koperasi: Isian<Koperasi> = Object.assign(
    {},
    ...groups,
    flagsOf(rows, reported),
    remarks(riwayat, date),
  );
  const gaps = OFTEN_BLANK.filter((field) => riwayat.random(`kosong ${field}`).chance(0.12));
  const kept = Object.entries(koperasi).filter(
    ([field]) => !gaps.includes(field as keyof Koperasi),
  );
  return { koperasi: { ...Object.fromEntries(kept), ...keyOf(riwayat) }, ...rows };
}

/** Key of every row of this koperasi; the number is written only for a second one. */
function keyOf({ kode, ke }: Riwayat): { readonly kode: string; readonly koperasi_ke?: number } {
  return ke === 1 ? { kode } : { kode, koperasi_ke: ke };
}

function reportsOn(riwayat: Riwayat, bagian: Bagian, days: number): boolean {
  const [day, spread, never] = BEGINS[bagian];
  const random = riwayat.random(`lapor ${bagian}`);
  const begins = day + spread * random.next();
  const drawn = random.chance(never);
  const silent = riwayat.kasus.tidak_lapor?.includes(bagian) ?? drawn;
  return !silent && begins <= days && !(riwayat.ke !== 1 && ONCE_PER_DESA.has(bagian));
}

function longRows(
  riwayat: Riwayat,
  date: string,
  reported: (bagian: Bagian) => boolean,
): BarisPanjang {
  const rows = (Object.keys(WRITERS) as LembarPanjang[]).map((lembar) => [
    lembar,
    reported(lembar)
      ? WRITERS[lembar](riwayat, date).map((row) => ({
          ...keyOf(riwayat),
          ...row,
          ...sourceOf(riwayat, lembar, date),
        }))
      : [],
  ]);
  return Object.fromEntries(rows) as BarisPanjang;
}

function flagsOf(rows: BarisPanjang, reported: (bagian: Bagian) => boolean): Isian<Koperasi> {
  const flags = (Object.keys(FLAGS) as LembarPanjang[])
    .filter(reported)
    .map((lembar) => [FLAGS[lembar], rows[lembar].length > 0 ? "ada" : "belum"]);
  return Object.fromEntries(flags);
}

function remarks(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const catatan = riwayat.kasus.catatan?.findLast(([since]) => since <= date)?.[1];
  return {
    ...(catatan === undefined ? {} : { catatan }),
    ...sourceOf(riwayat, "koperasi", date),
  };
}

/** Where the row comes from, for some of the rows. */
function sourceOf(riwayat: Riwayat, lembar: string, date: string): { readonly sumber?: string } {
  const sebutan = riwayat.kelurahan ? "kelurahan" : "desa";
  const month = formatDate(date.slice(0, 7));
  const states = riwayat.random(`sumber ${lembar}`).chance(lembar === "koperasi" ? 0.7 : 0.25);
  return states
    ? { sumber: `Laporan ${sebutan} ${month} (${riwayat.latar.tanda.toLowerCase()})` }
    : {};
}
