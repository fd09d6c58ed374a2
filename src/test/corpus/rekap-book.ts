import { writeXlsx } from "hucre";
import { columnIndex } from "../../workbook/cells.ts";

/** A cell of a recap: a plain value, or one with a format or a formula. */
export type RecapCell =
  | string
  | number
  | boolean
  | null
  | { readonly value: number; readonly format: string }
  | { readonly formula: string; readonly value?: number | string };

/** A sheet as an office would keep it, row by row from A1. */
export interface RecapSheet {
  readonly name: string;
  readonly rows: readonly (readonly RecapCell[])[];
  /** "A1:K1" */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  /** Counted from 1. */
  readonly hiddenRows?: readonly number[];
}

/** The bytes of a recap. */
export function recapBytes(sheets: readonly RecapSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(toSheet) });
}

function toSheet({
  name,
  rows,
  merges = [],
  hidden,
  hiddenColumns = [],
  hiddenRows = [],
}: RecapSheet) {
  const width = Math.max(...rows.map((row) => row.length));
  const hiddenAt = new Set(hiddenColumns.map(columnIndex));
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (isRich(cell) ? null : cell))),
    cells: new Map(
      rows.flatMap((row, at) => row.flatMap((cell, column) => richCell(cell, at, column))),
    ),
    columns: Array.from({ length: width }, (_, column) => ({
      width: 14,
      hidden: hiddenAt.has(column),
    })),
    merges: merges.map(toMerge),
    rowDefs: new Map(hiddenRows.map((row) => [row - 1, { hidden: true }])),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

function isRich(cell: RecapCell): cell is Extract<RecapCell, object> {
  return typeof cell === "object" && cell !== null;
}

function richCell(cell: RecapCell, row: number, column: number) {
  if (!isRich(cell)) return [];
  const content =
    "formula" in cell
      ? {
          formula: cell.formula,
          ...(cell.value === undefined ? {} : { formulaResult: cell.value }),
        }
      : { value: cell.value, style: { numFmt: cell.format } };
  return [[`${row},${column}`, content] as const];
}

function toMerge(range: string) {
  const [, left = "", top, right = "", bottom] = range.match(/^([A-Z]+)(\d+):([A-Z]+)(\d+)$/) ?? [];
  if (top === undefined) throw new Error(`not a range: ${range}`);
  return {
    startRow: Number(top) - 1,
    startCol: columnIndex(left),
    endRow: Number(bottom) - 1,
    endCol: columnIndex(right),
  };
}

/** Excel's number of a day: 45802 for 2025-05-25. */
export function serial(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** A date as Excel stores it. */
export function dateCell(iso: string): RecapCell {
  return { value: serial(iso), format: "dd/mm/yyyy" };
}
