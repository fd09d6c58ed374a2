import type { CoreIndicator } from "./definitions.ts";
import type { DesaLengkap, EdisiByDesa } from "./koperasi.ts";
import { sumIndicator, type Total } from "./totals.ts";

/** One edition's total of an indicator. */
export interface SeriesPoint {
  /** Data date of the edition. */
  readonly tanggal_data: string;
  readonly total: Total;
}

export interface SeriesInput {
  /** Editions of one kabupaten, oldest first, one per data date. */
  readonly editions: readonly EdisiByDesa[];
  /** Which desa of each edition belong to the area. */
  readonly members: (edition: EdisiByDesa) => readonly DesaLengkap[];
  readonly indikator: CoreIndicator;
}

/** An indicator edition by edition; null totals stay in the series as gaps. */
export function seriesOf({ editions, members, indikator }: SeriesInput): readonly SeriesPoint[] {
  return editions.map((edition) => ({
    tanggal_data: edition.edisi.tanggal_data,
    total: sumIndicator(indikator, members(edition)),
  }));
}

/**
 * Change of the newest point against the one before it; null unless both are known.
 * Only meaningful beside the coverage of both: more reports also make a larger sum.
 */
export function lastChange(series: readonly SeriesPoint[]): number | null {
  const newest = series.at(-1)?.total.nilai;
  const before = series.at(-2)?.total.nilai;
  return newest === null || newest === undefined || before === null || before === undefined
    ? null
    : newest - before;
}
