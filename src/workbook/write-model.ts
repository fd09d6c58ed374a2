export type WriteValue = string | number | boolean | null;

/** One column of a sheet to be written. */
export interface WriteColumn {
  readonly heading: string;
  /** "masked" columns hold whole numbers or "<5". */
  readonly kind: "text" | "integer" | "masked" | "number" | "date";
  /** Width in characters. */
  readonly width: number;
  /** Shown when the pointer rests on the heading; at most 1,000 characters. */
  readonly note?: string;
  /** Shown when a cell of the column is chosen; at most 255 characters. */
  readonly prompt?: string;
  /** Name of the list on `_daftar` that the dropdown offers. */
  readonly list?: string;
  /** The list only helps: what is not in it may stand there after a warning. */
  readonly openList?: boolean;
  /** Columns with the same group stand side by side under one colour; at most 32 characters. */
  readonly group?: string;
  /** Cells cannot be edited while the sheet is protected. */
  readonly locked?: boolean;
  /** Blank cells of filled rows are painted yellow. */
  readonly required?: boolean;
}

/** What stands out in one cell. All but "carried" are legible in black and white too. */
export interface CellMark {
  /** "carried": a value taken over from the report before. */
  readonly kind: "error" | "warning" | "note" | "carried";
  /** Comment of the cell, in place of the heading's note in row 1; at most 1,000 characters. */
  readonly note?: string;
}

/** Form of a cell on a page to be read, such as Petunjuk. The last four look like what they explain. */
export type CellLook =
  | "title"
  | "subtitle"
  | "section"
  | "text"
  | "strong"
  | "notice"
  | "number"
  | "sample"
  | "locked"
  | "required"
  | "carried"
  | GroupLook;

/** The colour of a table's n-th group of columns, counted from 0. */
export type GroupLook = `group-${number}`;

/** A link to a cell of the same workbook. */
export interface CellLink {
  /** "#'Koperasi'!F27" */
  readonly target: string;
  /** What the cell shows; without it the cell keeps its value. */
  readonly text?: string;
}

export interface WriteTable {
  readonly name: string;
  readonly columns: readonly WriteColumn[];
  /**
   * In date columns an ISO date ("2025-11-24") and a number become dates; every other text stays
   * the text it is. A row may be longer than the columns.
   */
  readonly rows: readonly (readonly WriteValue[])[];
  /** Blank rows below the data that dropdowns and checks reach; all rows below are ready for typing. */
  readonly spareRows: number;
  readonly hidden?: boolean;
  /** Columns that stay in view, from the left. */
  readonly frozenColumns?: number;
  readonly landscape?: boolean;
  /** Every cell can be edited, headings and locked columns too. */
  readonly unprotected?: boolean;
  /** By address ("F27", headings in row 1), whether or not the cell holds anything. */
  readonly marks?: ReadonlyMap<string, CellMark>;
  /** By address. */
  readonly links?: ReadonlyMap<string, CellLink>;
  /** By address: number formats that differ from those of their columns. */
  readonly formats?: ReadonlyMap<string, string>;
  /** Ranges of merged cells ("A2:C2"), none of which overlap. */
  readonly merges?: readonly string[];
  /** By address: lists of single cells, where each cell of a column offers another one. */
  readonly choices?: ReadonlyMap<string, string>;
  /** By address: the forms of a page's cells. */
  readonly looks?: ReadonlyMap<string, CellLook>;
  /** A page to be read: no grid, no frozen heading, no filter. */
  readonly page?: boolean;
  /** A line above each row that differs from the row before in this column, counted from 0. */
  readonly lineColumn?: number;
}

export interface WriteBook {
  readonly title: string;
  readonly tables: readonly WriteTable[];
  /** Dropdown lists by name; they stand on the hidden sheet `_daftar`. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Custom document properties. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Left at the foot of every printed page. */
  readonly footer?: string;
}
