import { slipCost } from "../base/slips.ts";
import type { Bacaan } from "./cari-tanya.ts";

/** Nothing dearer is shown. */
export const MOST = 3.2;
/** Cheaper than this is what the reader wrote, letter by letter. */
export const EXACT = 0.35;
/** Cheaper than this is a name that goes on, or one with a likely slip. */
export const ALMOST = 0.95;
/** Of a word that fits nothing in the place. */
const STRANGE_WORD = 2.5;

/** Slips allowed in a name: short words are soon another word. */
function allowance({ length }: string): number {
  if (length < 2) return 0;
  return length < 9 ? 1 : 2;
}

/** Cost of taking `kunci` for a name; Infinity if it is none of its spellings. */
export function nameCost(
  { kunci, lanjut }: Pick<Bacaan, "kunci" | "lanjut">,
  name: string,
): number {
  if (kunci === name) return 0;
  const slips = slipCost(kunci, name, allowance(kunci));
  if (lanjut === Infinity || kunci.length < 3 || !name.startsWith(kunci)) return slips;
  return Math.min(slips, lanjut + Math.min(0.4, 0.02 * (name.length - kunci.length)));
}

/** The words of a place, from near to far: kecamatan, kabupaten, province. */
export type Letak = readonly (readonly string[])[];

/** Cost of the words left over, held against where a place lies. */
export function placeCost(sisa: readonly string[], letak: Letak): number {
  if (sisa.length === 0) return 0;
  const key = sisa.join("");
  if (wholeKeys(letak).includes(key)) return 0;
  const words = letak.flat();
  const each = sisa.map((word, at) => wordCost(word, words, at === sisa.length - 1));
  return 0.1 + each.reduce((sum, cost) => sum + cost, 0);
}

/** Kecamatan, kabupaten, province; and each with the next. */
function wholeKeys(letak: Letak): readonly string[] {
  const names = letak.map((words) => words.join(""));
  const bare = letak.map((words) => words.filter((word) => word !== "kota").join(""));
  return [
    ...names,
    ...bare,
    names.join(""),
    ...names.slice(1).map((name, at) => (names[at] ?? "") + name),
  ];
}

function wordCost(word: string, words: readonly string[], isLast: boolean): number {
  if (words.includes(word)) return 0;
  const costs = words.map((other) => {
    if (isLast && word.length >= 2 && other.startsWith(word)) return 0.2;
    return 0.3 + slipCost(word, other, allowance(word));
  });
  return Math.min(STRANGE_WORD, ...costs);
}
