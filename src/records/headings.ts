import { quoteMasked, type Place, type Problem } from "../base/problem.ts";
import { cleanText, columnLetters } from "../workbook/cells.ts";
import type { Cell, Sheet } from "../workbook/read.ts";
import type { Field, SheetSpec } from "./fields.ts";
import { normalise, rankNearest } from "./text.ts";

export interface Headings {
  /** Field by 0-based column. */
  readonly fields: ReadonlyMap<number, Field>;
  readonly problems: readonly Problem[];
}

/** Matches the first row's headings with the schema: any order, aliases allowed, never by position. */
export function matchHeadings(sheet: Sheet, spec: SheetSpec, file: string): Headings {
  const fields = new Map<number, Field>();
  const problems: Problem[] = [];
  const known = headingIndex(spec);
  for (const cell of headingCells(sheet)) {
    const place = { file, sheet: spec.sheet, cell: cell.address };
    const field = known.get(normalise(String(cell.value)));
    if (!field) problems.push(unknownHeading(String(cell.value), spec, place));
    else if ([...fields.values()].includes(field)) problems.push(doubleHeading(field, place));
    else fields.set(cell.column, field);
  }
  const found = new Set(fields.values());
  const missing = spec.fields.filter((field) => !found.has(field));
  problems.push(...missing.flatMap((field) => missingHeading(field, { file, sheet: spec.sheet })));
  return { fields, problems };
}

/** Columns that have a heading, known or not. */
export function headedIn(sheet: Sheet): ReadonlySet<number> {
  return new Set(headingCells(sheet).map(({ column }) => column));
}

/** One answer for a table that begins lower, below a title; undefined if no row looks like headings. */
export function findLowHeadings(sheet: Sheet, spec: SheetSpec, file: string): Problem | undefined {
  const known = headingIndex(spec);
  const low = sheet.rows.slice(0, SEARCHED_ROWS).find((cells) => {
    const matched = cells.filter(({ value }) => known.has(normalise(String(value))));
    return matched.length >= ENOUGH_HEADINGS;
  });
  const [cell] = low ?? [];
  if (!cell || cell.row === 1) return undefined;
  return {
    code: "kolom-hilang",
    severity: "error",
    place: { file, sheet: spec.sheet, cell: cell.address },
    message: `judul kolom berada di baris ${cell.row}, seharusnya di baris 1.`,
    fix: "hapus baris di atasnya, sehingga judul kolom menjadi baris pertama.",
  };
}

const SEARCHED_ROWS = 20;
const ENOUGH_HEADINGS = 3;

/** What stands in row 1; a cell that only looks blank is blank. */
function headingCells(sheet: Sheet): readonly Cell[] {
  const [first = []] = sheet.rows;
  return first.filter(
    ({ row, value }) => row === 1 && normalise(cleanText(String(value ?? ""))) !== "",
  );
}

/** Column letters by field key. */
export function columnsOf(fields: ReadonlyMap<number, Field>): Record<string, string> {
  return Object.fromEntries(
    [...fields].map(([column, field]) => [field.key, columnLetters(column)]),
  );
}

function headingIndex(spec: SheetSpec): ReadonlyMap<string, Field> {
  return new Map(
    spec.fields.flatMap((field) =>
      [field.heading, field.title, field.key, ...field.aliases].map(
        (name) => [normalise(name), field] as const,
      ),
    ),
  );
}

function unknownHeading(found: string, spec: SheetSpec, place: Place): Problem {
  const headings = spec.fields.map((field) => field.heading);
  const suggestions = rankNearest(found, headings);
  return {
    code: "kolom-tidak-dikenal",
    severity: "error",
    place,
    message: `judul kolom ${quoteMasked(found)} tidak dikenal.`,
    fix:
      suggestions.length === 0
        ? "hapus kolom itu, atau pindahkan isinya ke kolom Catatan."
        : `mungkin maksudnya ${suggestions.map((near) => `"${near}"`).join(" atau ")}? Perbaiki judulnya.`,
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

function doubleHeading(field: Field, place: Place): Problem {
  return {
    code: "kolom-ganda",
    severity: "error",
    place,
    message: `kolom "${field.heading}" muncul dua kali.`,
    fix: "sisakan satu kolom saja.",
  };
}

function missingHeading(field: Field, place: Place): Problem[] {
  if (!field.required) return [];
  return [
    {
      code: "kolom-hilang",
      severity: "error",
      place,
      message: `kolom "${field.heading}" tidak ada.`,
      fix: `tambahkan kolom berjudul "${field.heading}" pada baris 1.`,
    },
  ];
}
