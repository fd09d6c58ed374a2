import { getField } from "../records/fields.ts";
import type { FieldValue } from "../records/parse.ts";
import type { MarkSheet, Sasaran } from "../records/sasaran.ts";
import type { SheetKey } from "../records/schemas.ts";
import { flagSheet, kindsIn } from "./kinds.ts";
import { readTextChoice } from "./lenient-choice.ts";
import { parseMark, type Mark } from "./marks.ts";
import type { MatchedRow } from "./match.ts";
import { DOCUMENTS } from "./phrase-lists.ts";
import { placeOfRow } from "./rows.ts";
import type { SettledColumn } from "./settle.ts";

/** What one row of the recap says about its desa. */
export interface RowDraft {
  readonly kode: string;
  /** "REKAP!12" */
  readonly place: string;
  /** The sheet of the template that the row's table is for. */
  readonly sheet: SheetKey;
  /** Headings of its table: rows of equal tables are rivals, those of others complete each other. */
  readonly table: string;
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly marks: readonly RowMark[];
  /** How many there are of a long sheet's things, whatever their kind. */
  readonly counts: ReadonlyMap<MarkSheet, number>;
  /** Men, by the field of the sum. */
  readonly men: ReadonlyMap<string, number>;
  /** Fields of which a cell waits for an answer: nothing else may fill them. */
  readonly open: ReadonlySet<string>;
}

export interface RowMark {
  readonly sheet: MarkSheet;
  readonly butir: string;
  /** What the heading says of the stage. */
  readonly status: string | undefined;
  readonly mark: Mark;
}

interface Growing {
  readonly values: Map<string, FieldValue>;
  readonly marks: RowMark[];
  readonly counts: Map<MarkSheet, number>;
  readonly men: Map<string, number>;
  readonly open: Set<string>;
}

/** Puts the settled cells of all columns together, row by row. */
export function rowDrafts(
  rows: readonly MatchedRow[],
  columns: readonly SettledColumn[],
  about: (row: MatchedRow) => { readonly sheet: SheetKey; readonly table: string },
): readonly RowDraft[] {
  const growing = new Map<string, Growing>(rows.map((row) => [placeOfRow(row), newRow()]));
  for (const column of columns) addColumn(growing, column);
  for (const column of columns) addSpills(growing, column);
  return rows.map((row) => {
    const place = placeOfRow(row);
    return { kode: row.kodeDesa, place, ...about(row), ...(growing.get(place) ?? newRow()) };
  });
}

function newRow(): Growing {
  return { values: new Map(), marks: [], counts: new Map(), men: new Map(), open: new Set() };
}

function addColumn(
  growing: ReadonlyMap<string, Growing>,
  { column, cells, waiting }: SettledColumn,
): void {
  if (!column.sasaran) return;
  if (column.sasaran.kind === "field")
    for (const source of waiting)
      growing.get(placeOfRow(source))?.open.add(column.sasaran.field.key);
  for (const { source, value } of cells) {
    const row = growing.get(placeOfRow(source));
    if (row && value !== null) addValue(row, column.sasaran, value);
  }
}

function addValue(row: Growing, sasaran: Sasaran, value: string | number): void {
  switch (sasaran.kind) {
    case "field":
      addField(row, sasaran.field.key, value);
      return;
    case "choice":
      addChoice(row, sasaran.field.key, value);
      return;
    case "men":
      row.men.set(sasaran.field.key, Number(value));
      return;
    case "count":
      row.counts.set(sasaran.sheet, Number(value));
      return;
    case "mark": {
      const mark = parseMark(value);
      const { sheet, butir, status } = sasaran;
      if (mark) row.marks.push({ sheet, butir, status, mark });
    }
  }
}

/** Two answers ticked in one row are none. */
function addChoice(row: Growing, key: string, value: string | number): void {
  const known = row.values.get(key);
  row.values.set(key, known === undefined || known === value ? value : null);
}

/** "Sembako, SP" below "Gerai" is as good as a tick below each of them. */
function addField(row: Growing, key: string, value: string | number): void {
  const sheet = flagSheet(key);
  const kinds = sheet === undefined ? undefined : kindsIn(value);
  if (sheet === undefined || kinds === undefined) {
    row.values.set(key, value);
    return;
  }
  for (const butir of kinds) {
    row.marks.push({ sheet, butir, status: undefined, mark: { kind: "ada", count: 1 } });
  }
}

/** "Belum" below a date goes to the document's own column, unless that column says something itself. */
function addSpills(growing: ReadonlyMap<string, Growing>, { column, cells }: SettledColumn): void {
  const { sasaran } = column;
  if (sasaran?.kind !== "field" || sasaran.sheet !== "koperasi") return;
  for (const { source, spill } of cells) {
    const row = growing.get(placeOfRow(source));
    const key = spill && siblingOf(sasaran.field.key, spill.aspect);
    if (!row || key === undefined || row.values.has(key)) continue;
    const value = spill?.aspect === "status" ? statusIn(key, String(spill.value)) : spill?.value;
    if (value !== null && value !== undefined) row.values.set(key, value);
  }
}

/** The column of the same document that holds its status, date or number. */
export function siblingOf(key: string, aspect: "status" | "nomor" | "tanggal"): string | undefined {
  const document = DOCUMENTS.find(({ status, nomor, tanggal }) =>
    [status, nomor, tanggal].includes(key),
  );
  return document?.[aspect];
}

/** "sudah" in the words of another list: beroperasi. */
function statusIn(key: string, status: string): FieldValue {
  const reading = readTextChoice(status, getField("koperasi", key));
  return reading.kind === "taken" ? reading.value : null;
}
