import { formatNumber } from "../base/format.ts";
import type { Cell, CellBook, Sheet } from "../workbook/read.ts";

/** No recap says more in a cell; what follows reads every text many times. */
const LONGEST = 2000;
const NAMED = 3;

/** A recap without its overlong texts, and what is to be told of them. */
export interface Shortened {
  readonly book: CellBook;
  readonly warnings: readonly string[];
}

/** Takes out cells whose text is longer than any recap needs, and sheets of such a name, before anything reads them. */
export function withoutLongTexts(book: CellBook): Shortened {
  const places: string[] = [];
  const sheets = new Map<string, Sheet>();
  for (const [key, sheet] of book.sheets) {
    if (sheet.name.length > LONGEST) places.push(sheet.name.slice(0, 30));
    else sheets.set(key, withoutLongCells(sheet, places));
  }
  if (places.length === 0) return { book, warnings: [] };
  return { book: { ...book, sheets }, warnings: [warning(places)] };
}

function withoutLongCells(sheet: Sheet, places: string[]): Sheet {
  const long = sheet.rows.flat().filter(isLong);
  if (long.length === 0) return sheet;
  for (const { address } of long) places.push(`${sheet.name}!${address}`);
  const rows = sheet.rows.map((row) => row.filter((cell) => !isLong(cell)));
  return { ...sheet, rows: rows.filter((row) => row.length > 0) };
}

function isLong({ value }: Cell): boolean {
  return typeof value === "string" && value.length > LONGEST;
}

function warning(places: readonly string[]): string {
  const rest = places.length - NAMED;
  const shown = [...places.slice(0, NAMED), ...(rest > 0 ? [`${formatNumber(rest)} lainnya`] : [])];
  return `${formatNumber(places.length)} teks lebih dari ${formatNumber(LONGEST)} huruf tidak dibaca: ${shown.join(", ")}.`;
}
