import { KOPERASI_SIMULASI } from "../records/simulasi.ts";
import { currentKode, desaOn, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Bagian } from "./bagian.ts";
import { laporanOn, type Laporan } from "./laporan.ts";
import { Random } from "./random.ts";
import { createRiwayat, underKode } from "./riwayat.ts";

/** What a simulation is made of: the same seed gives the same country. */
export interface Simulasi {
  readonly registry: Registry;
  /** Workbooks of every kabupaten. */
  readonly editions: number;
  readonly seed: string;
}

/** What is true of all desa of a simulated kabupaten. */
export interface Profil {
  readonly registry: Registry;
  readonly kabupaten: string;
  /** First day of the programme here. */
  readonly mulai: string;
  readonly seed: string;
  /** Share of the desa that send nothing in an edition. */
  readonly diam: number;
  /** Parts of the workbook that nobody here fills in. */
  readonly tanpa: readonly Bagian[];
  readonly random: (aspek: string) => Random;
}

/** Sheets and columns that some offices never ask their desa about, and how many of them do not. */
const SKIPPED: readonly (readonly [Bagian, number])[] = [
  ["potensi", 0.5],
  ["usaha", 0.4],
  ["inventaris", 0.4],
  ["pelatihan", 0.3],
  ["aset", 0.2],
  ["bumdes", 0.2],
  ["kemitraan", 0.1],
  ["modal", 0.2],
  ["rat", 0.3],
];

/** Parts that a single desa never reports although its neighbours do, and how many do not. */
const GAPS: readonly (readonly [Bagian, number])[] = [
  ["simpanan", 0.15],
  ["nib", 0.1],
  ["nik_koperasi", 0.1],
  ["pinjaman", 0.1],
  ["proposal_bisnis", 0.1],
  ["lahan", 0.06],
  ["pengurus", 0.05],
  ["anggota", 0.04],
];

/** Drawn once: how well a kabupaten reports, and what it leaves out. */
export function kabupatenProfile({ registry, seed }: Simulasi, kabupaten: string): Profil {
  const random = (aspek: string) => new Random(seed, kabupaten, aspek);
  const begins = random("mulai").between(0, 40);
  return {
    registry,
    kabupaten,
    seed,
    mulai: new Date(Date.UTC(2025, 3, 1 + begins)).toISOString().slice(0, 10),
    diam: random("diam").next() ** 2 * 0.3,
    tanpa: drawn(SKIPPED, random("tanpa")),
    random,
  };
}

/** What arrived for an edition, and what is true; in a correction the late reports have arrived. */
export function reportsOn(
  profil: Profil,
  date: string,
  ke: number,
): { readonly arrived: readonly Laporan[]; readonly truth: readonly Laporan[] } {
  const { registry, kabupaten } = profil;
  const truth = desaOn(registry, kabupaten, date).map((kode) => reportOf(profil, kode, date));
  const share = profil.diam / (1 + ke);
  const arrived = truth.map((report) => {
    const kode = report.koperasi.kode ?? "";
    return profil.random(`diam ${kode} ${date}`).chance(share) ? silent(kode) : report;
  });
  return { arrived, truth };
}

function reportOf({ registry, seed, mulai, tanpa }: Profil, kode: string, date: string): Laporan {
  const today = currentKode(registry, kode);
  const nama = findNama(registry, kode) ?? kode;
  const life = createRiwayat(
    { kode: today, nama },
    { benih: seed, mulai, tanda: "Simulasi" },
    {
      nama_koperasi: `${KOPERASI_SIMULASI} ${nama}`,
      tidak_lapor: [...tanpa, ...drawn(GAPS, new Random(seed, today, "celah"))],
    },
  );
  return laporanOn(underKode(life, kode), date);
}

function silent(kode: string): Laporan {
  return {
    koperasi: { kode },
    gerai: [],
    kemitraan: [],
    aset: [],
    pelatihan: [],
    usaha: [],
    potensi: [],
    inventaris: [],
  };
}

function drawn(parts: readonly (readonly [Bagian, number])[], random: Random): readonly Bagian[] {
  return parts.flatMap(([bagian, share]) => (random.chance(share) ? [bagian] : []));
}
