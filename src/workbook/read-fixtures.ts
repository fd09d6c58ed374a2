/** Short ways from bytes to cells, for tests. */
import { bookOf, FILE } from "./gate-fixtures.ts";
import { readWorkbook, type Cell, type CellBook, type Sheet } from "./read.ts";

export function bookFrom(bytes: Uint8Array): CellBook {
  const { book, problems } = readWorkbook(bytes, FILE);
  if (book === undefined) throw new Error(JSON.stringify(problems));
  return book;
}

export function sheetFrom(bytes: Uint8Array, name = "Koperasi"): Sheet {
  const sheet = bookFrom(bytes).sheets.get(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function cellsOf(rows: string, extra: Parameters<typeof bookOf>[1] = {}): readonly Cell[] {
  return sheetFrom(bookOf(rows, extra)).rows.flat();
}

/** Kind and value of the only cell, A1. */
export function only(cell: string, extra: Parameters<typeof bookOf>[1] = {}): readonly unknown[] {
  const cells = cellsOf(`<row r="1">${cell}</row>`, extra);
  return cells.map(({ kind, value }) => [kind, value]).flat();
}
