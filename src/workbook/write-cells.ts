import { PAPAN } from "../base/papan.ts";
import type { Cell, CellStyle } from "hucre";
import { cellAddress, columnIndex } from "./cells.ts";
import { lookStyle } from "./write-look.ts";
import {
  columnStyle,
  groupPlace,
  headingStyle,
  linkStyle,
  markedStyle,
  QUOTED_FORMAT,
} from "./write-style.ts";
import type { CellLink, CellMark, WriteTable, WriteValue } from "./write-model.ts";

type Cells = Map<string, Partial<Cell>>;

const AUTHOR = PAPAN.nama;

/** The values of a data row as the file holds them: dates as serials, texts as they may stand there. */
export function cellValues(row: readonly WriteValue[], table: WriteTable): WriteValue[] {
  return row.map((value, index) =>
    typeof value === "string"
      ? ((table.columns[index]?.kind === "date" ? serialOf(value) : undefined) ?? literal(value))
      : value,
  );
}

/** Everything about single cells: headings, looks, formats, marks, links, pattern row, by hucre's "row,column". */
export function detailedCells(table: WriteTable): Cells {
  const cells: Cells = new Map(headingCells(table));
  for (const [address, look] of table.looks ?? []) {
    const { key } = place(address, table);
    cells.set(key, { ...cells.get(key), style: lookStyle(look) });
  }
  for (const [address, numFmt] of formatsOf(table)) {
    const { key, style } = place(address, table);
    cells.set(key, { ...cells.get(key), style: { ...style, numFmt } });
  }
  for (const [address, mark] of table.marks ?? []) putMark(cells, place(address, table), mark);
  for (const [address, link] of table.links ?? []) putLink(cells, place(address, table), link);
  for (const [key, cell] of patternCells(table, rowsUsed(table, cells))) cells.set(key, cell);
  return cells;
}

/**
 * Excel's serial day number; undefined for what is no ISO date of the calendar, or before March
 * 1900, where programs disagree about serials.
 */
export function serialOf(text: string): number | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  const serial = day / 86_400_000 + 25_569;
  const isReal = serial > 60 && new Date(day).toISOString().startsWith(text);
  return isReal ? serial : undefined;
}

/** Formats of single cells; a text that begins like a formula stays a text when somebody edits it. */
function formatsOf(table: WriteTable): (readonly [string, string])[] {
  const quoted = table.rows.flatMap((row, index) =>
    row.flatMap((value, column) =>
      typeof value === "string" &&
      FORMULA_LIKE.test(value) &&
      table.columns[column]?.kind !== "text"
        ? [[cellAddress(index + 2, column), QUOTED_FORMAT] as const]
        : [],
    ),
  );
  return [...(table.formats ?? []), ...quoted];
}

const FORMULA_LIKE = /^[=+@-]/;

function headingCells(table: WriteTable): [string, Partial<Cell>][] {
  return table.columns.map(({ heading, note }, index) => [
    `0,${index}`,
    {
      value: heading === "" ? null : literal(heading),
      style: table.page ? lookStyle("text") : headingStyle(groupPlace(table, index)),
      ...(note === undefined ? {} : commentOf(note)),
    },
  ]);
}

/** How many rows the sheet has, marks and links below the data included. */
function rowsUsed({ rows }: WriteTable, cells: Cells): number {
  return [...cells.keys()].reduce(
    (used, key) => Math.max(used, Number.parseInt(key, 10) + 1),
    rows.length + 1,
  );
}

/** The last row of the sheet, which shows how the columns go on below the data: see `finishPart`. */
function patternCells(table: WriteTable, row: number): [string, Partial<Cell>][] {
  if (table.spareRows === 0) return [];
  return table.columns.map((_, index) => [
    `${row},${index}`,
    { value: null, style: spareStyle(table, index) },
  ]);
}

/** Below the data nothing is locked: on a protected sheet that is where rows are added. */
function spareStyle(table: WriteTable, index: number): CellStyle {
  const column = table.columns[index];
  return column
    ? columnStyle({ ...column, locked: false }, groupPlace(table, index))
    : OUTSIDE_STYLE;
}

const OUTSIDE_STYLE: CellStyle = {
  protection: { locked: false },
  alignment: { vertical: "top" },
};

interface Place {
  /** hucre's key of the cell. */
  readonly key: string;
  /** The cell's form without mark and link. */
  readonly style: CellStyle;
}

function place(address: string, table: WriteTable): Place {
  const [, letters, digits] = ADDRESS.exec(address) ?? [];
  if (letters === undefined) throw new Error(`no cell address in ${table.name}: ${address}`);
  const row = Number(digits);
  const index = columnIndex(letters);
  return { key: `${row - 1},${index}`, style: plainStyle([row, index], table) };
}

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

function plainStyle([row, index]: readonly [number, number], table: WriteTable): CellStyle {
  const column = table.columns[index];
  if (row === 1 && column) return headingStyle(groupPlace(table, index));
  return column && row <= table.rows.length + 1
    ? columnStyle(column, groupPlace(table, index))
    : spareStyle(table, index);
}

function putMark(cells: Cells, { key, style }: Place, mark: CellMark): void {
  const comment = mark.note === undefined ? {} : commentOf(mark.note);
  const cell = cells.get(key);
  cells.set(key, { ...cell, style: markedStyle(cell?.style ?? style, mark), ...comment });
}

function putLink(cells: Cells, { key, style }: Place, { target, text }: CellLink): void {
  const cell = cells.get(key);
  cells.set(key, {
    ...cell,
    ...(text === undefined ? {} : { value: literal(text) }),
    style: linkStyle(cell?.style ?? style),
    hyperlink: { target: "", location: target.slice(1) },
  });
}

function commentOf(text: string): Pick<Cell, "comment"> {
  return { comment: { author: AUTHOR, text: literal(text) } };
}

/**
 * Readers take "_x0041_" for "A" (ECMA-376 22.9.2.19), and no XML may hold U+FFFE, U+FFFF or half a
 * surrogate pair: hucre minds neither.
 */
function literal(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
}
