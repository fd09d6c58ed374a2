import { gridOf, isCovered, textOf, type Grid } from "./grid.ts";
import { isAnchorText, isHeadingText } from "./headings.ts";
import { phraseOf } from "./words.ts";
import type { Sheet } from "../workbook/read.ts";

/** A column of a table, before it is known what it is for. */
export interface TableColumn {
  readonly column: number;
  /** Its headings from the top row of headings down, each once; empty for a column without heading. */
  readonly path: readonly string[];
}

/** A table of a sheet: rows of headings and what stands below them. */
export interface Table {
  readonly grid: Grid;
  /** First and last row of headings. */
  readonly headingRows: readonly [number, number];
  /** The row "1 2 3 4 …" below the headings. */
  readonly numberRow: number | undefined;
  readonly columns: readonly TableColumn[];
  /** Rows below the headings that hold something. */
  readonly rows: readonly number[];
}

/** What a sheet holds besides tables: the lines above the first one. */
export interface SheetTables {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  /** Rows above the first table; all rows if there is none. */
  readonly before: readonly number[];
}

/** Finds every table of a sheet by its rows of headings; a repeated heading begins another table. */
export function findTables(sheet: Sheet): SheetTables {
  const grid = gridOf(sheet);
  const heads = headsOf(grid);
  const tables = heads.map((head, index) => {
    const end = heads[index + 1]?.top ?? Infinity;
    const below = grid.rows.filter((row) => row > head.bottom && row < end);
    const numberRow = below.slice(0, 2).find((row) => isNumberRow(grid, row));
    const rows = below.filter((row) => row !== numberRow);
    return {
      grid,
      headingRows: [head.top, head.bottom] as const,
      numberRow,
      columns: columnsOf(grid, head, rows),
      rows,
    };
  });
  const first = heads[0]?.top ?? Infinity;
  return { grid, tables, before: grid.rows.filter((row) => row < first) };
}

interface Head {
  readonly top: number;
  readonly bottom: number;
}

function headsOf(grid: Grid): readonly Head[] {
  const heads: Head[] = [];
  for (const row of grid.rows) {
    if (row <= (heads.at(-1)?.bottom ?? 0) || !isHeadRow(grid, row)) continue;
    heads.push({ top: topOf(grid, row, heads.at(-1)?.bottom ?? 0), bottom: bottomOf(grid, row) });
  }
  return heads;
}

/**
 * Two known headings or more, one of them saying that the table is about places, and few other texts;
 * or so many known ones, and nothing but texts, that no row of values looks like it.
 */
function isHeadRow(grid: Grid, row: number): boolean {
  const cells = grid.cellsOf(row).filter((cell) => textOf(cell) !== "");
  const texts = cells.map(textOf);
  const known = texts.filter(isHeadingText).length;
  if (known < 2 || !texts.some(isAnchorText)) return false;
  return known * 2 >= cells.length || (known >= MANY && cells.every(({ kind }) => kind === "text"));
}

const MANY = 6;

/** A row of groups above the headings: two or more texts that are no title over the whole width. */
function topOf(grid: Grid, row: number, after: number): number {
  const above = row - 1;
  const cells = above > after ? grid.cellsOf(above).filter((cell) => textOf(cell) !== "") : [];
  const isGroup = cells.length >= 2 && cells.every((cell) => cell.kind === "text" && isShort(cell));
  return isGroup && !cells.some((cell) => /:\s*\S/.test(textOf(cell))) ? above : row;
}

function isShort(cell: Parameters<typeof textOf>[0]): boolean {
  return textOf(cell).length <= 40;
}

const DEEPEST = 3;

/** Headings go on as far down as a heading is merged, or as the rows hold nothing but parts of headings. */
function bottomOf(grid: Grid, row: number): number {
  const merged = grid.merges.filter(({ top, bottom }) => top === row && bottom <= row + DEEPEST);
  let bottom = Math.max(row, ...merged.map((merge) => merge.bottom));
  while (bottom < row + DEEPEST && isPartRow(grid, bottom + 1, row)) bottom += 1;
  return bottom;
}

function isPartRow(grid: Grid, row: number, head: number): boolean {
  const cells = grid.cellsOf(row).filter((cell) => textOf(cell) !== "");
  if (cells.length === 0 || cells.some((cell) => cell.kind !== "text")) return false;
  const anchors = grid.cellsOf(head).filter((cell) => isAnchorText(textOf(cell)));
  if (anchors.some(({ column }) => textOf(grid.own(row, column)) !== "")) return false;
  const parts = cells.filter((cell) => isHeadingText(textOf(cell))).length;
  return parts * 2 >= cells.length && parts > 0 && !cells.some((cell) => /\d/.test(textOf(cell)));
}

/** "1 2 3 4", "(1) (2) (3)", "5=3+4": numbers that count the columns. */
function isNumberRow(grid: Grid, row: number): boolean {
  const numbers = grid
    .cellsOf(row)
    .map((cell) => textOf(cell).match(/^\(?(\d+)\)?(?:\s*[=(].*)?$/)?.[1]);
  if (numbers.length < 3 || numbers.some((number) => number === undefined)) return false;
  const counted = numbers.map(Number);
  return counted.every((number, index) => index === 0 || number === (counted[index - 1] ?? 0) + 1);
}

function columnsOf(grid: Grid, head: Head, rows: readonly number[]): readonly TableColumn[] {
  const filled = new Set<number>();
  for (const row of [
    ...rows,
    ...grid.rows.filter((each) => each >= head.top && each <= head.bottom),
  ]) {
    for (const { column } of grid.cellsOf(row)) filled.add(column);
  }
  const merged = grid.merges.filter(({ top, bottom }) => bottom >= head.top && top <= head.bottom);
  for (const { left, right } of merged) {
    for (let column = left; column <= Math.min(right, left + WIDEST); column += 1)
      filled.add(column);
  }
  const columns = [...filled].sort((left, right) => left - right);
  const width = columns.filter((column) => filled.has(column)).length;
  return columns.map((column) => ({ column, path: pathOf(grid, head, { column, width }) }));
}

/** A group of headings is never wider. */
const WIDEST = 100;

function pathOf(
  grid: Grid,
  head: Head,
  { column, width }: { readonly column: number; readonly width: number },
): readonly string[] {
  const path: string[] = [];
  for (let row = head.top; row <= head.bottom; row += 1) {
    const merge = grid.mergeAt(row, column);
    const isTitle = merge !== undefined && merge.right - merge.left + 1 >= width * 0.8 && width > 2;
    const own = isTitle ? "" : textOf(grid.at(row, column));
    const text = own === "" ? groupAt(grid, head, { row, column }) : own;
    if (text !== "" && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/**
 * The group that an unmerged heading stands in: the nearest text to the left in this row, if that
 * column too has a heading below. "SK AHU" over "No" and "Tgl" is written over the first alone.
 */
function groupAt(
  grid: Grid,
  head: Head,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const below = (at: number): boolean =>
    range(row + 1, head.bottom).some(
      (lower) => textOf(grid.own(lower, at)) !== "" && !isCovered(grid, lower, at),
    );
  if (row === head.bottom || grid.mergeAt(row, column) || !below(column)) return "";
  for (let left = column - 1; left >= 0 && left >= column - WIDEST; left -= 1) {
    const text = textOf(grid.own(row, left));
    if (text !== "") return grid.mergeAt(row, left) || !below(left) ? "" : text;
    if (!below(left)) return "";
  }
  return "";
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const LONGEST_KEY = 150;

/** How a heading is told apart from others, whatever its capitals and line breaks. */
export function headingKey(path: readonly string[]): string {
  return phraseOf(path.join(" ")).slice(0, LONGEST_KEY);
}

/** How a heading is shown. */
export function headingText(path: readonly string[]): string {
  return path.join(" / ");
}
