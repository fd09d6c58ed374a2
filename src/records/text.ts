import { MONTHS } from "../base/format.ts";

/** Spelling-insensitive form of a heading or choice: case, spaces, punctuation at the ends. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s.:;,]+|[\s.:;,]+$/g, "");
}

/** Number of single-letter edits between two texts. */
export function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...left].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...right].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** The candidate nearest to `text` if it is near enough to be a slip of the keyboard. */
export function findNearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = normalise(text);
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(wanted, normalise(candidate)) }))
    .sort((left, right) => left.distance - right.distance);
  const best = ranked[0];
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  return best && best.distance <= limit ? best.candidate : undefined;
}

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

/** "2025-11-24" if the day exists, else undefined. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
