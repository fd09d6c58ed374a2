import { MONTHS } from "../base/format.ts";

/** Spelling-insensitive form of a heading or choice: case, spaces, punctuation at the ends. */
export function normalise(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s.:;,]+/, "")
    .replace(/(?<![\s.:;,])[\s.:;,]+$/, "");
}

/** ASCII of which only the case may change: nearly all headings and choices. */
const SIMPLE = /^(?![.:;,])[!-~]+(?: [!-~]+)*(?<![.:;,])$/;

/** Number of single-letter edits between two texts. */
export function editDistance(left: string, right: string): number {
  const letters = [...right];
  let previous = Array.from({ length: letters.length + 1 }, (_, index) => index);
  let row = 0;
  for (const letter of left) {
    row += 1;
    const current = [row];
    for (let column = 0; column < letters.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (letter === letters[column] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[letters.length] ?? 0;
}

/** The candidates near enough to `text` to be meant by a slip of the keyboard, nearest first. */
export function rankNearest(text: string, candidates: readonly string[], max = 3): string[] {
  const wanted = normalise(text);
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  return candidates
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= limit + SHORTENED)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, normalise(candidate)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, max)
    .map(({ candidate }) => candidate);
}

/** Letters that a candidate may lose or win when it is normalised. */
const SHORTENED = 4;

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ...MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const),
    ...["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"].map(
      (name, index) => [name, index + 1] as const,
    ),
    ...([
      ["peb", 2],
      ["pebruari", 2],
      ["mrt", 3],
      ["agt", 8],
      ["agst", 8],
      ["sept", 9],
      ["nop", 11],
      ["nopember", 11],
    ] as const),
  ].map(([name, number]) => [name, number]),
);

/** Month number for an Indonesian month name or its usual abbreviation. */
export function findMonth(name: string): number | undefined {
  return MONTH_NUMBERS.get(name.toLowerCase().replace(/\.$/, ""));
}

/** From Sunday, which is 0. */
export const WEEKDAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;

/** 1 for "senin", 5 for "Jum'at", 0 for "Ahad"; undefined for any other word. */
export function findWeekday(name: string): number | undefined {
  const plain = name.toLowerCase().replace(/['’]/g, "");
  const day = WEEKDAYS.findIndex((each) => each.toLowerCase() === plain);
  if (plain === "ahad") return 0;
  return day < 0 ? undefined : day;
}

/** The weekday of an ISO date, from Sunday, which is 0. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** "2025-11-24" if the day exists, else undefined. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const inTime = Number.isInteger(year) && year >= 1000 && year <= 9999;
  const exists = Number.isInteger(day) && day >= 1 && day <= (daysIn(year, month) ?? 0);
  if (!inTime || !exists) return undefined;
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** Days of a month of the Gregorian calendar; undefined for no month. No Date object: dates are read by the million. */
function daysIn(year: number, month: number): number | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : DAYS[month - 1];
}

const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
