import type { ConditionalRule, DataValidation } from "hucre";
import { columnLetters } from "./cells.ts";
import { serialOf } from "./write-cells.ts";
import type { WriteBook, WriteColumn, WriteTable } from "./write-model.ts";
import { COLOURS } from "./write-style.ts";

/** Dropdowns, checks while typing and input prompts of a table. */
export function validationsOf(table: WriteTable, lists: WriteBook["lists"]): DataValidation[] {
  const last = lastRow(table);
  const single = [...(table.choices ?? [])].map(([range, list]) => ({
    ...{ range, allowBlank: true, ...OPEN_LIST_CHECK },
    ...{ errorMessage: "Jawaban ini tidak ada dalam daftar.", formula1: rangeName(list) },
  }));
  const whole = table.columns.flatMap((column, index) => {
    const first = firstOpenRow(column, table);
    const letters = columnLetters(index);
    const check = checkOf(column, `${letters}${first}`, lists);
    if (first > last || (!check && column.prompt === undefined)) return [];
    const range = `${letters}${first}:${letters}${last}`;
    return [{ range, allowBlank: true, ...promptOf(column), ...(check ?? ALWAYS) }];
  });
  return [...whole, ...single];
}

/** Yellow for what is still missing in rows that are in use, and lines between groups of rows. */
export function conditionalRules(table: WriteTable): ConditionalRule[] {
  const rules = [
    ...table.columns.flatMap((_, index) => requiredRule(table, index)),
    ...lineRule(table),
  ];
  return rules.map((rule, index) => ({ ...rule, priority: index + 1 }));
}

/** Name under which formulas know a dropdown list. */
export function rangeName(list: string): string {
  return `daftar_${list}`;
}

type Check = Omit<DataValidation, "range">;
type Rule = Omit<ConditionalRule, "priority">;

function lastRow({ rows, spareRows }: WriteTable): number {
  return rows.length + spareRows + 1;
}

/** Locked cells cannot be typed into; the column goes on unlocked below the data. */
function firstOpenRow({ locked }: WriteColumn, { rows }: WriteTable): number {
  return locked ? rows.length + 2 : 2;
}

function promptOf({ prompt, group }: WriteColumn): Partial<Check> {
  if (prompt === undefined) return {};
  return {
    showInputMessage: true,
    inputMessage: prompt,
    ...(group === undefined ? {} : { inputTitle: group }),
  };
}

function requiredRule(table: WriteTable, index: number): Rule[] {
  const column = table.columns[index];
  const first = column ? firstOpenRow(column, table) : 0;
  if (!column?.required || first > lastRow(table)) return [];
  const letters = columnLetters(index);
  const row = `$A${first}:$${columnLetters(table.columns.length - 1)}${first}`;
  return [
    {
      type: "expression",
      formula: `AND(LEN(TRIM(${letters}${first}))=0,COUNTA(${row})>0)`,
      style: { fill: conditionalFill(COLOURS.required) },
      range: `${letters}${first}:${letters}${lastRow(table)}`,
    },
  ];
}

function lineRule({ columns, rows, lineColumn }: WriteTable): Rule[] {
  if (lineColumn === undefined || rows.length === 0) return [];
  const letters = `$${columnLetters(lineColumn)}`;
  return [
    {
      type: "expression",
      formula: `${letters}2<>${letters}1`,
      style: { border: { top: { style: "thin", color: { rgb: "7F7F7F" } } } },
      range: `A2:${columnLetters(columns.length - 1)}${rows.length + 2}`,
    },
  ];
}

/** In conditional formats Excel takes a solid fill from its background, others from its foreground. */
function conditionalFill(rgb: string) {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } } as const;
}

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
  errorMessage: "Tulis bilangan bulat, 0 atau lebih, tanpa satuan.",
};

const NUMBER_CHECK: Check = {
  type: "decimal",
  operator: "greaterThanOrEqual",
  formula1: "0",
  showErrorMessage: true,
  errorStyle: "warning",
  errorTitle: "Angka",
  errorMessage: "Tulis angkanya saja, 0 atau lebih, tanpa satuan.",
};

/** IF, not OR: a spreadsheet works out every part of an OR, and INT of a text is an error. */
function maskedCheck(cell: string): Check {
  return {
    type: "custom",
    formula1: `IF(${cell}="<5",TRUE,IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),FALSE))`,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: "Bilangan bulat atau <5",
    errorMessage: "Tulis bilangan bulat, atau <5 bila hanya 1 sampai 4 orang.",
  };
}

const LIST_CHECK: Check = {
  type: "list",
  showErrorMessage: true,
  errorTitle: "Pilih dari daftar",
  errorMessage: "Isi sel ini dengan salah satu pilihan.",
};

const OPEN_LIST_CHECK: Check = {
  ...LIST_CHECK,
  errorStyle: "warning",
  errorMessage: "Isian ini tidak ada dalam daftar. Kode saja, tanpa nama, juga boleh.",
};

function checkOf(column: WriteColumn, cell: string, lists: WriteBook["lists"]): Check | undefined {
  const { kind, list, openList } = column;
  if (list !== undefined && lists.has(list))
    return { ...(openList ? OPEN_LIST_CHECK : LIST_CHECK), formula1: rangeName(list) };
  switch (kind) {
    case "date":
      return DATE_CHECK;
    case "integer":
      return WHOLE_CHECK;
    case "number":
      return NUMBER_CHECK;
    case "masked":
      return maskedCheck(cell);
    case "text":
      return undefined;
  }
}
