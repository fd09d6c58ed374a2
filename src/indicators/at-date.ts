import type { CoreIndicator } from "./definitions.ts";
import type { EdisiByDesa } from "./koperasi.ts";
import { addTotals, emptyTotal, type Total } from "./totals.ts";

/** One kabupaten's share of an area. */
export interface AreaPart {
  /** Editions in force, oldest first. */
  readonly editions: readonly EdisiByDesa[];
  /** What the desa of the area add up to in an edition, among all that it has. */
  readonly total: (edition: EdisiByDesa, indikator: CoreIndicator) => Total;
  /** Desa of the area in this kabupaten, reported or not. */
  readonly desa: number;
}

/** What the rows of an area add up to on a date. */
export interface RowsOnDate {
  readonly total: Total;
  /** Kabupaten of the area, and how many had an edition by that date. */
  readonly kabupaten: number;
  readonly edisi: readonly EdisiByDesa[];
  /** True if every edition is of the very date, or month if only that is known. */
  readonly tepat: boolean;
}

/** The newest edition whose data date is not later than `date`, a day or a month; undefined if none. */
export function editionOn(editions: readonly EdisiByDesa[], date: string): EdisiByDesa | undefined {
  return editions.findLast(({ edisi }) => edisi.tanggal_data.slice(0, date.length) <= date);
}

/** True if an edition describes the day, or a day of the month, that `date` names. */
export function isOfDate({ edisi: { tanggal_data, meta } }: EdisiByDesa, date: string): boolean {
  const isCoarse = meta.ketelitian_tanggal === "bulan" && date.length > 7;
  return !isCoarse && tanggal_data.slice(0, date.length) === date;
}

/** Sums the editions that were in force on `date`; a kabupaten without one adds its desa as unreported. */
export function sumOnDate(
  indikator: CoreIndicator,
  parts: readonly AreaPart[],
  date: string,
): RowsOnDate {
  const found = parts.map((part) => ({ ...part, edition: editionOn(part.editions, date) }));
  const edisi = found.flatMap(({ edition }) => edition ?? []);
  const totals = found.map(({ edition, total, desa }) =>
    edition ? total(edition, indikator) : emptyTotal(desa),
  );
  return {
    total: addTotals(totals),
    kabupaten: parts.length,
    edisi,
    tepat: edisi.length === parts.length && edisi.every((edition) => isOfDate(edition, date)),
  };
}
