import type { Field } from "../records/fields.ts";
import { FIRST_YEAR, LAST_YEAR, OUT_OF_RANGE, parseSerialDate } from "../records/parse-date.ts";
import { findMonth, findWeekday, isoDate, weekdayOf } from "../records/text.ts";
import { asked, isDash, saysNothing, taken, unread, type Option, type Reading } from "./reading.ts";
import { readStatus } from "./status-words.ts";

export interface DateContext {
  readonly date1904: boolean;
  /** YYYY-MM-DD; a date without its year is looked for in the twelve months before. */
  readonly tanggal_data: string;
}

const NO_SUCH_DAY = "tanggal itu tidak ada dalam kalender";

/** A date cell that holds Excel's day number. */
export function readSerialDate(serial: number, field: Field, { date1904 }: DateContext): Reading {
  const { value } = parseSerialDate(serial, field, date1904);
  if (value !== null) return taken(value, false);
  return unread(serial >= 1900 && serial <= 2100 ? "hanya tahun" : "bukan tanggal");
}

/** A date typed as text. What stands there instead of a date ("Belum") is told as such. */
export function readTextDate(text: string, field: Field, context: DateContext): Reading {
  if (isDash(text) || saysNothing(text) || /^(?:x|nihil)$/i.test(text)) return taken(null);
  const status = readStatus(text);
  if (status !== undefined) {
    return { kind: "taken", value: null, spill: { aspect: "status", value: status } };
  }
  const { weekday, rest } = split(text);
  if (/^4\d{4}$/.test(rest)) return fromDayNumber(Number(rest), field, context);
  const reading = isoForm(rest) ?? wordForm(rest, context) ?? numberForm(rest, weekday);
  if (reading === undefined) return unread("bukan tanggal");
  return checkWeekday(markRewritten(reading, text), weekday);
}

/** "Senin (24/11/2025)" → senin, 24/11/2025. */
function split(text: string): { readonly weekday: number | undefined; readonly rest: string } {
  const plain = text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[(),]/g, " ")
    .replace(/\b(?:pukul|jam)\b.*$/, "")
    .replace(/^\s*(?:tgl\.?|tanggal|hari|per)\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
  const [first = "", ...others] = plain.split(" ");
  const weekday = findWeekday(first);
  const rest = weekday === undefined ? plain : others.join(" ");
  return { weekday, rest: rest.replace(/^\/\s*/, "") };
}

function isoForm(text: string): Reading | undefined {
  const [, year, month, day] =
    text.match(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t]00:00(?::00)?)?$/) ?? [];
  return year === undefined ? undefined : dated(Number(year), Number(month), Number(day));
}

const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const ENGLISH: ReadonlyMap<string, number> = new Map(
  Object.entries({
    january: 1,
    february: 2,
    march: 3,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    aug: 8,
    october: 10,
    oct: 10,
    december: 12,
    dec: 12,
  }),
);

function monthOf(name: string): number | undefined {
  const roman = ROMAN.indexOf(name);
  return findMonth(name) ?? ENGLISH.get(name) ?? (roman > 0 ? roman : undefined);
}

/** "3 juni 2025", "3-vi-25", "june 3 2025", "21 juli", "juni 2025". */
function wordForm(text: string, context: DateContext): Reading | undefined {
  const dayFirst = text.match(/^(\d{1,2})[ ./-]{0,2}(\p{L}+)\.?(?:[ ./-]{0,2}(\d{4}|\d{2}))?$/u);
  const monthFirst = text.match(/^(\p{L}+)\.? (\d{1,2})(?: (\d{4}))$/u);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthOf(name ?? "");
  if (month === undefined) return monthAlone(text);
  if (year === undefined) return withoutYear(Number(day), month, context);
  return dated(Number(year) < 100 ? 2000 + Number(year) : Number(year), month, Number(day));
}

function monthAlone(text: string): Reading | undefined {
  const [, name = ""] = text.match(/^(\p{L}+)\.? (\d{4})$/u) ?? [];
  return monthOf(name) === undefined ? undefined : unread("hanya bulan dan tahun");
}

/** The newest such day that is not after the data date. */
function withoutYear(day: number, month: number, { tanggal_data }: DateContext): Reading {
  const year = Number(tanggal_data.slice(0, 4));
  const days = [isoDate(year, month, day), isoDate(year - 1, month, day)];
  const newest = days.find((iso) => iso !== undefined && iso <= tanggal_data);
  return newest === undefined
    ? unread(NO_SUCH_DAY)
    : asked("tanpa-tahun", { pilih: "tahun-terdekat", value: newest });
}

/** 24/11/2025, 3-6-2025, 3.6.25: which number is the day is certain only where the other cannot be. */
function numberForm(text: string, weekday: number | undefined): Reading | undefined {
  const [, first, second, year = ""] =
    text.match(/^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/) ?? [];
  if (first === undefined) return undefined;
  const [left, right] = [Number(first), Number(second)];
  if (year.length === 2) return shortYear(left, right, Number(year));
  if (left === right || left > 12 || right > 12) {
    return left > 12 || left === right
      ? dated(Number(year), right, left)
      : dated(Number(year), left, right);
  }
  const dayFirst: Option = {
    pilih: "hari-bulan",
    value: isoDate(Number(year), right, left) ?? null,
  };
  const monthFirst: Option = {
    pilih: "bulan-hari",
    value: isoDate(Number(year), left, right) ?? null,
  };
  return byWeekday([dayFirst, monthFirst], weekday);
}

/** A weekday that fits one of the two readings has decided it. */
function byWeekday(options: readonly Option[], weekday: number | undefined): Reading {
  const fit = options.filter(({ value }) => weekdayOf(String(value)) === weekday);
  const [only] = fit;
  return only && fit.length === 1 ? taken(only.value) : asked("urutan-tanggal", ...options);
}

/** "03/06/25" may begin with the day, the month or the year. */
function shortYear(first: number, second: number, third: number): Reading {
  const options = [
    { pilih: "hari-bulan-tahun", value: isoDate(2000 + third, second, first) ?? null },
    { pilih: "bulan-hari-tahun", value: isoDate(2000 + third, first, second) ?? null },
    { pilih: "tahun-bulan-hari", value: isoDate(2000 + first, second, third) ?? null },
  ].filter(({ value }) => value !== null && inRange(Number(value.slice(0, 4))));
  const values = new Set(options.map(({ value }) => value));
  if (options.length === 0) return unread(NO_SUCH_DAY);
  const [only] = options;
  return only && values.size === 1 ? taken(only.value) : asked("tahun-dua-angka", ...options);
}

function fromDayNumber(serial: number, field: Field, { date1904 }: DateContext): Reading {
  const { value } = parseSerialDate(serial, field, date1904);
  return value === null
    ? unread("bukan tanggal")
    : asked("tanggal-angka", { pilih: "tanggal", value });
}

function dated(year: number, month: number, day: number): Reading {
  const iso = isoDate(year, month, day);
  if (iso === undefined) return unread(NO_SUCH_DAY);
  return inRange(year) ? taken(iso) : unread(OUT_OF_RANGE);
}

function markRewritten(reading: Reading, text: string): Reading {
  return reading.kind === "taken" ? taken(reading.value, reading.value !== text) : reading;
}

/** A day that was not a Monday, called Monday: one of the two is wrong. */
function checkWeekday(reading: Reading, weekday: number | undefined): Reading {
  if (reading.kind !== "taken" || weekday === undefined) return reading;
  return weekdayOf(String(reading.value)) === weekday
    ? reading
    : asked("hari-tanggal", { pilih: "tanggal", value: reading.value });
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
