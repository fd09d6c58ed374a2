import { dateFromSerial } from "../workbook/cells.ts";
import type { Field } from "./fields.ts";
import { exampleOf, notReadable, readAs, type Finding } from "./findings.ts";
import { findMonth, findWeekday, isoDate, WEEKDAYS, weekdayOf } from "./text.ts";
import { formatDate } from "../base/format.ts";

/** The years that dates of a report may have. */
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2035;

export interface ParsedDate {
  readonly value: string | null;
  readonly finding?: Finding;
}

/** A date cell that holds an Excel serial number. */
export function parseSerialDate(serial: number, field: Field, date1904: boolean): ParsedDate {
  const parts = dateFromSerial(Math.floor(serial), date1904);
  const iso = parts && isoDate(parts.year, parts.month, parts.day);
  if (parts && iso !== undefined && inRange(parts.year)) return { value: iso };
  if (parts && iso !== undefined && parts.year >= FIRST_MEANT && parts.year <= LAST_MEANT)
    return refuse(formatDate(iso), field, OUT_OF_RANGE);
  const looksLikeYear = serial >= 1900 && serial <= 2100;
  const hint = looksLikeYear
    ? `tampaknya hanya tahun; tulis tanggal lengkap, ${exampleOf(field)}`
    : `tulis tahun-bulan-hari, ${exampleOf(field)}`;
  return { value: null, finding: notReadable(field, serial, { suggestion: hint }) };
}

export const OUT_OF_RANGE = `tahunnya di luar ${FIRST_YEAR}–${LAST_YEAR}`;

/** Years that somebody can have meant; a day number of any other is a number of something else. */
const FIRST_MEANT = 1945;
const LAST_MEANT = 2100;

/** A date typed as text: ISO, "3 Juni 2025", or 24/11/2025 where day and month cannot be confused. */
export function parseTextDate(text: string, field: Field): ParsedDate {
  return (
    parseIso(text, field) ??
    parseWords(text, field) ??
    parseSlashes(text, field) ??
    refuse(text, field)
  );
}

function parseIso(text: string, field: Field): ParsedDate | undefined {
  const [, year, month, day] = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/) ?? [];
  return year === undefined ? undefined : accept(text, field, [year, month, day], false);
}

function parseWords(text: string, field: Field): ParsedDate | undefined {
  const [, before = "", day, name = "", year] =
    text.match(/^(?:([\p{L}'’]+),? )?(\d{1,2}) (\p{L}+\.?) (\d{4})$/u) ?? [];
  const month = findMonth(name);
  if (month === undefined) return undefined;
  const parsed = accept(text, field, [year, String(month), day], true);
  const weekday = findWeekday(before);
  return weekday === undefined || parsed.value === null || weekdayOf(parsed.value) === weekday
    ? parsed
    : refuseWeekday(text, field, parsed.value);
}

/** A day that was a Monday, called Tuesday: nobody but its writer knows which of the two is wrong. */
function refuseWeekday(text: string, field: Field, iso: string): ParsedDate {
  const reason = `${formatDate(iso)} itu hari ${WEEKDAYS[weekdayOf(iso)]}`;
  const suggestion = `periksa hari dan tanggalnya, lalu tulis tahun-bulan-hari, ${exampleOf(field)}`;
  return { value: null, finding: notReadable(field, text, { reason, suggestion }) };
}

function parseSlashes(text: string, field: Field): ParsedDate | undefined {
  const [, first = "", second = "", year] =
    text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/) ?? [];
  if (year === undefined) return undefined;
  if (year.length === 2) return refuseShortYear(text, field, [first, second, `20${year}`]);
  if (Number(first) > 12 || first === second)
    return accept(text, field, [year, second, first], true);
  const reason = "hari dan bulannya dapat tertukar";
  return refuseWith(text, field, { reason, options: daysOf([first, second, year]) });
}

/** "03/06/25": which of the numbers is the year is not certain enough to read it. */
function refuseShortYear(text: string, field: Field, parts: Slashed): ParsedDate {
  const options = daysOf(parts).filter((option) => inRange(Number(option.slice(0, 4))));
  const reason = "tahunnya ditulis dua angka";
  return options.length === 0
    ? refuse(text, field, reason)
    : refuseWith(text, field, { reason, options });
}

type Slashed = readonly [first: string, second: string, year: string];

/** The days that it can be: day first, month first. */
function daysOf([first, second, year]: Slashed): readonly string[] {
  const dayFirst = isoDate(Number(year), Number(second), Number(first));
  const monthFirst = isoDate(Number(year), Number(first), Number(second));
  return [...new Set([dayFirst, monthFirst])].filter((option) => option !== undefined);
}

interface Doubt {
  readonly reason: string;
  readonly options: readonly string[];
}

function refuseWith(text: string, field: Field, { reason, options }: Doubt): ParsedDate {
  const meant = options.map((option) => `${option} (${formatDate(option)})`).join(" atau ");
  const suggestion = `tulis ${meant}.`;
  return {
    value: null,
    finding: notReadable(field, text, { reason, suggestion, candidates: options }),
  };
}

function accept(
  text: string,
  field: Field,
  [year, month, day]: readonly (string | undefined)[],
  remark: boolean,
): ParsedDate {
  const iso = isoDate(Number(year), Number(month), Number(day));
  if (iso === undefined) return refuse(text, field, "tanggal itu tidak ada dalam kalender");
  if (!inRange(Number(year))) return refuse(text, field, OUT_OF_RANGE);
  return remark ? { value: iso, finding: readAs(text, iso) } : { value: iso };
}

function refuse(text: string, field: Field, reason?: string): ParsedDate {
  return { value: null, finding: notReadable(field, text, { reason }) };
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
