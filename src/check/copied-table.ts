import type { Problem } from "../base/problem.ts";
import type { Field, SheetSpec } from "../records/fields.ts";
import type { Bacaan, SheetDraft } from "../records/read-edisi.ts";
import { columnIndex, columnLetters } from "../workbook/cells.ts";
import { LAST_COLUMN, LAST_ROW } from "../workbook/gate-limits.ts";
import type { Cell, Sheet } from "../workbook/read.ts";
import type {
  CellMark,
  WriteBook,
  WriteColumn,
  WriteTable,
  WriteValue,
} from "../workbook/write.ts";
import { copyCell, type CopiedCell } from "./copied-cell.ts";
import { repairNote, type RepairedCell } from "./marked-list.ts";

export interface CopyInput {
  readonly bacaan: Bacaan;
  readonly problems: readonly Problem[];
  readonly template?: WriteBook | undefined;
  readonly repaired: readonly RepairedCell[];
  /** "Koperasi!AJ16" of cells with personal data. */
  readonly masked: ReadonlySet<string>;
}

/** One sheet of the steward's workbook, every cell at its own address, in the form of the template. */
export function copyTable(sheet: Sheet, input: CopyInput): WriteTable {
  const { bacaan, problems, template } = input;
  const draft = [...bacaan.sheets.values()].find(({ spec }) => spec.sheet === sheet.name);
  const form = template?.tables.find(({ name }) => name === sheet.name);
  const repaired = input.repaired.filter((one) => one.sheet === sheet.name);
  const grid = gridOf(sheet, {
    ...{ draft, repaired, masked: input.masked },
    date1904: bacaan.book.date1904,
  });
  const [headings = [], ...rows] = grid.values;
  const width = Math.max(headings.length, ...rows.map((row) => row.length), 1);
  const columns = Array.from({ length: width }, (_, index) =>
    columnOf(String(headings[index] ?? ""), { draft, form, index }),
  );
  return {
    name: sheet.name,
    columns,
    rows,
    spareRows: draft?.spec.layout === "rows" ? (form?.spareRows ?? SPARE_ROWS) : 0,
    hidden: draft?.spec.hidden === true && !problems.some(({ place }) => isOn(place, sheet)),
    frozenColumns: form?.frozenColumns ?? (draft?.spec.key === "koperasi" ? 3 : 1),
    unprotected: true,
    formats: grid.formats,
    merges: apart(sheet.merges),
    marks: new Map([...marksOf(sheet, problems), ...repaired.map(repairMark)]),
    ...lineOf(columns, form),
  };
}

const SPARE_ROWS = 5;

function isOn(place: Problem["place"], { name }: Sheet): boolean {
  return place.sheet === name;
}

interface Grid {
  readonly values: readonly (readonly WriteValue[])[];
  readonly formats: ReadonlyMap<string, string>;
}

interface GridInput {
  readonly draft: SheetDraft | undefined;
  readonly date1904: boolean;
  readonly repaired: readonly RepairedCell[];
  readonly masked: ReadonlySet<string>;
}

/** Every row from the first to the last that holds something, blank ones too: addresses stay. */
function gridOf(sheet: Sheet, { draft, date1904, repaired, masked }: GridInput): Grid {
  const put = new Map(repaired.map(({ cell, after }) => [cell, { value: after }]));
  const values: WriteValue[][] = Array.from({ length: sheet.rows.at(-1)?.[0]?.row ?? 1 }, () => []);
  const formats = new Map<string, string>();
  for (const cell of sheet.rows.flat()) {
    const field = draft && fieldAt(cell, draft);
    const isPrivate = masked.has(`${sheet.name}!${cell.address}`);
    const copied: CopiedCell =
      put.get(cell.address) ?? copyCell(cell, { field, date1904, isPrivate });
    const row = values[cell.row - 1] ?? [];
    while (row.length < cell.column) row.push(null);
    row[cell.column] = copied.value;
    if (copied.format !== undefined) formats.set(cell.address, copied.format);
  }
  return { values, formats };
}

/** The field whose value stands in a cell; `kolom` of a sheet of keys and values is `sel`. */
function fieldAt({ row, column, address }: Cell, { spec, lembar }: SheetDraft): Field | undefined {
  const { kolom, sel } = lembar;
  if (sel) return spec.fields.find(({ key }) => sel[key] === address);
  return row === 1 ? undefined : fieldIn(columnLetters(column), kolom, spec);
}

function fieldIn(
  letters: string,
  kolom: Readonly<Record<string, string>>,
  spec: SheetSpec,
): Field | undefined {
  return spec.fields.find(({ key }) => kolom[key] === letters);
}

interface ColumnPlace {
  readonly draft: SheetDraft | undefined;
  /** The template's sheet. */
  readonly form: WriteTable | undefined;
  /** Of the column in the steward's sheet. */
  readonly index: number;
}

/** The template's column for what stands here, under the heading that the steward has. */
function columnOf(heading: string, { draft, form, index }: ColumnPlace): WriteColumn {
  const { spec, lembar } = draft ?? {};
  const field = spec && lembar && fieldIn(columnLetters(index), lembar.kolom, spec);
  const at = spec?.layout === "rows" ? (field ? spec.fields.indexOf(field) : -1) : index;
  const column = form?.columns[at];
  return column ? { ...column, heading } : plainColumn(heading, field);
}

function plainColumn(heading: string, field: Field | undefined): WriteColumn {
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

/** The template's lines between groups of rows, wherever their column stands here. */
function lineOf(
  columns: readonly WriteColumn[],
  form?: WriteTable,
): Pick<WriteTable, "lineColumn"> {
  const wanted = form?.columns[form.lineColumn ?? -1];
  const at = columns.findIndex((column) => wanted !== undefined && column.note === wanted.note);
  return at < 0 ? {} : { lineColumn: at };
}

/** Excel calls a file damaged whose merged ranges overlap or end before they begin. */
function apart(merges: readonly string[]): readonly string[] {
  const kept: (readonly [string, Box])[] = [];
  for (const range of merges) {
    const box = boxOf(range);
    if (box && !kept.some(([, other]) => overlap(box, other))) kept.push([range, box]);
  }
  return kept.map(([range]) => range);
}

interface Box {
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** Undefined for what is no range of several cells, or reaches beyond the last one. */
function boxOf(range: string): Box | undefined {
  const [, from = "", first, to = "", last] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const columns = [columnIndex(from), columnIndex(to)] as const;
  const rows = [Number(first), Number(last)] as const;
  const isForward = columns[0] <= columns[1] && rows[0] <= rows[1];
  const isOne = columns[0] === columns[1] && rows[0] === rows[1];
  const isInside = columns[1] <= LAST_COLUMN && rows[0] >= 1 && rows[1] <= LAST_ROW;
  return isForward && !isOne && isInside ? { columns, rows } : undefined;
}

function overlap(one: Box, other: Box): boolean {
  return (["columns", "rows"] as const).every(
    (side) => one[side][0] <= other[side][1] && other[side][0] <= one[side][1],
  );
}

function repairMark(repaired: RepairedCell): [string, CellMark] {
  return [repaired.cell, { kind: "note", note: repairNote(repaired) }];
}

const MOST_NOTE = 900;
const SEVERITIES = ["error", "warning", "note"] as const;

/** The worst of a cell's problems paints it; its note tells them all. */
function marksOf(sheet: Sheet, problems: readonly Problem[]): readonly [string, CellMark][] {
  const byCell = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { cell } = problem.place;
    if (!isOn(problem.place, sheet) || cell === undefined) continue;
    byCell.set(cell, [...(byCell.get(cell) ?? []), problem]);
  }
  return [...byCell].map(([cell, own]): [string, CellMark] => {
    const kind = SEVERITIES.find((severity) => own.some((one) => one.severity === severity));
    const text = own.map(({ message, fix }) => `${message}\nPerbaiki: ${fix}`).join("\n\n");
    return [cell, { kind: kind ?? "note", note: text.slice(0, MOST_NOTE) }];
  });
}
