import * as XLSX from "xlsx";
import type { Problem } from "../base/problem.ts";
import { cellAddress, hasPiledMarks } from "./cells.ts";
import { gateWorkbook, type GatedSheet, type GatedWorkbook, type OtherText } from "./gate.ts";
import { LIMITS } from "./gate-limits.ts";
import {
  isRefusal,
  refuse,
  refuseText,
  SAVE_AGAIN,
  toProblem,
  type Refusal,
} from "./gate-refusal.ts";

/** A cell that holds something. */
export interface Cell {
  /** "F27" */
  readonly address: string;
  /** Counted from 1. */
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
  /** Null for `empty`; the text shown or stored for `error`. */
  readonly value: string | number | boolean | null;
  /**
   * `error` is an error cell (#REF!) or a stored value that is not what its cell promises ("1,5" in
   * a numeric cell); `empty` is a formula without a computed value.
   */
  readonly kind: "text" | "number" | "boolean" | "error" | "empty";
  readonly formula?: string;
  /** Number format, absent for General. */
  readonly format?: string;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Only rows and cells that hold something, in the order of the sheet. */
  readonly rows: readonly (readonly Cell[])[];
  /** "A1:C1" */
  readonly merges: readonly string[];
  /** Rows that hold something and are hidden, counted from 1. */
  readonly hiddenRows: readonly number[];
  /** Columns that hold something and are hidden, counted from 0. */
  readonly hiddenColumns: readonly number[];
}

export interface CellBook {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly date1904: boolean;
  /** Words outside the cells, for the search for personal data. */
  readonly otherTexts: readonly OtherText[];
}

export interface ReadResult {
  /** Absent if one of the problems is an error. */
  readonly book?: CellBook;
  readonly problems: readonly Problem[];
}

/** The cells of a workbook, or the problem that makes it unreadable. Never throws for any bytes. */
export function readWorkbook(bytes: Uint8Array, file: string): ReadResult {
  const { workbook, problems } = gateWorkbook(bytes, file);
  if (workbook === undefined) return { problems };
  const book = readGated(workbook);
  return isRefusal(book) ? { problems: [...problems, toProblem(book, file)] } : { book, problems };
}

/** The cells of a workbook that the gate rebuilt; a refusal if SheetJS does not find every one. */
export function readGated(workbook: GatedWorkbook): CellBook | Refusal {
  const parsed = parseQuietly(workbook.bytes);
  const sheets = new Map<string, Sheet>();
  let characters = 0;
  for (const gated of workbook.sheets) {
    const sheet = readSheet(gated, parsed);
    if (isRefusal(sheet)) return { ...sheet, sheet: gated.name };
    sheets.set(gated.name, sheet);
    characters += charactersOf(sheet);
    if (characters > LIMITS.bookText) return refuseText();
  }
  return { sheets, date1904: workbook.date1904, otherTexts: workbook.otherTexts };
}

/** One text of 32,000 letters may stand in every cell: it weighs nothing in the file and much in reading. */
function charactersOf({ rows }: Sheet): number {
  let sum = 0;
  for (const cells of rows)
    for (const { value, formula } of cells)
      sum += (typeof value === "string" ? value.length : 0) + (formula?.length ?? 0);
  return sum;
}

/** SheetJS throws, and overflows its stack, on texts that nobody foresaw. */
function parseQuietly(bytes: Uint8Array): XLSX.WorkBook | undefined {
  try {
    return XLSX.read(bytes, OPTIONS);
  } catch {
    return undefined;
  }
}

/** `sheetStubs` keeps formulas without value; `nodim` keeps cells outside a wrong dimension. */
const OPTIONS: XLSX.ParsingOptions = {
  type: "array",
  dense: true,
  sheetStubs: true,
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  nodim: true,
};

/** SheetJS leaves out sheets and cells without a word, so every cell is counted. */
function readSheet(gated: GatedSheet, parsed: XLSX.WorkBook | undefined): Sheet | Refusal {
  const found = parsed && Object.hasOwn(parsed.Sheets, gated.safeName);
  const data = found ? denseRows(parsed.Sheets[gated.safeName]) : undefined;
  const count = data?.reduce((sum, { cells }) => sum + cells.length, 0);
  if (data === undefined || count !== gated.cellCount) return refuseSheet();
  const rows = data
    .map(({ row, cells }) =>
      cells.flatMap(([column, raw]) => toCell(raw, { row, column }, gated.oddValues)),
    )
    .filter((cells) => cells.length > 0);
  const piled = rows.flat().find(({ value }) => typeof value === "string" && hasPiledMarks(value));
  if (piled !== undefined) return refusePile(piled.address);
  const { name, hidden, merges } = gated;
  return { name, hidden, rows, merges, ...hiddenWithContent(gated, rows) };
}

interface RawRow {
  readonly row: number;
  readonly cells: readonly (readonly [number, XLSX.CellObject])[];
}

/** Object.entries, not a loop up to the last row: a single cell may stand in row 1,048,576. */
function denseRows(sheet: XLSX.WorkSheet | undefined): readonly RawRow[] {
  const data = (sheet as XLSX.DenseWorkSheet | undefined)?.["!data"] ?? [];
  return Object.entries(data).map(([row, cells]) => ({
    row: Number(row) + 1,
    cells: Object.entries(cells).map(([column, cell]) => [Number(column), cell] as const),
  }));
}

/** One cell, or none if it holds nothing. */
function toCell(
  raw: XLSX.CellObject,
  { row, column }: Pick<Cell, "row" | "column">,
  oddValues: GatedSheet["oddValues"],
): readonly Cell[] {
  const address = cellAddress(row, column);
  const odd = oddValues.get(address);
  const content = odd === undefined ? contentOf(raw) : { kind: "error" as const, value: odd };
  if (raw.f === undefined && (content.value === null || content.value === "")) return [];
  const formula = raw.f === undefined ? {} : { formula: raw.f };
  const format = typeof raw.z === "string" && raw.z !== "General" ? { format: raw.z } : {};
  return [{ address, row, column, ...content, ...formula, ...format }];
}

function contentOf({ t, v }: XLSX.CellObject): Pick<Cell, "kind" | "value"> {
  if (t === "n" && typeof v === "number") {
    return Number.isFinite(v) ? { kind: "number", value: v } : { kind: "error", value: String(v) };
  }
  if (t === "b" && typeof v === "boolean") return { kind: "boolean", value: v };
  if (t === "s") return { kind: "text", value: typeof v === "string" ? v : "" };
  return { kind: "empty", value: null };
}

function hiddenWithContent(
  gated: GatedSheet,
  rows: readonly (readonly Cell[])[],
): Pick<Sheet, "hiddenRows" | "hiddenColumns"> {
  const filledRows = new Set(rows.map(([first]) => first?.row));
  const filledColumns = new Set(rows.flatMap((cells) => cells.map(({ column }) => column)));
  const isHidden = (column: number): boolean =>
    gated.hiddenColumns.some(([first, last]) => first <= column && column <= last);
  return {
    hiddenRows: gated.hiddenRows.filter((row) => filledRows.has(row)),
    hiddenColumns: [...filledColumns].filter(isHidden).sort((a, b) => a - b),
  };
}

/** No writing needs so many; to put them in order takes the square of their number. */
function refusePile(address: string): Refusal {
  return refuse(
    "berkas-tidak-wajar",
    `sel ${address} memuat tanda bertumpuk yang tidak dipakai bahasa mana pun.`,
    "hapus isi sel itu, lalu ketik ulang.",
  );
}

function refuseSheet(): Refusal {
  return refuse("lembar-tidak-terbaca", "sebagian sel lembar ini tidak terbaca.", SAVE_AGAIN);
}
