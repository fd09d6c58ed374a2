import type { CellBook } from "../workbook/read.ts";
import { readAnswer } from "./answers.ts";
import { askColumns } from "./ask-columns.ts";
import {
  collectColumns,
  readColumns,
  rolesOfTables,
  sheetOfTable,
  type ColumnCell,
  type DecidedColumn,
  type RecapColumn,
} from "./columns.ts";
import type { SheetKey } from "../records/schemas.ts";
import type { Dialog } from "./dialog.ts";
import { textOf } from "./grid.ts";
import type { Decisions } from "./pemetaan.ts";
import type { Regions } from "./regions.ts";
import { reshapeColumns } from "./reshape.ts";
import { classifyRows, kecamatanAbove, type RecapRow, type Roles } from "./rows.ts";
import { findTables, type SheetTables, type Table } from "./tables.ts";
import { cellAddress } from "../workbook/cells.ts";

/** Where everything stands in the recap, and what every column and row is. */
export interface Layout {
  readonly sheets: readonly SheetTables[];
  /** Names of hidden sheets; they are not read. */
  readonly hiddenSheets: readonly string[];
  /** Tables with rows about desa. */
  readonly tables: readonly Table[];
  readonly columns: readonly DecidedColumn[];
  readonly rows: readonly RecapRow[];
  readonly cellsOf: (column: RecapColumn) => readonly ColumnCell[];
  readonly rolesOf: (table: Table) => Roles;
  readonly aboutTable: (table: Table) => { readonly sheet: SheetKey; readonly table: string };
}

export interface LayoutContext {
  readonly regions: Regions;
  readonly dialog: Dialog;
  readonly decisions: Decisions;
}

/** Finds the tables of all visible sheets and says what their columns and rows are. */
export function readLayout(book: CellBook, { regions, dialog, decisions }: LayoutContext): Layout {
  const all = [...book.sheets.values()];
  const sheets = all.filter(({ hidden }) => !hidden).map(findTables);
  const found = sheets.flatMap(({ tables }) => tables);
  const sheetKeys = new Map(found.map((table) => [table, sheetOfTable(table)] as const));
  const sheetOf = (table: Table): SheetKey => sheetKeys.get(table) ?? "koperasi";
  const answered = new Map([...decisions.columns, ...columnAnswers(decisions)]);
  const read = readColumns(collectColumns(found, sheetOf), answered);
  const roles = rolesOfTables(read);
  const tables = found.filter((table) => namesDesa(roles.get(table)));
  const rows = sheets.flatMap((sheet) => rowsOf(sheet, { tables, roles, regions }));
  const used = read.flatMap((column) => withPlacesIn(column, tables));
  const cellsOf = cellFinder(rows);
  const columns = reshapeColumns(askColumns(used, cellsOf, dialog), cellsOf);
  return {
    sheets,
    hiddenSheets: all.filter(({ hidden }) => hidden).map(({ name }) => name),
    tables,
    columns,
    rows,
    cellsOf,
    rolesOf: (table) => roles.get(table) ?? { values: [] },
    aboutTable: (table) => ({ sheet: sheetOf(table), table: keysOf(table, columns) }),
  };
}

/** An answered question about a column is a decision about that column. */
function columnAnswers({ answers }: Decisions): (readonly [string, string])[] {
  return [...answers].flatMap(([id, pilih]) =>
    id.startsWith("kolom:")
      ? [[id.slice("kolom:".length), readAnswer(pilih, { id, calon: [] })] as const]
      : [],
  );
}

function namesDesa(roles: Roles | undefined): boolean {
  return roles !== undefined && (roles.desa ?? roles.kode ?? roles.koperasi) !== undefined;
}

function withPlacesIn(column: DecidedColumn, tables: readonly Table[]): DecidedColumn[] {
  const places = column.places.filter(({ table }) => tables.includes(table));
  return places.length === 0 ? [] : [{ ...column, places }];
}

interface RowsContext {
  readonly tables: readonly Table[];
  readonly roles: ReadonlyMap<Table, Roles>;
  readonly regions: Regions;
}

function rowsOf(sheet: SheetTables, { tables, roles, regions }: RowsContext): readonly RecapRow[] {
  const above = kecamatanAbove(sheet.grid, sheet.before, regions);
  let state = { sheet: above, above: undefined as string | undefined };
  return sheet.tables.flatMap((table) => {
    if (!tables.includes(table)) return [];
    const classified = classifyRows(table, roles.get(table) ?? { values: [] }, { regions, state });
    state = classified.state;
    return classified.rows;
  });
}

/** Tables of the same headings have the same rows to offer. */
function keysOf(table: Table, columns: readonly DecidedColumn[]): string {
  return columns
    .filter(({ places }) => places.some((place) => place.table === table))
    .map(({ key }) => key)
    .sort()
    .join("|");
}

function cellFinder(rows: readonly RecapRow[]): Layout["cellsOf"] {
  const byTable = new Map<Table, number[]>();
  for (const { table, row, kind } of rows) {
    if (kind !== "data") continue;
    const known = byTable.get(table);
    if (known) known.push(row);
    else byTable.set(table, [row]);
  }
  return ({ places }) =>
    places.flatMap(({ table, column }) => {
      const data = byTable.get(table) ?? [];
      return data.flatMap((row, index) =>
        cellAt(table, column, { row, around: [data[index - 1], data[index + 1]] }),
      );
    });
}

interface Spot {
  readonly row: number;
  /** The rows of data before and after it. */
  readonly around: readonly (number | undefined)[];
}

/** The cell of a row, that merged over several rows included; one merged in from the left is another's. */
function cellAt(table: Table, column: number, { row, around }: Spot): ColumnCell[] {
  const { grid } = table;
  const merge = grid.mergeAt(row, column);
  if (merge && merge.left !== column) return [];
  const cell = grid.at(row, column);
  if (!cell || (textOf(cell) === "" && cell.kind !== "empty")) return [];
  const merged = around.some(
    (near) => merge && near !== undefined && merge.top <= near && near <= merge.bottom,
  );
  const place = `${grid.name}!${cellAddress(row, column)}`;
  return [{ cell, table, row, place, merged }];
}
