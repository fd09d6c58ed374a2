import type { Koperasi } from "../records/types.gen.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import { currentKode, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import {
  BERGABUNG,
  DIAM,
  KASUS,
  KASUS_KEDUA,
  KEDUA,
  LATAR,
  SUKAMAJU,
  TERTUKAR,
} from "./contoh-kasus.ts";
import { contohDesaOn } from "./contoh-wilayah.ts";
import type { Isian } from "./keadaan.ts";
import { laporanOn, type Laporan } from "./laporan.ts";
import { Random } from "./random.ts";
import { createRiwayat, underKode, type Riwayat } from "./riwayat.ts";

/** Which desa stay silent in an edition. */
export interface Keheningan {
  /** Share of the desa that send nothing. */
  readonly bagian: number;
  /** A kecamatan whose reports come too late. */
  readonly kecamatan?: string;
}

const NOTHING: Omit<Laporan, "koperasi"> = {
  gerai: [],
  kemitraan: [],
  aset: [],
  pelatihan: [],
  usaha: [],
  potensi: [],
  inventaris: [],
};

/** What every koperasi of the fictional kabupaten would report on a date if all did. */
export function contohLaporan(registry: Registry, date: string): readonly Laporan[] {
  const first = contohDesaOn(registry, date).map((kode) => reportOf(kode, registry, date));
  const second = createRiwayat(
    { kode: KEDUA.kode, nama: nameOf(KEDUA.kode, registry), ke: 2 },
    LATAR,
    KASUS_KEDUA,
  );
  return date < KEDUA.sejak ? first : [...first, laporanOn(second, date)];
}

/** The reports that arrived: those of silent desa are blank. */
export function withSilence(
  reports: readonly Laporan[],
  registry: Registry,
  { date, diam }: { readonly date: string; readonly diam: Keheningan },
): readonly Laporan[] {
  return reports.map((report) => {
    const kode = report.koperasi.kode ?? "";
    const silent = isSilent(currentKode(registry, kode), date, diam.bagian);
    const late = kecamatanOf(kode) === diam.kecamatan;
    const joined = report.koperasi.koperasi_bersama !== undefined;
    return (silent || late) && !joined ? blankReport(report) : report;
  });
}

/** The same reports with the member counts of two desa swapped, as a clerk may do. */
export function withSwap(reports: readonly Laporan[]): readonly Laporan[] {
  const [one, other] = TERTUKAR.map(
    (kode) => reports.find(({ koperasi }) => koperasi.kode === kode)?.koperasi,
  );
  if (!one || !other) throw new Error(`no reports to swap: ${TERTUKAR.join(", ")}`);
  return reports.map((report) => {
    if (report.koperasi === one) return { ...report, koperasi: { ...one, ...membersOf(other) } };
    if (report.koperasi === other) return { ...report, koperasi: { ...other, ...membersOf(one) } };
    return report;
  });
}

const MEMBER_FIELDS = ["jumlah_anggota", "anggota_perempuan", "anggota_penerima_bansos"] as const;

function membersOf(row: Isian<Koperasi>): Isian<Koperasi> {
  return Object.fromEntries(MEMBER_FIELDS.map((field) => [field, row[field] ?? null]));
}

function reportOf(kode: string, registry: Registry, date: string): Laporan {
  if (kode === BERGABUNG.kode) return { koperasi: joinedRow(date), ...NOTHING };
  return laporanOn(underKode(lifeOf(currentKode(registry, kode), registry), kode), date);
}

function lifeOf(kode: string, registry: Registry): Riwayat {
  return createRiwayat({ kode, nama: nameOf(kode, registry) }, LATAR, KASUS[kode]);
}

function nameOf(kode: string, registry: Registry): string {
  return findNama(registry, kode) ?? kode;
}

function joinedRow(date: string): Isian<Koperasi> {
  const { kode, tuan, sejak } = BERGABUNG;
  if (date < sejak) return { kode, catatan: "Penduduk sedikit; dibahas bersama tetangga." };
  return {
    kode,
    koperasi_bersama: tuan,
    catatan: "Bergabung dengan koperasi Desa Pulau Panjang.",
    sumber: "Berita acara musyawarah antardesa (contoh)",
  };
}

function isSilent(kode: string, date: string, share: number): boolean {
  if (kode === DIAM) return date > "2025-06-01" && date < "2025-09-01";
  if (kode === SUKAMAJU || TERTUKAR.some((other) => other === kode)) return false;
  return new Random(LATAR.benih, kode, "diam", date).chance(share);
}

function blankReport({ koperasi }: Laporan): Laporan {
  const { kode, koperasi_ke } = koperasi;
  const number = koperasi_ke === undefined ? {} : { koperasi_ke };
  return { koperasi: { ...(kode === undefined ? {} : { kode }), ...number }, ...NOTHING };
}
