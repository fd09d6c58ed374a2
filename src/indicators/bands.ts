import type { CoreIndicator } from "./definitions.ts";
import type { DesaLengkap } from "./koperasi.ts";
import { sumIndicator } from "./totals.ts";

/** Quarter of a kabupaten's desa that a figure lies in; the two quarters in the middle are one band. */
export type Band = "terbawah" | "tengah" | "teratas";

/** What one indicator is in each desa of an area. */
export interface Spread {
  /** By desa code: those that reported it completely and nothing of it withheld. Host desa only. */
  readonly nilai: ReadonlyMap<string, number>;
  /** Desa that reported it in any way, guests of a shared koperasi included. */
  readonly dilaporkan: number;
  /** All desa of the area. */
  readonly desa: number;
}

/** Fewer figures make no quarters. */
export const FEWEST = 10;
/** A smaller part of the desa may be the good ones only. */
export const LEAST_PART = 0.8;

/** Figures of an indicator desa by desa. `desa` is the number of desa the area has, reported or not. */
export function spreadOf(
  indikator: CoreIndicator,
  members: readonly DesaLengkap[],
  desa: number,
): Spread {
  const nilai = new Map<string, number>();
  for (const member of members) {
    const total = sumIndicator(indikator, [member]);
    const isWhole = total.koperasi_belum === 0 && total.disembunyikan === 0;
    if (total.nilai !== null && isWhole) nilai.set(member.kode, total.nilai);
  }
  return { nilai, dilaporkan: sumIndicator(indikator, members, desa).dilaporkan, desa };
}

/** True if so many reported that a desa's place among them says something. */
export function mayCompare({ nilai, dilaporkan, desa }: Spread): boolean {
  return desa > 0 && nilai.size >= FEWEST && dilaporkan / desa >= LEAST_PART;
}

/**
 * The band of one desa; null if it has no figure of its own or too few have one. Equal figures are
 * never parted: those that straddle a quarter's edge are in the middle. No rank, and none may be made
 * of it: that A is above B says nothing about either.
 */
export function bandOf(spread: Spread, kode: string): Band | null {
  const own = spread.nilai.get(kode);
  if (own === undefined || !mayCompare(spread)) return null;
  const all = [...spread.nilai.values()];
  const quarter = all.length / 4;
  if (all.filter((value) => value <= own).length <= quarter) return "terbawah";
  return all.filter((value) => value >= own).length <= quarter ? "teratas" : "tengah";
}
