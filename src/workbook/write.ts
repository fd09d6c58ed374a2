import {
  writeXlsx,
  type CellStyle,
  type DataValidation,
  type NamedRange,
  type WriteSheet,
} from "hucre";
import { cellAddress, columnLetters } from "./cells.ts";

export type WriteValue = string | number | null;

/** One column of a sheet to be written. */
export interface WriteColumn {
  readonly heading: string;
  /** "masked" columns hold whole numbers or "<5". */
  readonly kind: "text" | "integer" | "masked" | "number" | "date";
  /** Width in characters. */
  readonly width: number;
  /** Shown when the pointer rests on the heading. */
  readonly note?: string;
  /** Shown when a cell of the column is chosen; at most 255 characters. */
  readonly prompt?: string;
  /** Name of the list on `_daftar` that the dropdown offers. */
  readonly list?: string;
  /** Cells cannot be edited while the sheet is protected. */
  readonly locked?: boolean;
  /** Blank cells of filled rows are painted yellow. */
  readonly required?: boolean;
}

export interface WriteTable {
  readonly name: string;
  readonly columns: readonly WriteColumn[];
  /** Dates are ISO texts ("2025-11-24") and become date cells. */
  readonly rows: readonly (readonly WriteValue[])[];
  /** Blank rows kept ready for typing below the data. */
  readonly spareRows: number;
  readonly hidden?: boolean;
  /** Columns that stay in view, from the left. */
  readonly frozenColumns?: number;
  readonly landscape?: boolean;
}

export interface WriteBook {
  readonly title: string;
  readonly tables: readonly WriteTable[];
  /** Dropdown lists by name; they stand on the hidden sheet `_daftar`. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Creation time of every workbook, so that equal content has equal bytes. */
const EPOCH = new Date(Date.UTC(2025, 0, 1));
const LIST_SHEET = "_daftar";
const MAX_PROMPT = 255;

/** The workbook as .xlsx bytes: the same content gives the same bytes. Throws on unwritable content. */
export async function writeWorkbook({ title, tables, lists }: WriteBook): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [...tables.map((table) => writeTable(table, lists)), listSheet(lists)],
    namedRanges: [...tables.filter(isFilterable).map(filterRange), ...listRanges(lists)],
    properties: { title, creator: "Papan KDKMP", created: EPOCH, modified: EPOCH },
    defaultFont: { name: "Arial", size: 10 },
    workbookProtection: { lockStructure: true },
  });
  return bytes;
}

function writeTable(table: WriteTable, lists: WriteBook["lists"]): WriteSheet {
  const lastRow = table.rows.length + table.spareRows + 1;
  return {
    name: table.name,
    columns: table.columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: [
      table.columns.map((column) => column.heading),
      ...table.rows.map((row) => cellValues(row, table)),
    ],
    cells: new Map([...headingCells(table), ...spareCells(table)]),
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

function cellValues(row: readonly WriteValue[], table: WriteTable): WriteValue[] {
  return row.map((value, index) => {
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new Error(`not a finite number in ${table.name}: column ${index}`);
    }
    return table.columns[index]?.kind === "date" && typeof value === "string"
      ? serialOf(value)
      : value;
  });
}

/** Excel's serial day number; dates of this project are far from the 1900 leap-year bug. */
function serialOf(iso: string): number {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) throw new Error(`not a date: ${iso}`);
  return time / 86_400_000 + 25_569;
}

function styleOf(column: WriteColumn): CellStyle {
  const style: CellStyle = {
    protection: { locked: column.locked ?? false },
    numFmt: NUMBER_FORMATS[column.kind],
    alignment: { vertical: "top", wrapText: column.width >= 30 },
  };
  return column.locked ? { ...style, fill: solid("EDEDED") } : style;
}

const NUMBER_FORMATS = {
  text: "@",
  integer: "#,##0",
  masked: "#,##0",
  number: "#,##0.##",
  date: "yyyy-mm-dd",
} as const;

function headingCells(table: WriteTable): [string, object][] {
  const style: CellStyle = {
    font: { bold: true },
    fill: solid("DCE6F1"),
    numFmt: "@",
    alignment: { vertical: "top", wrapText: true },
    protection: { locked: true },
  };
  return table.columns.map((column, index) => [
    `0,${index}`,
    {
      value: column.heading,
      style,
      ...(column.note === undefined
        ? {}
        : { comment: { author: "Papan KDKMP", text: column.note } }),
    },
  ]);
}

/** Spare rows carry the columns' formats, unlocked: on a protected sheet they are where rows are added. */
function spareCells(table: WriteTable): [string, object][] {
  const first = table.rows.length + 1;
  return table.columns.flatMap((column, index) => {
    const style = styleOf({ ...column, locked: false });
    return Array.from({ length: table.spareRows }, (_, row): [string, object] => [
      `${first + row},${index}`,
      { value: null, style },
    ]);
  });
}

interface ValidationContext {
  readonly lastRow: number;
  readonly lists: WriteBook["lists"];
}

function validationsOf(
  column: WriteColumn,
  index: number,
  { lastRow, lists }: ValidationContext,
): DataValidation[] {
  if (column.locked || lastRow < 2) return [];
  const letters = columnLetters(index);
  const range = `${letters}2:${letters}${lastRow}`;
  const check = checkOf(column, lists) ?? (column.prompt === undefined ? undefined : ALWAYS);
  if (!check) return [];
  const prompt =
    column.prompt === undefined
      ? {}
      : { showInputMessage: true, inputMessage: column.prompt.slice(0, MAX_PROMPT) };
  return [{ range, allowBlank: true, ...prompt, ...check }];
}

type Check = Omit<DataValidation, "range">;

/** Accepts anything: a validation that only carries the input prompt. */
const ALWAYS: Check = { type: "custom", formula1: "TRUE" };

const DATE_CHECK: Check = {
  type: "date",
  operator: "between",
  formula1: String(serialOf("2020-01-01")),
  formula2: String(serialOf("2035-12-31")),
  showErrorMessage: true,
  errorTitle: "Tanggal",
  errorMessage: "Tulis tanggal, misalnya 2025-11-24.",
};

/** A warning only: Excel would refuse what the steward may have reason to type. */
const WHOLE_CHECK: Check = {
  type: "whole",
  operator: "greaterThanOrEqual",
  formula1: "0",
  showErrorMessage: true,
  errorStyle: "warning",
  errorTitle: "Bilangan bulat",
  errorMessage: "Tulis bilangan bulat, 0 atau lebih.",
};

function checkOf({ kind, list }: WriteColumn, lists: WriteBook["lists"]): Check | undefined {
  if (list !== undefined && lists.has(list)) {
    return {
      type: "list",
      formula1: rangeName(list),
      showErrorMessage: true,
      errorTitle: "Pilih dari daftar",
      errorMessage: "Isi sel ini dengan salah satu pilihan.",
    };
  }
  if (kind === "date") return DATE_CHECK;
  return kind === "integer" ? WHOLE_CHECK : undefined;
}

function requiredRule(column: WriteColumn, index: number, lastRow: number) {
  if (!column.required || column.locked) return [];
  const letters = columnLetters(index);
  return [
    {
      type: "expression" as const,
      priority: index + 1,
      formula: `AND(LEN(TRIM(${letters}2))=0,COUNTA($A2:$Z2)>0)`,
      style: { fill: solid("FFF2CC") },
      range: `${letters}2:${letters}${lastRow}`,
    },
  ];
}

function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
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

function rangeName(list: string): string {
  return `daftar_${list}`;
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
  return { name: "_xlnm._FilterDatabase", range: `${table.name}!$A$1:${last}`, scope: table.name };
}
