import { cleanText, columnIndex } from "../workbook/cells.ts";
import type { Cell, Sheet } from "../workbook/read.ts";

/** A merged range; rows from 1, columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet in which a merged cell answers for every place it covers. */
export interface Grid {
  readonly name: string;
  /** Numbers of the rows that hold something, from the top. */
  readonly rows: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Merge[];
  /** The cell that stands here itself. */
  own(row: number, column: number): Cell | undefined;
  /** The cell that stands here or is merged over this place. */
  at(row: number, column: number): Cell | undefined;
  mergeAt(row: number, column: number): Merge | undefined;
  cellsOf(row: number): readonly Cell[];
}

export function gridOf(sheet: Sheet): Grid {
  const rows = new Map(sheet.rows.map((cells) => [cells[0]?.row ?? 0, byColumn(cells)] as const));
  const merges = sheet.merges.flatMap(parseMerge);
  const byRow = mergesByRow([...rows.keys()], merges);
  const own = (row: number, column: number): Cell | undefined => rows.get(row)?.get(column);
  const mergeAt = (row: number, column: number): Merge | undefined =>
    byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
  return {
    name: sheet.name,
    rows: [...rows.keys()].sort((left, right) => left - right),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    merges,
    own,
    mergeAt,
    at: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? own(merge.top, merge.left) : own(row, column);
    },
    cellsOf: (row) => [...(rows.get(row)?.values() ?? [])],
  };
}

function byColumn(cells: readonly Cell[]): ReadonlyMap<number, Cell> {
  return new Map(cells.map((cell) => [cell.column, cell]));
}

/** What a cell shows, as clean text; "" for nothing. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined || cell.value === null ? "" : cleanText(String(cell.value));
}

/** The same for a reader: numbers with a decimal comma. */
export function shown(cell: Cell): string {
  return typeof cell.value === "number" ? String(cell.value).replace(".", ",") : textOf(cell);
}

/** True if the cell is covered by a merge whose content stands elsewhere. */
export function isCovered(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

function parseMerge(range: string): Merge[] {
  const [, from, top, to, bottom] = range.match(/^([A-Z]+)(\d+):([A-Z]+)(\d+)$/) ?? [];
  if (from === undefined || to === undefined) return [];
  return [
    { top: Number(top), left: columnIndex(from), bottom: Number(bottom), right: columnIndex(to) },
  ];
}

/** Rows that hold nothing themselves can still be covered; only those next to others matter. */
function mergesByRow(
  rows: readonly number[],
  merges: readonly Merge[],
): ReadonlyMap<number, readonly Merge[]> {
  const index = new Map<number, Merge[]>();
  for (const merge of merges) {
    for (const row of rows) {
      if (row < merge.top || row > merge.bottom) continue;
      const known = index.get(row);
      if (known) known.push(merge);
      else index.set(row, [merge]);
    }
  }
  return index;
}
