import { FIRST_YEAR, LAST_YEAR } from "../records/parse-date.ts";
import { isoDate } from "../records/text.ts";

/** A data date as a command names it. */
export interface DataDate {
  /** YYYY-MM-DD */
  readonly tanggal_data: string;
  /** "bulan" if only a month was named: the date is then its last day. */
  readonly ketelitian_tanggal: "hari" | "bulan";
}

/** "2025-12-31", or "2025-12" for its last day; undefined if no report can have that date. */
export function parseDataDate(text: string): DataDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const date = isoDate(Number(year), Number(month), Number(day ?? last));
  if (date === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined;
  return { tanggal_data: date, ketelitian_tanggal: day === undefined ? "bulan" : "hari" };
}
