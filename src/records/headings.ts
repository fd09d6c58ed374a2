import { rememberingOf } from "../base/memo.ts";
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
  const unknown: Cell[] = [];
  const found = new Set<Field>();
  const known = headingIndex(spec);
  for (const cell of headingCells(sheet)) {
    const field = known.get(normalise(String(cell.value)));
    if (!field) unknown.push(cell);
    else if (found.has(field)) {
      const place = { file, sheet: spec.sheet, cell: cell.address };
      problems.push(doubleHeading(field, place, columnsOf(fields)[field.key] ?? ""));
    } else {
      fields.set(cell.column, field);
      found.add(field);
    }
  }
  const missing = spec.fields.filter((field) => !found.has(field));
  const meant = new Map(unknown.map((cell) => [cell, meantBy(cell, { spec, missing })]));
  for (const [cell, near] of meant) {
    const twin = near.length === 0 ? twinOf(cell, spec, fields) : undefined;
    const fix = twin === undefined ? fixOf(near) : twinFix(cell, twin, sheet);
    problems.push(unknownHeading(cell, { near, fix }, { file, sheet: spec.sheet }));
  }
  const renamed = new Set([...meant.values()].flat());
  const lost = missing.filter((field) => !renamed.has(field));
  problems.push(...lost.flatMap((field) => missingHeading(field, { file, sheet: spec.sheet })));
  return { fields, problems };
}

/** Columns that have a heading, known or not. */
export function headedIn(sheet: Sheet): ReadonlySet<number> {
  return new Set(headingCells(sheet).map(({ column }) => column));
}

/** One answer for a table that begins lower, below a title; undefined if no lower row looks more like headings. */
export function findLowHeadings(sheet: Sheet, spec: SheetSpec, file: string): Problem | undefined {
  const [cell] = bestRow(sheet, spec);
  if (!cell || cell.row === 1) return undefined;
  const above = cell.row - 1;
  return {
    code: "kolom-hilang",
    severity: "error",
    place: { file, sheet: spec.sheet, cell: cell.address },
    message: `judul kolom ada di baris ${cell.row}, seharusnya di baris 1.`,
    fix: `hapus ${above} baris di atasnya: tandai nomor baris 1${above === 1 ? "" : ` sampai ${above}`} di tepi kiri, klik kanan, Hapus. Bila terkunci: ${UNLOCK}`,
  };
}

/** How many headings of this sheet a row of it holds, at most. */
export function countHeadings(sheet: Sheet, spec: SheetSpec): number {
  return countIn(bestRow(sheet, spec), headingIndex(spec));
}

/** How a sheet is opened for changes; the template locks its headings and its first columns. */
export const UNLOCK = "Tinjau › Buka Proteksi Lembar (tanpa sandi).";

const SEARCHED_ROWS = 20;
const ENOUGH_HEADINGS = 3;

/** The row among the first twenty that holds the most headings; a title row above holds one by chance. */
function bestRow(sheet: Sheet, spec: SheetSpec): readonly Cell[] {
  const known = headingIndex(spec);
  let best: readonly Cell[] = [];
  let most = ENOUGH_HEADINGS - 1;
  for (const cells of sheet.rows.slice(0, SEARCHED_ROWS)) {
    // A row of fewer cells has no more headings, and none has more than there are.
    if (cells.length <= most || most === spec.fields.length) continue;
    const count = countIn(cells, known);
    if (count > most) [best, most] = [cells, count];
  }
  return best;
}

function countIn(cells: readonly Cell[], known: ReadonlyMap<string, Field>): number {
  return new Set(cells.flatMap(({ value }) => known.get(normalise(String(value))) ?? [])).size;
}

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
  return INDEXES(spec, () => {
    const named = spec.fields.flatMap((field) =>
      [field.heading, field.title, field.key, ...field.aliases].map(
        (name) => [normalise(name), field] as const,
      ),
    );
    return new Map(named);
  });
}

const INDEXES = rememberingOf<SheetSpec, ReadonlyMap<string, Field>>();

interface Candidates {
  readonly spec: SheetSpec;
  /** Columns that have no heading yet: one of them was meant. */
  readonly missing: readonly Field[];
}

/** Missing columns that a heading may mean: a slip, an abbreviation, a longer name, a word in common. */
function meantBy(cell: Cell, { spec, missing }: Candidates): readonly Field[] {
  const found = String(cell.value).slice(0, LONGEST_HEADING);
  const near = rankNearest(
    written(found),
    missing.map(({ heading }) => heading),
  );
  const bare = rankNearest(
    written(found),
    missing.map(({ title }) => title),
  );
  const named = missing.filter(
    ({ heading, title }) => near.includes(heading) || bare.includes(title),
  );
  if (named.length > 0) return named.slice(0, 3);
  const longer = missing.filter(({ title }) => isLonger(written(found), title));
  const akin = missing.filter(({ title }) => sharesWord(found, title));
  const here = akin.filter((field) => field === spec.fields[cell.column]);
  return [longer, here, akin].find((fields) => fields.length === 1) ?? [];
}

const LONGEST_HEADING = 100;

const SHORT_FORMS: Readonly<Record<string, string>> = {
  jml: "jumlah",
  jmlh: "jumlah",
  no: "nomor",
  tgl: "tanggal",
  kec: "kecamatan",
  kop: "koperasi",
};

/** "Jml. Anggota" → "jumlah anggota" */
function written(text: string): string {
  return wordsOf(text)
    .map((word) => (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : word))
    .join(" ");
}

function wordsOf(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{N}()/²%-]+/gu) ?? [];
}

/** "Jumlah Anggota Terdaftar" is a longer name of Jumlah Anggota. */
function isLonger(found: string, title: string): boolean {
  const short = normalise(title);
  return short.includes(" ") && ` ${found} `.includes(` ${short} `);
}

/** "Jenis Outlet" may be Jenis Gerai if no other missing column has a word of it. */
function sharesWord(found: string, title: string): boolean {
  const words = new Set(wordsOf(written(found)));
  return wordsOf(title).some((word) => word.length > 2 && words.has(word));
}

/** A column with a heading that another column may have meant as well. */
interface Twin {
  readonly field: Field;
  readonly column: number;
}

/**
 * The column whose heading an unknown one may be another spelling of: a renamed "Jml. Anggota" with the
 * data, beside a new "Jumlah Anggota". A word in common is enough only where the template has that column.
 */
function twinOf(cell: Cell, spec: SheetSpec, fields: ReadonlyMap<number, Field>): Twin | undefined {
  const found = written(String(cell.value).slice(0, LONGEST_HEADING));
  const titles = [...fields.values()].map(({ title }) => title);
  const [near] = rankNearest(found, titles);
  const here = spec.fields[cell.column];
  const entry = [...fields].find(
    ([, field]) => field.title === near || (field === here && sharesWord(found, field.title)),
  );
  return entry && { column: entry[0], field: entry[1] };
}

function twinFix(cell: Cell, { field, column }: Twin, sheet: Sheet): string {
  const filled = (wanted: number): number =>
    sheet.rows
      .flat()
      .filter(({ row, column: at, value }) => row > 1 && at === wanted && (value ?? "") !== "")
      .length;
  const other = columnLetters(column);
  const counts = `kolom ini berisi ${filled(cell.column)} sel, kolom ${other} ${filled(column)} sel`;
  return `mungkin maksudnya "${field.heading}", yang juga judul kolom ${other}? Periksa mana yang memuat datanya (${counts}), hapus kolom yang lain, lalu beri judul itu pada yang tersisa. Bila terkunci: ${UNLOCK}`;
}

function fixOf(meant: readonly Field[]): string {
  if (meant.length === 0) return "hapus kolom itu, atau pindahkan isinya ke kolom Catatan.";
  const names = meant.map(({ heading }) => `"${heading}"`).join(" atau ");
  return `mungkin maksudnya ${names}, yang sekarang tidak ada? Ganti judulnya menjadi itu. Bila terkunci: ${UNLOCK}`;
}

interface Meaning {
  readonly near: readonly Field[];
  readonly fix: string;
}

function unknownHeading({ value, address }: Cell, { near, fix }: Meaning, place: Place): Problem {
  return {
    code: "kolom-tidak-dikenal",
    severity: "error",
    place: { ...place, cell: address },
    message: `judul kolom ${quoteMasked(String(value))} tidak dikenal.`,
    fix,
    ...(near.length === 0 ? {} : { suggestions: near.map(({ heading }) => heading) }),
  };
}

function doubleHeading(field: Field, place: Place, other: string): Problem {
  return {
    code: "kolom-ganda",
    severity: "error",
    place,
    message: `kolom "${field.heading}" muncul dua kali.`,
    fix: `sisakan satu kolom saja; yang lain kolom ${other}.`,
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
