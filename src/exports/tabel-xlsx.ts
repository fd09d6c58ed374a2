import type { WriteBook, WriteColumn, WriteTable } from "../workbook/write.ts";
import type { Kolom, Tabel } from "../views/tabel.ts";
import { csvValue } from "./tabel-csv.ts";

export interface BukuAbout {
  /** Title of the book, and what stands at the foot of every printed page. */
  readonly judul: string;
  readonly kaki: string;
  /** What says that all is invented, by id of the tables of which that is true. */
  readonly peringatan?: Readonly<Record<string, string>>;
}

/**
 * The tables of a page as one workbook: a sheet each, the cells of the CSV. The warning of an invented
 * one stands in its first column, which never scrolls away: a printed foot is not seen on a screen.
 */
export function tabelBook(tables: readonly Tabel[], about: BukuAbout): WriteBook {
  const { judul, kaki, peringatan = {} } = about;
  return {
    title: judul,
    lists: new Map(),
    footer: kaki,
    tables: tables.map((table, index) => {
      const sheet = sheetOf(table, sheetName(tables, index));
      const warning = peringatan[table.id];
      return warning === undefined ? sheet : withWarning(sheet, warning);
    }),
  };
}

/** Sheet names of Excel: at most 31 characters. */
const NAME_LENGTH = 31;

/** The table's id; numbered where an earlier one begins with the same letters. */
export function sheetName(tables: readonly Pick<Tabel, "id">[], index: number): string {
  const cut = (id: string) => id.slice(0, NAME_LENGTH);
  const id = tables[index]?.id ?? "";
  const before = tables.slice(0, index).filter((other) => cut(other.id) === cut(id)).length;
  return before === 0 ? cut(id) : `${id.slice(0, NAME_LENGTH - 3)}-${before + 1}`;
}

function sheetOf({ kolom, baris }: Tabel, name: string): WriteTable {
  return {
    name,
    columns: kolom.map(columnOf),
    rows: baris.filter(({ jumlah }) => jumlah !== true).map(({ sel }) => sel.map(csvValue)),
    spareRows: 0,
    unprotected: true,
    frozenColumns: 1,
  };
}

function withWarning(sheet: WriteTable, warning: string): WriteTable {
  return {
    ...sheet,
    columns: [{ heading: WARNING_HEADING, kind: "text", width: WARNING_WIDTH }, ...sheet.columns],
    rows: (sheet.rows ?? []).map((row) => [warning, ...row]),
    frozenColumns: (sheet.frozenColumns ?? 0) + 1,
  };
}

const WARNING_HEADING = "Peringatan";
/** The first words are seen: "SIMULASI", "DATA CONTOH". */
const WARNING_WIDTH = 16;
const TEXT_WIDTH = 28;
const FIGURE_WIDTH = 14;

/** Figures stand in columns of text too: a kind would check what is typed, and nobody types here. */
function columnOf({ judul, satuan }: Kolom): WriteColumn {
  const isPlain = satuan === null || satuan === "" || judul.toLowerCase().includes(satuan);
  return {
    heading: isPlain ? judul : `${judul} (${satuan})`,
    kind: "text",
    width: satuan === null ? TEXT_WIDTH : FIGURE_WIDTH,
  };
}
