import type { RowDef } from "hucre";
import { cellAddress } from "./cells.ts";
import { lookHeight } from "./write-look.ts";
import type { WriteColumn, WriteTable } from "./write-model.ts";

/** Points: room for the longest heading in its column. Bold letters are about as wide as digits. */
export function headingHeight(columns: readonly WriteColumn[]): number {
  const lines = columns.map(({ heading, width }) => wrappedLines(heading, width - 1));
  return LINE * Math.max(2, ...lines) + 4;
}

/** Heights of a page's rows: LibreOffice leaves rows of a file as they are, however long their texts. */
export function pageHeights(table: WriteTable): Map<number, RowDef> {
  const texts = [table.columns.map(({ heading }) => heading), ...table.rows];
  return new Map(texts.map((row, index) => [index, { height: rowHeight(row, index + 1, table) }]));
}

/** Points of a line of Arial 10. */
const LINE = 13;
/** Points of a blank row between two parts of a page. */
const GAP = 8;

function rowHeight(
  row: readonly unknown[],
  number: number,
  { columns, looks }: WriteTable,
): number {
  if (row.every((value) => value === null)) return GAP;
  const heights = row.map((value, index) => {
    const look = looks?.get(cellAddress(number, index)) ?? "text";
    const width = (columns[index]?.width ?? 10) * LETTERS_PER_DIGIT - 2;
    return lookHeight(look) ?? wrappedLines(String(value ?? ""), width) * LINE + 3;
  });
  return Math.max(...heights);
}

/** A column's width counts digits; a running text of Arial has more letters on the same line. */
const LETTERS_PER_DIGIT = 1.15;

/** Lines of a text broken between words, as a spreadsheet breaks it. */
function wrappedLines(text: string, width: number): number {
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
