import { quoteMasked, type Place, type Problem } from "../base/problem.ts";
import { cellAddress, cleanText } from "../workbook/cells.ts";
import type { Cell, CellBook, Sheet } from "../workbook/read.ts";
import type { Baris, Lembar } from "./edisi.ts";
import type { Field, SheetSpec } from "./fields.ts";
import type { Finding } from "./findings.ts";
import { columnsOf, findLowHeadings, headedIn, matchHeadings } from "./headings.ts";
import { parseCell, type FieldValue } from "./parse.ts";
import { normalise, rankNearest } from "./text.ts";
import { findTotalRow } from "./total-row.ts";

/** A row as read: every field of the schema is present, null where the cell is blank. */
export type Draft = Record<string, FieldValue>;

export interface Drafts {
  readonly lembar: Lembar<Draft>;
  readonly problems: readonly Problem[];
}

/** Rows of a sheet with headings in row 1; wholly blank rows are skipped. */
export function readRows(book: CellBook, spec: SheetSpec, file: string): Drafts {
  const sheet = book.sheets.get(spec.sheet);
  if (!sheet) return noRows(spec, missingSheet(spec, file));
  const low = findLowHeadings(sheet, spec, file);
  if (low) return noRows(spec, [low]);
  const { fields, problems } = matchHeadings(sheet, spec, file);
  const found: Problem[] = [...problems];
  const frame = { headed: headedIn(sheet), blank: blankRow(spec) };
  const columns: Columns = { spec, file, date1904: book.date1904, fields, ...frame };
  const rows = sheet.rows.flatMap((cells) => {
    const draft = cells[0]?.row === 1 ? undefined : readRow(cells, columns, found);
    return draft ? [draft] : [];
  });
  return { lembar: { nama: spec.sheet, kolom: columnsOf(fields), baris: rows }, problems: found };
}

interface Columns {
  readonly spec: SheetSpec;
  readonly file: string;
  readonly date1904: boolean;
  readonly fields: ReadonlyMap<number, Field>;
  /** Columns with a heading, known or not. */
  readonly headed: ReadonlySet<number>;
  readonly blank: Baris<Draft>;
}

/** Undefined if no column of the sheet holds anything in this row. */
function readRow(
  cells: readonly Cell[],
  { spec, file, date1904, fields, headed, blank }: Columns,
  found: Problem[],
): Baris<Draft> | undefined {
  const total = findTotalRow(cells, fields, { file, sheet: spec.sheet });
  if (total) {
    found.push(total);
    return undefined;
  }
  const draft: Row = { ...blank, baris: cells[0]?.row ?? 1 };
  let holds = false;
  for (const cell of cells) {
    const field = fields.get(cell.column);
    if (!field) {
      if (!headed.has(cell.column)) found.push(...strayCell(cell, spec, file));
      continue;
    }
    const { value, finding } = parseCell(cell, field, date1904);
    draft[field.key] = value;
    if (finding) found.push(located(finding, placeOf(cell, field, spec, file)));
    holds ||= value !== null || finding !== undefined;
  }
  return holds ? draft : undefined;
}

type Row = Draft & { baris: number };

function noRows(spec: SheetSpec, problems: readonly Problem[]): Drafts {
  return { lembar: { nama: spec.sheet, kolom: {}, baris: [] }, problems };
}

/** A sheet of keys and values (`_meta`): column A the title of the field, column B its value. */
export function readKeyValues(book: CellBook, spec: SheetSpec, file: string): Drafts {
  const sheet = book.sheets.get(spec.sheet);
  const draft: Row = { ...blankRow(spec) };
  const sel: Record<string, string> = {};
  const problems: Problem[] = sheet ? [] : missingSheet(spec, file);
  for (const [key, value] of sheet ? pairsOf(sheet) : []) {
    const wanted = normalise(String(key.value));
    const field = spec.fields.find((candidate) =>
      [candidate.title, candidate.key].some((name) => normalise(name) === wanted),
    );
    const at = { file, sheet: spec.sheet, cell: key.address };
    if (!field) problems.push(...unknownKey(spec, [key, value], at));
    else if (field.key in sel) problems.push(doubleKey(field, at));
    if (!field || field.key in sel) continue;
    sel[field.key] = cellAddress(key.row, 1);
    if (!value) continue;
    const place = { file, sheet: spec.sheet, cell: value.address, column: field.title };
    const { value: read, finding } = parseCell(value, field, book.date1904);
    draft[field.key] = read;
    if (finding) problems.push(located(finding, place));
  }
  const baris = sheet ? [draft] : [];
  return { lembar: { nama: spec.sheet, kolom: {}, baris, sel }, problems };
}

function located(finding: Finding, place: Place): Problem {
  return { ...finding, place };
}

function placeOf(cell: Cell, field: Field, spec: SheetSpec, file: string): Place {
  return { file, sheet: spec.sheet, cell: cell.address, column: field.heading };
}

/** Row 1 with every field blank. From JSON, since the copies of an object made so are made fast. */
function blankRow({ fields }: SheetSpec): Baris<Draft> {
  const blank = Object.fromEntries(fields.map(({ key }) => [key, null]));
  return JSON.parse(JSON.stringify({ ...blank, baris: 1 })) as Baris<Draft>;
}

type Pair = readonly [key: Cell, value: Cell | undefined];

function pairsOf(sheet: Sheet): Pair[] {
  return sheet.rows.flatMap((cells) => {
    const key = cells.find((cell) => cell.column === 0);
    return key ? [[key, cells.find((cell) => cell.column === 1)] as const] : [];
  });
}

/** The heading of the keys, and what has nothing beside it, say nothing. */
function unknownKey(spec: SheetSpec, [key, value]: Pair, place: Place): Problem[] {
  const found = String(key.value);
  if (normalise(found) === "kunci" || !value || cleanText(String(value.value ?? "")) === "")
    return [];
  const near = rankNearest(
    found,
    spec.fields.map(({ title }) => title),
  );
  const meant = near.map((title) => `"${title}"`).join(" atau ");
  return [
    {
      code: "kolom-tidak-dikenal",
      severity: "error",
      place,
      message: `kunci ${quoteMasked(found)} tidak dikenal, padahal ada isi di sampingnya.`,
      fix: meant ? `mungkin maksudnya ${meant}?` : "hapus isi baris ini.",
      ...(near.length === 0 ? {} : { suggestions: near }),
    },
  ];
}

function doubleKey({ title }: Field, place: Place): Problem {
  return {
    code: "kolom-ganda",
    severity: "error",
    place,
    message: `kunci "${title}" muncul dua kali.`,
    fix: "sisakan satu baris saja.",
  };
}

function missingSheet(spec: SheetSpec, file: string): Problem[] {
  if (!spec.required) return [];
  return [
    {
      code: "lembar-hilang",
      severity: "error",
      place: { file, sheet: spec.sheet },
      message: `lembar "${spec.sheet}" tidak ada.`,
      fix: "salin isinya ke templat kabupaten ini, yang sudah memuat semua lembar.",
    },
  ];
}

function strayCell(cell: Cell, spec: SheetSpec, file: string): Problem[] {
  if (cell.kind === "empty") return [];
  return [
    {
      code: "sel-tanpa-kolom",
      severity: "error",
      place: { file, sheet: spec.sheet, cell: cell.address },
      message: "sel ini berisi, tetapi kolomnya tidak punya judul.",
      fix: "hapus isinya, atau pindahkan ke kolom yang berjudul.",
    },
  ];
}
