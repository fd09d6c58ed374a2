import { quoteFound, type Problem } from "../base/problem.ts";
import { SHEET_SPECS } from "../records/fields.ts";
import type { WriteColumn, WriteTable, WriteValue } from "../workbook/write.ts";
import { groupProblems, type ProblemGroup } from "./problem-groups.ts";

export const PROBLEM_SHEET = "Masalah";
export const REPAIR_SHEET = "Perbaikan";

/** A cell that a copy holds otherwise than the steward's workbook, with what it held and holds. */
export interface RepairedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  readonly before: string | number | boolean | null;
  readonly after: WriteValue;
}

const SEVERITIES = ["error", "warning", "note"] as const;
const SEVERITY_WORD = { error: "Kesalahan", warning: "Peringatan", note: "Catatan" } as const;

/** Narrow columns do not wrap: the longest heading must fit. */
const LONGEST_HEADING =
  Math.max(...SHEET_SPECS.flatMap(({ fields }) => fields.map(({ heading }) => heading.length))) + 2;

const PROBLEM_COLUMNS: readonly WriteColumn[] = [
  { heading: "Tingkat", kind: "text", width: 12 },
  { heading: "Lembar", kind: "text", width: 14 },
  { heading: "Sel", kind: "text", width: 14 },
  { heading: "Kolom", kind: "text", width: LONGEST_HEADING },
  { heading: "Masalah", kind: "text", width: 60 },
  { heading: "Cara memperbaiki", kind: "text", width: 60 },
  { heading: "Kode", kind: "text", width: 24 },
];

/** Errors first; each row leads to the first of its cells. `sheets` are those of the copy. */
export function problemTable(
  problems: readonly Problem[],
  sheets: ReadonlySet<string>,
): WriteTable {
  const groups = SEVERITIES.flatMap((severity) =>
    groupProblems(problems.filter((problem) => problem.severity === severity)),
  );
  const targets = groups.map(({ sheet, cells: [cell] }) => ({ sheet, cell: cell?.split(":")[0] }));
  const rows = groups.map(problemRow);
  return listTable({ name: PROBLEM_SHEET, columns: PROBLEM_COLUMNS, rows }, targets, sheets);
}

const REPAIR_COLUMNS: readonly WriteColumn[] = [
  { heading: "Keterangan", kind: "text", width: 14 },
  { heading: "Lembar", kind: "text", width: 14 },
  { heading: "Sel", kind: "text", width: 14 },
  { heading: "Kolom", kind: "text", width: LONGEST_HEADING },
  { heading: "Isi semula", kind: "text", width: 40 },
  { heading: "Isi sekarang", kind: "text", width: 40 },
];

/** What was mended without asking: every cell with what it held and what it holds now. */
export function repairTable(
  repaired: readonly RepairedCell[],
  sheets: ReadonlySet<string>,
): WriteTable {
  const rows = repaired.map(({ sheet, cell, column, before, after }) => [
    ...["Dibetulkan", sheet, cell, column],
    before === null ? null : quoteFound(before),
    after === null ? "(dikosongkan)" : String(after),
  ]);
  return listTable({ name: REPAIR_SHEET, columns: REPAIR_COLUMNS, rows }, repaired, sheets);
}

/** What the note in a repaired cell says. */
export function repairNote({ before, after }: RepairedCell): string {
  const now = after === null ? "dikosongkan" : `menjadi ${quoteFound(after)}`;
  return `Dibetulkan: semula ${quoteFound(before ?? "")}, ${now}.`;
}

type ListTable = Pick<WriteTable, "name" | "columns" | "rows">;
type Target = { readonly sheet: string | undefined; readonly cell: string | undefined };

function listTable(
  table: ListTable,
  targets: readonly Target[],
  sheets: ReadonlySet<string>,
): WriteTable {
  const links = targets.flatMap(({ sheet, cell }, index) =>
    cell !== undefined && sheet !== undefined && sheets.has(sheet)
      ? [[`C${index + 2}`, { target: `#'${sheet.replaceAll("'", "''")}'!${cell}` }] as const]
      : [],
  );
  return { ...table, spareRows: 0, frozenColumns: 0, unprotected: true, links: new Map(links) };
}

function problemRow(group: ProblemGroup): readonly WriteValue[] {
  const cells = group.cells.map((range) => range.replace(":", "–")).join(", ");
  return [
    SEVERITY_WORD[group.severity],
    group.sheet ?? null,
    cells.length > MOST_CELLS ? `${cells.slice(0, MOST_CELLS)} …` : cells || null,
    group.column ?? null,
    group.message,
    group.fix,
    group.code,
  ];
}

const MOST_CELLS = 200;
