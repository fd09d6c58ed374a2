import { hasErrors, type Problem } from "../base/problem.ts";
import { readWorkbook, type CellBook } from "../workbook/read.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { readKeyValues, readRows, type Draft } from "./drafts.ts";
import type { Baris, Edisi, IsiEdisi, Lembar } from "./edisi.ts";
import { SHEET_SPECS, type SheetSpec } from "./fields.ts";
import { withLocalHints } from "./local-hints.ts";
import { privacyProblems } from "./privacy-problems.ts";
import { applyRules } from "./rules/rule.ts";
import { RULES } from "./rules/index.ts";
import type { SheetKey } from "./schemas.ts";
import { meantSheets, unknownSheets } from "./sheet-names.ts";
import { shapeProblems } from "./sheet-shape.ts";
import type { Meta } from "./types.gen.ts";
import { coveredCells, rowsWithoutCode } from "./unread-cells.ts";
import { validateRows } from "./validate.ts";

/** Where a workbook stands, which says what it must contain. */
export interface EdisiPlace {
  readonly berkas: string;
  readonly kabupaten: string;
  readonly tanggal_data: string;
  readonly perubahan_ke: number;
}

/** What a workbook is held against besides its schemas. */
export interface EdisiContext {
  readonly registry: Registry;
  /** The kabupaten's own report before this one, as it is in force; undefined if there is none. */
  readonly sebelumnya?: Edisi | undefined;
}

export interface ReadEdisi {
  /** Absent if there is an error; warnings and notes stand in `problems` in any case. */
  readonly edisi?: Edisi;
  readonly problems: readonly Problem[];
}

/** The rows of one sheet as far as they could be read, with what its cells and schema say. */
export interface SheetDraft {
  readonly spec: SheetSpec;
  readonly lembar: Lembar<Draft>;
  readonly problems: readonly Problem[];
}

/** A workbook read cell by cell, before anything was held against anything else. */
export interface Bacaan {
  readonly berkas: string;
  readonly book: CellBook;
  readonly sheets: ReadonlyMap<SheetKey, SheetDraft>;
  /** What the file, its sheets and its cells say, in the order of the workbook. */
  readonly problems: readonly Problem[];
}

/** Workbook bytes → a checked edition. Never throws for any bytes: what is wrong is a problem. */
export function readEdisi(bytes: Uint8Array, place: EdisiPlace, context: EdisiContext): ReadEdisi {
  const { bacaan, problems } = readBacaan(bytes, place.berkas);
  return bacaan ? judgeBacaan(bacaan, place, context) : { problems };
}

/** Every cell of the workbook read as its column wants it; absent if the file cannot be read at all. */
export function readBacaan(
  bytes: Uint8Array,
  berkas: string,
): { readonly bacaan?: Bacaan; readonly problems: readonly Problem[] } {
  const { book, problems: unreadable } = readWorkbook(bytes, berkas);
  if (!book) return { problems: unreadable };
  const drafts = SHEET_SPECS.map((spec) => readSheet(book, spec, berkas));
  const personal = privacyProblems(book, berkas);
  const low = new Set(
    drafts.flatMap(({ spec, lembar: { kolom, sel } }) =>
      Object.keys(kolom).length === 0 && !sel ? [spec.sheet] : [],
    ),
  );
  const problems = [
    ...unreadable,
    ...personal,
    ...unknownSheets(book, berkas),
    // The title above a table is merged; it goes as a whole.
    ...shapeProblems(book, berkas).filter(({ place }) => !low.has(place.sheet ?? "")),
    ...withoutCells(
      withoutRenamed(
        drafts.flatMap((draft) => draft.problems),
        book,
      ),
      erroneousCells(personal),
    ),
  ];
  const sheets = new Map(drafts.map((draft) => [draft.spec.key, draft]));
  return { bacaan: { berkas, book, sheets, problems }, problems };
}

/**
 * Holds what was read against the rules. They also run where some cells could not be read, so that
 * a steward sees everything in one round; what only those cells would have answered is not asked.
 */
export function judgeBacaan(
  { book, sheets, problems: read }: Bacaan,
  place: EdisiPlace,
  { registry, sebelumnya }: EdisiContext,
): ReadEdisi {
  const koperasi = sheets.get("koperasi")?.lembar;
  const found = koperasi ? withLocalHints(read, { edisi: place, registry, koperasi, book }) : read;
  const edisi = toEdisi(place, sheets);
  if (!edisi) return { problems: found };
  const unread = [...erroneousCells(found), ...misnamedSheets(found)];
  const tidakTerbaca = new Set([...unread, ...coveredCells(book, sheets)]);
  const tanpaKode = koperasi ? rowsWithoutCode(koperasi, found) : [];
  const broken = applyRules(RULES, { edisi, registry, sebelumnya, tidakTerbaca, tanpaKode });
  const problems = [...found, ...withoutRefused(broken)];
  return hasErrors(problems) ? { problems } : { edisi: { ...edisi, temuan: problems }, problems };
}

/** A sheet that is there under another name is told once, where it stands. */
function withoutRenamed(problems: readonly Problem[], book: CellBook): readonly Problem[] {
  const renamed = new Set(meantSheets(book).values());
  return problems.filter(
    ({ code, place }) => code !== "lembar-hilang" || !renamed.has(place.sheet ?? ""),
  );
}

/** What else is wrong with a cell that holds personal data is not told: it would be quoted. */
function withoutCells(problems: readonly Problem[], cells: ReadonlySet<string>): Problem[] {
  return problems.filter(({ place }) => !cells.has(`${place.sheet}!${place.cell}`));
}

/**
 * A cell with an error is told for that alone: what was there before, and what few people paid, would
 * only be quoted once more.
 */
function withoutRefused(problems: readonly Problem[]): readonly Problem[] {
  const refused = erroneousCells(problems);
  return problems.filter(
    ({ code, place }) => !code.startsWith("nilai-") || !refused.has(`${place.sheet}!${place.cell}`),
  );
}

/** The first cell of each sheet that seems to be missing because its name is misspelt. */
function misnamedSheets(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter(({ code }) => code === "lembar-tidak-dikenal")
    .flatMap(({ suggestions = [] }) => suggestions.map((sheet) => `${sheet}!A1`));
}

/** "Koperasi!AJ16" of every cell with an error. */
export function erroneousCells(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(
    problems
      .filter(({ severity, place }) => severity === "error" && place.cell !== undefined)
      .map(({ place }) => `${place.sheet}!${place.cell}`),
  );
}

function readSheet(book: CellBook, spec: SheetSpec, file: string): SheetDraft {
  const read = spec.layout === "rows" ? readRows : readKeyValues;
  const { lembar, problems } = read(book, spec, file);
  const broken = validateRows({ spec, lembar, file }, erroneousCells(problems));
  return { spec, lembar, problems: [...problems, ...broken] };
}

/**
 * The rows that rules can look at; undefined if the workbook does not even say what it is about.
 * A row without the fields that make it a row (its code, its kind) is left out: it has its errors.
 */
function toEdisi(place: EdisiPlace, sheets: ReadonlyMap<SheetKey, SheetDraft>): Edisi | undefined {
  const meta = sheets.get("meta")?.lembar;
  const [about] = meta ? soundRows(meta, sheets.get("meta")?.spec) : [];
  if (!about || !sheets.get("koperasi")?.lembar.kolom["kode"]) return undefined;
  const entries = [...sheets].flatMap(([key, { spec, lembar }]) =>
    key === "meta" ? [] : [[key, { ...lembar, baris: soundRows(lembar, spec) }] as const],
  );
  return {
    ...place,
    meta: about as unknown as Baris<Meta>,
    sel_meta: meta?.sel ?? {},
    lembar: Object.fromEntries(entries) as unknown as IsiEdisi,
    temuan: [],
  };
}

/** Of Koperasi only the code must be there: its other required fields are names to be compared. */
function soundRows(lembar: Lembar<Draft>, spec: SheetSpec | undefined): readonly Baris<Draft>[] {
  const required = (spec?.fields ?? []).filter((field) => field.required).map(({ key }) => key);
  const needed = spec?.key === "koperasi" ? ["kode"] : required;
  return lembar.baris.filter((row) => needed.every((key) => row[key] !== null));
}
