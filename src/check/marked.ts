import type { Problem } from "../base/problem.ts";
import type { Field, SheetSpec } from "../records/fields.ts";
import { LISTS } from "../records/lists.ts";
import { findPersonalData } from "../records/privacy.ts";
import type { Bacaan, SheetDraft } from "../records/read-edisi.ts";
import { columnLetters } from "../workbook/cells.ts";
import type { Cell, CellBook, Sheet } from "../workbook/read.ts";
import type {
  CellLink,
  CellMark,
  WriteBook,
  WriteColumn,
  WriteTable,
  WriteValue,
} from "../workbook/write.ts";
import { groupProblems, type ProblemGroup } from "./problem-groups.ts";

export const PROBLEM_SHEET = "Masalah";

/** What a cell of the copy holds instead of what the steward typed; undefined keeps it. */
export type Replace = (
  sheet: string,
  address: string,
) => { readonly value: WriteValue } | undefined;

export interface MarkedInput {
  readonly bacaan: Bacaan;
  readonly problems: readonly Problem[];
  readonly replace?: Replace;
}

/**
 * The steward's own values in a fresh workbook, each at its own address, wrong cells painted with a
 * note, and a sheet that lists the problems with links to their cells. It can be mended and sent.
 * Sheets that no template has are left out, and what looks like personal data is masked: the copy
 * may lie where others see it.
 */
export function markedBook({ bacaan, problems, replace }: MarkedInput): WriteBook {
  const { book } = bacaan;
  const copied = [...book.sheets.values()].flatMap((sheet) => {
    const draft = [...bacaan.sheets.values()].find(({ spec }) => spec.sheet === sheet.name);
    return draft ? [copyTable(sheet, { draft, book, problems, replace })] : [];
  });
  const list = problems.length === 0 ? [] : [problemTable(problems, new Set(book.sheets.keys()))];
  return {
    title: "Buku kerja yang ditandai",
    tables: [...list, ...copied],
    lists: listsOf(copied),
  };
}

/** Whether the copy fits into a browser: a cell far away makes a small workbook a huge table. */
export function isMarkable({ bacaan, problems }: MarkedInput): boolean {
  const cells = [...bacaan.sheets.values()].reduce((sum, { spec }) => {
    const rows = bacaan.book.sheets.get(spec.sheet)?.rows ?? [];
    const width = Math.max(0, ...rows.map((row) => (row.at(-1)?.column ?? 0) + 1));
    return sum + width * (rows.at(-1)?.[0]?.row ?? 0);
  }, 0);
  return cells <= MOST_CELLS_COPIED && problems.length <= MOST_PROBLEMS;
}

const MOST_CELLS_COPIED = 150_000;
const MOST_PROBLEMS = 20_000;

interface CopyContext {
  readonly draft: SheetDraft;
  readonly book: CellBook;
  readonly problems: readonly Problem[];
  readonly replace: Replace | undefined;
}

function copyTable(sheet: Sheet, context: CopyContext): WriteTable {
  const { spec } = context.draft;
  const grid = gridOf(sheet, context);
  const [headings = [], ...rows] = grid;
  const width = Math.max(headings.length, ...rows.map((row) => row.length), 1);
  return {
    name: sheet.name,
    columns: Array.from({ length: width }, (_, column) =>
      columnOf(String(headings[column] ?? ""), spec),
    ),
    rows,
    spareRows: spec.layout === "rows" ? SPARE_ROWS : 0,
    hidden: spec.hidden && !context.problems.some(({ place }) => place.sheet === sheet.name),
    frozenColumns: spec.key === "koperasi" ? 3 : 1,
    unprotected: true,
    marks: marksOf(sheet.name, context.problems),
  };
}

const SPARE_ROWS = 5;

/** Every row from the first to the last that holds something, blank ones too: addresses stay. */
function gridOf(sheet: Sheet, { book, draft, replace }: CopyContext): WriteValue[][] {
  const isDate = dateCells(draft);
  const shift = book.date1904 ? DAYS_1904 : 0;
  const last = sheet.rows.at(-1)?.[0]?.row ?? 1;
  const grid: WriteValue[][] = Array.from({ length: last }, () => []);
  for (const cell of sheet.rows.flat()) {
    const row = grid[cell.row - 1];
    if (!row) continue;
    while (row.length < cell.column) row.push(null);
    const replaced = replace?.(sheet.name, cell.address);
    row[cell.column] = replaced ? replaced.value : valueOf(cell, isDate(cell) ? shift : 0);
  }
  return grid;
}

/** Whether a cell stands where dates stand; `kolom` of a sheet of keys and values is `sel`. */
function dateCells({ lembar: { kolom, sel = {} }, spec }: SheetDraft): (cell: Cell) => boolean {
  const dates = spec.fields.filter(({ kind }) => kind === "date").map(({ key }) => key);
  const places = new Set(dates.flatMap((key) => kolom[key] ?? sel[key] ?? []));
  return ({ address, column }) => places.has(columnLetters(column)) || places.has(address);
}

/** Days between the two calendars of Excel; the copy has the usual one. */
const DAYS_1904 = 1462;

/** What the cell held; what only Excel can show (errors) as its text, personal data masked. */
function valueOf({ kind, value }: Cell, shift: number): WriteValue {
  if (value === null) return null;
  if (findPersonalData(String(value)) !== undefined) return "••••• (dihapus: data pribadi)";
  if (kind === "number" && typeof value === "number") return value + shift;
  return kind === "boolean" ? value === true : String(value);
}

function columnOf(heading: string, spec: SheetSpec): WriteColumn {
  const field = spec.fields.find((candidate) => candidate.heading === heading);
  const list = field?.list?.id;
  return {
    heading,
    kind: kindOf(field),
    width: field?.multiline ? 40 : Math.max(14, Math.min(26, heading.length + 2)),
    ...(list === undefined ? {} : { list }),
    ...(field?.required ? { required: true } : {}),
  };
}

function kindOf(field: Field | undefined): WriteColumn["kind"] {
  switch (field?.kind) {
    case "integer":
    case "number":
    case "masked":
    case "date":
      return field.kind;
    default:
      return "text";
  }
}

const MOST_NOTE = 900;

/** The worst of a cell's problems paints it; its note tells them all. */
function marksOf(sheet: string, problems: readonly Problem[]): ReadonlyMap<string, CellMark> {
  const byCell = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { cell } = problem.place;
    if (problem.place.sheet !== sheet || cell === undefined) continue;
    byCell.set(cell, [...(byCell.get(cell) ?? []), problem]);
  }
  return new Map(
    [...byCell].map(([cell, own]): [string, CellMark] => {
      const kind = SEVERITIES.find((severity) => own.some((one) => one.severity === severity));
      const text = own.map(({ message, fix }) => `${message}\nPerbaiki: ${fix}`).join("\n\n");
      return [cell, { kind: kind ?? "note", note: text.slice(0, MOST_NOTE) }];
    }),
  );
}

const SEVERITIES = ["error", "warning", "note"] as const;
const SEVERITY_WORD = { error: "Kesalahan", warning: "Peringatan", note: "Catatan" } as const;

const PROBLEM_COLUMNS: readonly WriteColumn[] = [
  { heading: "Tingkat", kind: "text", width: 12 },
  { heading: "Lembar", kind: "text", width: 14 },
  { heading: "Sel", kind: "text", width: 14 },
  { heading: "Kolom", kind: "text", width: 26 },
  { heading: "Masalah", kind: "text", width: 60 },
  { heading: "Cara memperbaiki", kind: "text", width: 60 },
  { heading: "Kode", kind: "text", width: 24 },
];

/** Errors first; each row leads to the first of its cells. */
function problemTable(problems: readonly Problem[], sheets: ReadonlySet<string>): WriteTable {
  const groups = SEVERITIES.flatMap((severity) =>
    groupProblems(problems.filter((problem) => problem.severity === severity)),
  );
  const links = groups.flatMap((group, index): [string, CellLink][] => {
    const [cell] = group.cells;
    const isLinked = cell !== undefined && group.sheet !== undefined && sheets.has(group.sheet);
    return isLinked ? [[`C${index + 2}`, { target: `#'${group.sheet}'!${cell}` }]] : [];
  });
  return {
    name: PROBLEM_SHEET,
    columns: PROBLEM_COLUMNS,
    rows: groups.map(problemRow),
    spareRows: 0,
    frozenColumns: 0,
    unprotected: true,
    links: new Map(links),
  };
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

function listsOf(tables: readonly WriteTable[]): WriteBook["lists"] {
  const ids = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ list }) => list ?? [])));
  return new Map(
    [...ids].map((id) => [id, (LISTS.get(id)?.butir ?? []).map(({ label }) => label)]),
  );
}
