import { writeXlsx, type NamedRange, type WriteSheet } from "hucre";
import { cellAddress, columnLetters } from "./cells.ts";
import { repack } from "./pack.ts";
import { cellValues, detailedCells } from "./write-cells.ts";
import { assertWritable } from "./write-limits.ts";
import type { WriteBook, WriteTable } from "./write-model.ts";
import { columnStyle } from "./write-style.ts";
import { rangeName, requiredRule, validationsOf } from "./write-validation.ts";

export type {
  CellLink,
  CellMark,
  WriteBook,
  WriteColumn,
  WriteTable,
  WriteValue,
} from "./write-model.ts";

/** Creation time of every workbook, so that equal content has equal bytes. */
const EPOCH = new Date(Date.UTC(2025, 0, 1));
const LIST_SHEET = "_daftar";

/** The workbook as .xlsx bytes: the same content gives the same bytes. Throws on unwritable content. */
export async function writeWorkbook(book: WriteBook): Promise<Uint8Array> {
  assertWritable(book);
  const { title, tables, lists } = book;
  const bytes = await writeXlsx({
    sheets: [...tables.map((table) => writeTable(table, lists)), listSheet(lists)],
    namedRanges: [...tables.filter(isFilterable).map(filterRange), ...listRanges(lists)],
    properties: { title, creator: "Papan KDKMP", created: EPOCH, modified: EPOCH },
    defaultFont: { name: "Arial", size: 10 },
    workbookProtection: { lockStructure: true },
  });
  return repack(bytes);
}

function writeTable(table: WriteTable, lists: WriteBook["lists"]): WriteSheet {
  const lastRow = table.rows.length + table.spareRows + 1;
  return {
    name: table.name,
    columns: table.columns.map((column) => ({ width: column.width, style: columnStyle(column) })),
    rows: [
      table.columns.map((column) => column.heading),
      ...table.rows.map((row) => cellValues(row, table)),
    ],
    cells: detailedCells(table),
    dataValidations: table.columns.flatMap((column, index) =>
      validationsOf(column, index, { lastRow, lists }),
    ),
    conditionalRules: table.columns.flatMap((column, index) =>
      requiredRule(column, index, lastRow),
    ),
    freezePane: { rows: 1, columns: table.frozenColumns ?? 0 },
    ...(isFilterable(table) ? { autoFilter: { range: tableRange(table) } } : {}),
    protection: {
      sheet: true,
      formatColumns: false,
      formatRows: false,
      autoFilter: false,
      sort: false,
    },
    pageSetup: {
      paperSize: "a4",
      orientation: table.landscape === false ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    ...(table.hidden ? { hidden: true } : {}),
  };
}

function listSheet(lists: WriteBook["lists"]): WriteSheet {
  const columns = [...lists.values()];
  const length = Math.max(0, ...columns.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) => columns.map((list) => list[row] ?? null));
  return { name: LIST_SHEET, rows: [[...lists.keys()], ...rows], hidden: true };
}

function listRanges(lists: WriteBook["lists"]): NamedRange[] {
  return [...lists].map(([name, values], index) => {
    const letters = columnLetters(index);
    return {
      name: rangeName(name),
      range: `${LIST_SHEET}!$${letters}$2:$${letters}$${values.length + 1}`,
    };
  });
}

function isFilterable(table: WriteTable): boolean {
  return table.rows.length > 0 && !table.hidden && table.columns.length > 2;
}

function tableRange(table: WriteTable): string {
  return `A1:${cellAddress(table.rows.length + 1, table.columns.length - 1)}`;
}

/** LibreOffice drops the filter on saving unless this hidden name exists. */
function filterRange(table: WriteTable): NamedRange {
  const last = `$${columnLetters(table.columns.length - 1)}$${table.rows.length + 1}`;
  return {
    name: "_xlnm._FilterDatabase",
    range: `${sheetRef(table.name)}!$A$1:${last}`,
    scope: table.name,
  };
}

function sheetRef(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
