import type { EdisiByDesa } from "./koperasi.ts";
import type { Total } from "./totals.ts";

/** One edition's total of an indicator. */
export interface SeriesPoint {
  /** Data date of the edition. */
  readonly tanggal_data: string;
  readonly total: Total;
}

export interface SeriesInput {
  /** Editions of one kabupaten, oldest first, one per data date. */
  readonly editions: readonly EdisiByDesa[];
  /** What the desa of the area add up to in an edition. */
  readonly total: (edition: EdisiByDesa) => Total;
}

/** An indicator edition by edition; null totals stay in the series as gaps. */
export function seriesOf({ editions, total }: SeriesInput): readonly SeriesPoint[] {
  return editions.map((edition) => ({
    tanggal_data: edition.edisi.tanggal_data,
    total: total(edition),
  }));
}

const ALIKE = ["dilaporkan", "desa", "disembunyikan", "koperasi_belum"] as const;

/**
 * Change of the newest point against the one before it; null unless both are known, equally many desa and
 * koperasi of equally many reported, and equally many are withheld: more reports also make a larger sum.
 */
export function lastChange(series: readonly SeriesPoint[]): number | null {
  const newest = series.at(-1)?.total;
  const before = series.at(-2)?.total;
  if (!newest || !before || newest.nilai === null || before.nilai === null) return null;
  const isComparable = ALIKE.every((part) => newest[part] === before[part]);
  return isComparable ? newest.nilai - before.nilai : null;
}
