import {
  quoteFound,
  type Place,
  type Problem,
  type Repair,
  type Severity,
} from "../../base/problem.ts";
import type { Registry } from "../../wilayah/wilayah.ts";
import { cellOf, type Baris, type Edisi, type Lembar } from "../edisi.ts";
import { getField, SHEET_SPECS } from "../fields.ts";
import { findPersonalData } from "../privacy.ts";
import type { Koperasi, Meta } from "../types.gen.ts";
import { hasUnknownHeading, type Unread } from "./unread.ts";

export interface RuleContext extends Unread {
  readonly edisi: Edisi;
  readonly registry: Registry;
  /** The kabupaten's own report of the data date before this one, as it is in force; undefined if none. */
  readonly sebelumnya?: Edisi | undefined;
  /** Rows of Koperasi that are not in `edisi`, because their code could not be read. */
  readonly tanpaKode?: readonly TanpaKode[];
}

/** What a row without a readable code says of the desa it is about. */
export interface TanpaKode {
  /** The one code that can have been meant. */
  readonly kode: string | undefined;
  readonly desa: string | null;
}

/** A relation between fields or rows; its code is a heading in data/README.md. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** An outlier that may be true: a reason in `Catatan` makes it a note. */
  readonly explainable?: boolean;
  /** Its findings in a row of Koperasi rest on whose row it is: not told where that is in doubt. */
  readonly needsOwner?: boolean;
  /** Every breach, each with the message and mend for its place. */
  readonly check: (context: RuleContext) => readonly Breach[];
}

export interface Breach {
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
  /** What the row's `Catatan` says. */
  readonly alasan?: string | null;
  readonly suggestions?: readonly string[];
  readonly repair?: Repair;
  /** Cells of Koperasi that may be another desa's, as long as this is not mended. */
  readonly doubt?: Doubt;
}

export interface Doubt {
  /** Rows of the sheet. */
  readonly rows: readonly number[];
  /** Undefined: all of them. */
  readonly fields?: readonly string[];
}

/** Where a field of a row stands in the workbook. */
export function placeOf<Row>(
  edisi: Edisi,
  lembar: Lembar<Row>,
  { row, field }: { readonly row: Baris<Row>; readonly field: keyof Row & string },
): Place {
  const cell = cellOf(lembar, row, field);
  const spec = SHEET_SPECS.find(({ sheet }) => sheet === lembar.nama);
  const heading = spec?.fields.find((candidate) => candidate.key === field)?.heading;
  return {
    file: edisi.berkas,
    sheet: lembar.nama,
    ...(cell === undefined ? {} : { cell }),
    ...(heading === undefined ? {} : { column: heading }),
  };
}

/** Where a field of `_meta` stands. */
export function metaPlace(edisi: Edisi, field: keyof Meta & string): Place {
  const cell = edisi.sel_meta[field];
  return {
    file: edisi.berkas,
    sheet: "_meta",
    ...(cell === undefined ? {} : { cell }),
    column: getField("meta", field).heading,
  };
}

/** What all rules find, in their order: what an earlier one puts in doubt, a later one is not asked. */
export function applyRules(rules: readonly Rule[], context: RuleContext): Problem[] {
  const { koperasi } = context.edisi.lembar;
  const doubted = new Set<string>();
  return rules.flatMap((rule) => {
    const breaches = rule
      .check(context)
      .filter(({ place }) => !rule.needsOwner || !doubted.has(keyOf(place)));
    for (const { doubt, ...breach } of breaches)
      if (doubt && severityOf(rule, breach) === "error")
        for (const cell of cellsOf(koperasi, doubt)) doubted.add(cell);
    return applyRule(rule, breaches, context);
  });
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

function cellsOf(
  { nama, kolom }: Lembar<Koperasi>,
  { rows, fields = Object.keys(kolom) }: Doubt,
): readonly string[] {
  return rows.flatMap((row) => fields.map((field) => `${nama}!${kolom[field]}${row}`));
}

/**
 * The rule's breaches as problems. Where the steward gave a reason in `Catatan`, an outlier is a note
 * with that reason. A breach of a cell that could not be read, or whose column may stand under a
 * heading that was not understood, is not told: that cell or heading has its error.
 */
function applyRule(rule: Rule, breaches: readonly Breach[], context: RuleContext): Problem[] {
  return breaches.flatMap(({ alasan, doubt: _doubt, ...breach }) => {
    if (isUnread(context, breach.place)) return [];
    const severity = severityOf(rule, { alasan: alasan ?? null });
    const reason = severity === rule.severity ? "" : ` Catatan: ${quoteFound(alasan, 200)}`;
    const more = rule.explainable && alasan && !saysSomething(alasan) ? ` ${MORE}` : "";
    return [
      {
        ...breach,
        message: `${breach.message}${reason}`,
        fix: `${breach.fix}${more}`,
        code: rule.code,
        severity,
      },
    ];
  });
}

/** A reason that names a person is none: who is named in it may not be named once more. */
function severityOf(rule: Rule, { alasan }: Pick<Breach, "alasan">): Severity {
  const isReason = alasan && saysSomething(alasan) && !findPersonalData(alasan);
  return rule.explainable === true && isReason ? "note" : rule.severity;
}

const MORE =
  "Catatan yang ada belum menjelaskannya: tulis alasannya, sedikitnya beberapa kata, di Catatan.";

/** "ok" and "sudah benar" explain nothing. */
function saysSomething(alasan: string): boolean {
  const words: readonly string[] = alasan.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isLong = words.length >= FEWEST_WORDS && words.join("").length >= FEWEST_LETTERS;
  return isLong && words.some((word) => !EMPTY_WORDS.has(word));
}

const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 10;
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...["ok", "oke", "okay", "ya", "benar", "betul", "sudah", "sesuai", "valid", "memang", "begitu"],
  ...["data", "datanya", "angka", "angkanya", "dicek", "diperiksa"],
]);

function isUnread(context: RuleContext, { sheet = "", cell, column }: Place): boolean {
  if (cell !== undefined) return context.tidakTerbaca.has(`${sheet}!${cell}`);
  return column !== undefined && sheet !== "_meta" && hasUnknownHeading(context, sheet);
}
