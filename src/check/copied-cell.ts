import type { Field } from "../records/fields.ts";
import { disguiseFinding } from "../records/disguise.ts";
import { parseCell, showsDate } from "../records/parse.ts";
import type { Cell } from "../workbook/read.ts";
import type { WriteValue } from "../workbook/write.ts";
import { DATE_FORMAT } from "../workbook/write-style.ts";

/** A cell as the copy holds it. */
export interface CopiedCell {
  readonly value: WriteValue;
  /** Where the column's own format would show something else than the steward saw. */
  readonly format?: string;
}

/** Where a cell of the steward's workbook stands. */
export interface CopyPlace {
  /** Undefined for headings and for cells of no column that a template has. */
  readonly field: Field | undefined;
  readonly date1904: boolean;
  /** Whether personal data were found in it. */
  readonly isPrivate: boolean;
}

export const MASKED = "••••• (dihapus: data pribadi)";

/**
 * A cell for a copy that reads as the original does: a number that shows a date goes on showing one,
 * a formula or a value that was refused stays refused, and dates keep their day in Excel's usual
 * calendar. Personal data are masked.
 */
export function copyCell(cell: Cell, { field, date1904, isPrivate }: CopyPlace): CopiedCell {
  if (isPrivate) return { value: MASKED };
  const { kind, value } = cell;
  const shift = date1904 ? DAYS_1904 : 0;
  const { value: read, finding } = field ? parseCell(cell, field, date1904) : { value: null };
  if (finding && REFUSED.has(finding.code) && finding.severity === "error")
    return { value: refused(cell) };
  if (cell.look && finding?.severity === "error") return { value: shown(cell, cell.look) };
  if (value === null) return { value: null };
  if (field && field.kind !== "date" && typeof value !== "boolean" && disguiseFinding(cell, field))
    return { value, format: cell.format ?? "" };
  if (kind === "boolean") return { value: value === true };
  if (kind !== "number" || typeof value !== "number") return { value: String(value) };
  // As a number it might be a date of the other calendar.
  if (field?.kind === "date") return { value: read === null ? String(value) : value + shift };
  if (showsDate(cell)) return { value: value + shift, format: DATE_FORMAT };
  return Number.isInteger(value) ? { value } : { value, format: "General" };
}

/** Days between the two calendars of Excel; the copy has the usual one. */
const DAYS_1904 = 1462;

const REFUSED: ReadonlySet<string> = new Set(["sel-rumus", "sel-galat"]);

/** What every column refuses, as Excel shows a formula that failed, with what stood there. */
function refused({ formula, value }: Cell): string {
  const shown = value === null ? "" : String(value).slice(0, LONGEST);
  if (formula === undefined) return /^#[A-Z]/.test(shown) ? shown : `#N/A ${shown}`;
  const result = shown === "" ? "" : `, hasilnya ${shown}`;
  return `#N/A (rumus =${formula.slice(0, LONGEST)}${result})`;
}

const LONGEST = 500;

/** A copy has no struck out letters: it says in words what the steward saw, which stays refused. */
function shown({ value }: Cell, { kind, part }: NonNullable<Cell["look"]>): string {
  const how = kind === "struck" ? "dicoret" : "kecil";
  return `${String(value).slice(0, LONGEST)} (${how}: ${part.slice(0, LONGEST)})`;
}
