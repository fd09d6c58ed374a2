import { rememberingOf } from "../../base/memo.ts";
import type { Baris, Lembar } from "../edisi.ts";

/** Cells that could not be read ("Koperasi!AJ16"): they are null, but not because they are blank. */
export interface Unread {
  readonly tidakTerbaca: ReadonlySet<string>;
}

type Located<Row> = Pick<Lembar<Row>, "nama" | "kolom">;

/** False if this field of the row stood in a cell that could not be read, so that its null says nothing. */
export function isReadable<Row>(
  context: Unread,
  lembar: Located<Row>,
  { row, field }: { readonly row: Baris<Row>; readonly field: keyof Row & string },
): boolean {
  if (context.tidakTerbaca.size === 0) return true;
  const column = lembar.kolom[field];
  if (column === undefined) return !hasUnknownHeading(context, lembar.nama);
  return !context.tidakTerbaca.has(`${lembar.nama}!${column}${row.baris}`);
}

/** How many cells of a column could not be read; its heading is none of them. */
export function countUnreadable<Row>(
  { tidakTerbaca }: Unread,
  { nama, kolom }: Located<Row>,
  field: keyof Row & string,
): number {
  const column = kolom[field];
  return column === undefined ? 0 : (indexOf(tidakTerbaca).get(nama)?.get(column) ?? 0);
}

/** False if a cell of the column could not be read, or the column may stand under another heading. */
export function isColumnReadable<Row>(
  context: Unread,
  lembar: Located<Row>,
  field: keyof Row & string,
): boolean {
  if (lembar.kolom[field] === undefined) return !hasUnknownHeading(context, lembar.nama);
  return countUnreadable(context, lembar, field) === 0;
}

/** False if any cell of the sheet could not be read: rows may be missing from what rules see. */
export function isSheetReadable(
  { tidakTerbaca }: Unread,
  { nama }: { readonly nama: string },
): boolean {
  return !indexOf(tidakTerbaca).has(nama);
}

/** True if a heading was not understood: a column that seems to be missing may stand below it. */
export function hasUnknownHeading({ tidakTerbaca }: Unread, sheet: string): boolean {
  return (indexOf(tidakTerbaca).get(sheet)?.get(HEADING) ?? 0) > 0;
}

/** Key of the cells in row 1, which belong to no column. */
const HEADING = "";

/** Number of cells by sheet and column. */
type Index = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Made once per set: rules ask for every row. */
const KNOWN = rememberingOf<ReadonlySet<string>, Index>();

function indexOf(cells: ReadonlySet<string>): Index {
  return KNOWN(cells, () => makeIndex(cells));
}

function makeIndex(cells: ReadonlySet<string>): Index {
  const index = new Map<string, Map<string, number>>();
  for (const cell of cells) {
    const at = cell.lastIndexOf("!");
    const [, letters = "", row = ""] = cell.slice(at + 1).match(/^([A-Z]+)(\d+)$/) ?? [];
    const columns = index.get(cell.slice(0, at)) ?? new Map<string, number>();
    const column = row === "1" ? HEADING : letters;
    columns.set(column, (columns.get(column) ?? 0) + 1);
    index.set(cell.slice(0, at), columns);
  }
  return index;
}
