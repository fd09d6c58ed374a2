/** What the sheets of one workbook may still use, and how many shared strings there are. */
export interface Allowance {
  /** One place per shared string; 1 once a cell shows it. */
  readonly usedStrings: Uint8Array;
  /** Letters of each shared string: one of 32,000 may stand in every cell. */
  readonly stringLengths: Uint32Array;
  readonly date1904: boolean;
  /** Number to text of the shared strings that programs read in two ways. */
  readonly doubtful: ReadonlyMap<number, string>;
  cells: number;
  filledCells: number;
  merges: number;
  formulaCharacters: number;
  /** Letters of shared strings, counted in every cell that shows them. */
  sharedText: number;
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
  /** Rewritten rows. */
  readonly pieces: string[];
  readonly hiddenRows: number[];
  readonly oddValues: Map<string, string>;
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
  /** Cells that are handed on: blank ones are not. */
  cells: number;
  /** What stands before this place is in `pieces`, or left out. */
  from: number;
}

export function newWalk(xml: string, allowance: Allowance, token: RegExp): Walk {
  const lists = { pieces: [], hiddenRows: [], readings: [], spreads: [] };
  const maps = { oddValues: new Map(), shared: new Map() };
  const counts = { row: 0, column: -1, rows: 0, filledRows: 0, cells: 0, from: 0 };
  return { xml, allowance, token, ...lists, ...maps, ...counts, inRow: false, rowFilled: false };
}

/** Puts `xml` in the place of the token just matched. */
export function replaceToken(walk: Walk, token: string, xml: string): void {
  const end = walk.token.lastIndex;
  const start = end - token.length;
  if (start > walk.from) walk.pieces.push(walk.xml.slice(walk.from, start));
  if (xml !== "") walk.pieces.push(xml);
  walk.from = end;
}
