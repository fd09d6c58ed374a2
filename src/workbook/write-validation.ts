import type { ConditionalRule, DataValidation } from "hucre";
import { columnLetters } from "./cells.ts";
import { serialOf } from "./write-cells.ts";
import type { WriteBook, WriteColumn } from "./write-model.ts";
import { solid } from "./write-style.ts";

export interface ValidationContext {
  readonly lastRow: number;
  readonly lists: WriteBook["lists"];
}

/** Dropdown, check while typing and input prompt of a column. */
export function validationsOf(
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
    column.prompt === undefined ? {} : { showInputMessage: true, inputMessage: column.prompt };
  return [{ range, allowBlank: true, ...prompt, ...check }];
}

/** Yellow for what is still missing in rows that are in use. */
export function requiredRule(
  column: WriteColumn,
  index: number,
  lastRow: number,
): ConditionalRule[] {
  if (!column.required || column.locked) return [];
  const letters = columnLetters(index);
  return [
    {
      type: "expression",
      priority: index + 1,
      formula: `AND(LEN(TRIM(${letters}2))=0,COUNTA($A2:$Z2)>0)`,
      style: { fill: solid("FFF2CC") },
      range: `${letters}2:${letters}${lastRow}`,
    },
  ];
}

/** Name under which formulas know a dropdown list. */
export function rangeName(list: string): string {
  return `daftar_${list}`;
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
