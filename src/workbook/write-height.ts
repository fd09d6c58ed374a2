import type { RowDef } from "hucre";
import { cellAddress } from "./cells.ts";
import { lookHeight } from "./write-look.ts";
import type { WriteTable, WriteValue } from "./write-model.ts";
import { wraps } from "./write-style.ts";

/**
 * Heights of the rows that need more than a line: LibreOffice leaves the rows of a file as they are,
 * however long their texts.
 */
export function rowHeights(table: WriteTable): Map<number, RowDef> {
  if (table.page) return pageHeights(table);
  const heights: (readonly [number, RowDef])[] = table.rows.flatMap((row, index) => {
    const lines = linesOf(row, table);
    return lines > 1 ? [[index + 1, { height: heightOf(lines) }]] : [];
  });
  return new Map([[0, { height: headingHeight(table) }], ...heights]);
}

/** Points of a line of Arial 10. */
const LINE = 13;
/** Points of a blank row between two parts of a page. */
const GAP = 8;
/** A column's width counts digits; a running text of Arial has more letters on the same line. */
const LETTERS_PER_DIGIT = 1.15;

/** Bold letters are about as wide as digits. */
function headingHeight({ columns }: WriteTable): number {
  const lines = columns.map(({ heading, width }) => wrappedLines(heading, width - 1));
  return heightOf(Math.max(2, ...lines));
}

function linesOf(row: readonly WriteValue[], { columns }: WriteTable): number {
  return row.reduce<number>((most, value, index) => {
    const column = columns[index];
    if (typeof value !== "string" || !column || !wraps(column)) return most;
    return Math.max(most, wrappedLines(value, column.width * LETTERS_PER_DIGIT));
  }, 1);
}

function pageHeights(table: WriteTable): Map<number, RowDef> {
  const texts = [table.columns.map(({ heading }) => heading), ...table.rows];
  return new Map(texts.map((row, index) => [index, { height: pageHeight(row, index + 1, table) }]));
}

function pageHeight(
  row: readonly WriteValue[],
  number: number,
  { columns, looks }: WriteTable,
): number {
  if (row.every((value) => value === null)) return GAP;
  const heights = row.map((value, index) => {
    const look = looks?.get(cellAddress(number, index)) ?? "text";
    const width = (columns[index]?.width ?? 10) * LETTERS_PER_DIGIT - 2;
    return lookHeight(look) ?? heightOf(wrappedLines(String(value ?? ""), width));
  });
  return Math.max(...heights);
}

function heightOf(lines: number): number {
  return lines * LINE + 3;
}

/** Lines of a text broken between words, as a spreadsheet breaks it. */
function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + wrappedLine(line, width), 0);
}

function wrappedLine(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
