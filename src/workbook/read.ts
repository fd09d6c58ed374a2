import type { Problem } from "../base/problem.ts";
import { hasPiledMarks, type Cell } from "./cells.ts";
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
import type { PlainCell } from "./parts-walk.ts";
import { parseQuietly, readCells, readFormats, type Formats } from "./read-sheetjs.ts";

export type { Cell } from "./cells.ts";

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
  const parsed = parse(workbook);
  if (parsed === undefined) return { ...refuseSheet(), sheet: workbook.sheets[0]?.name ?? "" };
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

interface Parsed {
  /** What SheetJS has read; undefined where nothing was left for it, or it could not read that. */
  readonly book: ReturnType<typeof parseQuietly>;
  readonly formats: Formats;
}

/** Undefined if SheetJS could not read the styles. */
function parse({ bytes, styles, sheets }: GatedWorkbook): Parsed | undefined {
  const used = new Set(sheets.flatMap(({ plain }) => plain.map(({ style }) => style)));
  const formats = readFormats(styles, used);
  const book = bytes === null ? undefined : parseQuietly(bytes);
  return formats && { book, formats };
}

/**
 * The plain cells and, each in its place, those that SheetJS read. Order of both: that of the sheet.
 */
function readSheet(gated: GatedSheet, parsed: Parsed): Sheet | Refusal {
  const read = readCells(gated, parsed.book);
  if (read === undefined) return refuseSheet();
  const plain = gated.plain.map((cell) => toCell(cell, parsed.formats.get(cell.style)));
  const cells = read.length === 0 ? plain : plain.length === 0 ? read : merge(plain, read);
  const piled = cells.find(({ value }) => typeof value === "string" && hasPiledMarks(value));
  if (piled !== undefined) return refusePile(piled.address);
  const { name, hidden, merges } = gated;
  const rows = rowsOf(cells);
  return { name, hidden, rows, merges, ...hiddenWithContent(gated, rows) };
}

function toCell({ address, row, column, value }: PlainCell, format: string | undefined): Cell {
  const kind = typeof value === "number" ? "number" : "text";
  return format === undefined
    ? { address, row, column, kind, value }
    : { address, row, column, kind, value, format };
}

/** Both lists in one, by row and column; no cell is in both. */
function merge(left: readonly Cell[], right: readonly Cell[]): readonly Cell[] {
  const merged: Cell[] = [];
  let at = 0;
  for (const cell of left) {
    for (let other = right[at]; other && isBefore(other, cell); other = right[at]) {
      merged.push(other);
      at += 1;
    }
    merged.push(cell);
  }
  return merged.concat(right.slice(at));
}

function isBefore(left: Cell, right: Cell): boolean {
  return left.row === right.row ? left.column < right.column : left.row < right.row;
}

function rowsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let last = 0;
  for (const cell of cells) {
    if (cell.row === last) rows.at(-1)?.push(cell);
    else rows.push([cell]);
    last = cell.row;
  }
  return rows;
}

const NOTHING_HIDDEN = { hiddenRows: [], hiddenColumns: [] };

function hiddenWithContent(
  gated: GatedSheet,
  rows: readonly (readonly Cell[])[],
): Pick<Sheet, "hiddenRows" | "hiddenColumns"> {
  if (gated.hiddenRows.length + gated.hiddenColumns.length === 0) return NOTHING_HIDDEN;
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
