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
import type { Meta } from "../types.gen.ts";
import { hasUnknownHeading, type Unread } from "./unread.ts";

export interface RuleContext extends Unread {
  readonly edisi: Edisi;
  readonly registry: Registry;
  /** The kabupaten's own report of the data date before this one, as it is in force; undefined if none. */
  readonly sebelumnya?: Edisi | undefined;
}

/** A relation between fields or rows; its code is a heading in data/README.md. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** An outlier that may be true: a reason in `Catatan` makes it a note. */
  readonly explainable?: boolean;
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

/**
 * The rule's breaches as problems. Where the steward gave a reason in `Catatan`, an outlier is a note
 * with that reason. A breach of a cell that could not be read, or whose column may stand under a
 * heading that was not understood, is not told: that cell or heading has its error.
 */
export function applyRule(rule: Rule, context: RuleContext): Problem[] {
  return rule.check(context).flatMap(({ alasan, ...breach }) => {
    if (isUnread(context, breach.place)) return [];
    // Who is named in it may not be named once more.
    const explained = rule.explainable === true && alasan && !findPersonalData(alasan);
    if (!explained) return [{ ...breach, code: rule.code, severity: rule.severity }];
    const message = `${breach.message} Catatan: ${quoteFound(alasan, 200)}`;
    return [{ ...breach, message, code: rule.code, severity: "note" as const }];
  });
}

function isUnread(context: RuleContext, { sheet = "", cell, column }: Place): boolean {
  if (cell !== undefined) return context.tidakTerbaca.has(`${sheet}!${cell}`);
  return column !== undefined && sheet !== "_meta" && hasUnknownHeading(context, sheet);
}
