import type { TextLook } from "./cells.ts";

/** What the sheets of one workbook may still use, and how many shared strings there are. */
export interface Allowance {
  /** One place per shared string; 1 once a cell shows it. */
  readonly usedStrings: Uint8Array;
  /** Letters of each shared string: one of 32,000 may stand in every cell. */
  readonly stringLengths: Uint32Array;
  /** Texts of the shared strings that stand for themselves; undefined for all others. */
  readonly texts: readonly (string | undefined)[];
  readonly date1904: boolean;
  /** Readings of the shared strings that programs read in two ways; undefined for all others. */
  readonly doubtful: readonly (string | undefined)[];
  /** Number to look of the shared strings of which a part is struck out or raised. */
  readonly looks: ReadonlyMap<number, TextLook>;
  cells: number;
  filledCells: number;
  merges: number;
  formulaCharacters: number;
  /** Letters of shared strings, counted in every cell that shows them. */
  sharedText: number;
}

/**
 * A cell in which there is nothing to interpret: a number in digits, or a shared text that stands for
 * itself. Nearly all cells are such; SheetJS reads the others.
 */
export interface PlainCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  /** Number of the cell style; -1 for none. */
  readonly style: number;
}

/** Where a plain cell is being read, and what was found in it. */
export interface Cursor {
  at: number;
  address: string;
  row: number;
  column: number;
  style: number;
  isText: boolean;
  isBlank: boolean;
  /** Of a text. */
  number: number;
  value: string | number;
}

/** The cells that one formula fills. */
export interface Spread {
  /** Of the cell that holds the formula, which is the first of them. */
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** How many of them have not been seen with a value. */
  missing: number;
}

/** The cells of one sheet, as far as they have been seen. */
export interface Walk {
  readonly xml: string;
  readonly allowance: Allowance;
  readonly token: RegExp;
  /** Rewritten rows, of cells that are not plain. */
  readonly pieces: string[];
  /** Cells in which there is nothing to interpret, in the order of the sheet. */
  readonly plain: PlainCell[];
  readonly cursor: Cursor;
  readonly hiddenRows: number[];
  readonly oddValues: Map<string, string>;
  /** Address to look of texts of which a part is struck out or raised. */
  readonly looks: Map<string, TextLook>;
  /** Readings of foreign letters: in no cell, yet in the file. */
  readonly readings: string[];
  /** Formulas that fill more than their own cell, as long as some of these cells are to come. */
  spreads: Spread[];
  /** Length of every shared formula by its number. */
  readonly shared: Map<string, number>;
  inRow: boolean;
  row: number;
  column: number;
  rows: number;
  rowFilled: boolean;
  filledRows: number;
  /** Cells that are handed on to SheetJS: neither blank nor plain. */
  cells: number;
  /** How many pieces there were when the row began. */
  rowPieces: number;
  /** What stands before this place is in `pieces`, or left out. */
  from: number;
}

export function newWalk(xml: string, allowance: Allowance, token: RegExp): Walk {
  return {
    ...{ xml, allowance, token, cursor: newCursor() },
    ...{ pieces: [], plain: [], hiddenRows: [], readings: [], spreads: [] },
    ...{
      oddValues: new Map(),
      looks: new Map(),
      shared: new Map(),
      inRow: false,
      rowFilled: false,
    },
    ...{ row: 0, column: -1, rows: 0, filledRows: 0, cells: 0, rowPieces: 0, from: 0 },
  };
}

function newCursor(): Cursor {
  const place = { at: 0, address: "", row: 0, column: 0 };
  return { ...place, style: -1, isText: false, isBlank: true, number: 0, value: "" };
}

/** Puts `xml` in the place of the token just matched. */
export function replaceToken(walk: Walk, token: string, xml: string): void {
  const end = walk.token.lastIndex;
  const start = end - token.length;
  if (start > walk.from) walk.pieces.push(walk.xml.slice(walk.from, start));
  if (xml !== "") walk.pieces.push(xml);
  walk.from = end;
}
