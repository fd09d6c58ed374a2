import type { Cell, CellStyle } from "hucre";
import { cellAddress, columnIndex } from "./cells.ts";
import { columnStyle, headingStyle, linkStyle, markedStyle } from "./write-style.ts";
import type { CellLink, CellMark, WriteTable, WriteValue } from "./write-model.ts";

type Cells = Map<string, Partial<Cell>>;

const AUTHOR = "Papan KDKMP";

/** The values of a data row as the file holds them: dates as serials, texts as they may stand there. */
export function cellValues(row: readonly WriteValue[], table: WriteTable): WriteValue[] {
  return row.map((value, index) =>
    typeof value === "string"
      ? ((table.columns[index]?.kind === "date" ? serialOf(value) : undefined) ?? literal(value))
      : value,
  );
}

/** Everything about single cells: headings, spare rows, marks and links, by hucre's "row,column". */
export function detailedCells(table: WriteTable): Cells {
  const cells: Cells = new Map([...headingCells(table), ...spareCells(table)]);
  for (const [address, mark] of table.marks ?? []) putMark(cells, place(address, table), mark);
  for (const [address, link] of table.links ?? []) putLink(cells, place(address, table), link);
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

function headingCells(table: WriteTable): [string, Partial<Cell>][] {
  const style = headingStyle();
  return table.columns.map(({ heading, note }, index) => [
    `0,${index}`,
    { value: literal(heading), style, ...(note === undefined ? {} : commentOf(note)) },
  ]);
}

/** Spare rows carry the columns' formats, unlocked: on a protected sheet they are where rows are added. */
function spareCells(table: WriteTable): [string, Partial<Cell>][] {
  const first = table.rows.length + 1;
  return table.columns.flatMap((column, index) => {
    const style = columnStyle({ ...column, locked: false });
    return Array.from({ length: table.spareRows }, (_, row): [string, Partial<Cell>] => [
      `${first + row},${index}`,
      { value: null, style },
    ]);
  });
}

interface Place {
  /** hucre's key of the cell. */
  readonly key: string;
  /** The cell's form without mark and link. */
  readonly style: CellStyle;
}

function place(address: string, table: WriteTable): Place {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  const row = Number(digits);
  const index = columnIndex(letters);
  if (row < 1 || cellAddress(row, index) !== address) {
    throw new Error(`no cell address in ${table.name}: ${address}`);
  }
  return { key: `${row - 1},${index}`, style: plainStyle([row, index], table) };
}

function plainStyle(
  [row, index]: readonly [number, number],
  { columns, rows }: WriteTable,
): CellStyle {
  const column = columns[index];
  if (row === 1 && column) return headingStyle();
  const outside: CellStyle = { protection: { locked: false }, alignment: { vertical: "top" } };
  if (!column) return outside;
  return columnStyle(row > rows.length + 1 ? { ...column, locked: false } : column);
}

function putMark(cells: Cells, { key, style }: Place, mark: CellMark): void {
  const comment = mark.note === undefined ? {} : commentOf(mark.note);
  cells.set(key, { ...cells.get(key), style: markedStyle(style, mark), ...comment });
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
  return { comment: { author: AUTHOR, text } };
}

/** Readers take "_x0041_" for "A" (ECMA-376 22.9.2.19); hucre does not escape what looks like it. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
