import type { Place, Problem, Severity } from "../../base/problem.ts";
import type { Registry } from "../../wilayah/wilayah.ts";
import { cellOf, type Baris, type Edisi, type Lembar } from "../edisi.ts";
import { getField, getSheetSpec } from "../fields.ts";
import type { SheetKey } from "../schemas.ts";
import type { Meta } from "../types.gen.ts";

export interface RuleContext {
  readonly edisi: Edisi;
  readonly registry: Registry;
}

/** A relation between fields or rows; its code is a heading in data/README.md. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Every breach, each with the message and mend for its place. */
  readonly check: (context: RuleContext) => readonly Breach[];
}

export interface Breach {
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
}

/** Where a field of a row stands in the workbook. */
export function placeOf<Row>(
  edisi: Edisi,
  lembar: Lembar<Row>,
  { row, field }: { readonly row: Baris<Row>; readonly field: keyof Row & string },
): Place {
  const cell = cellOf(lembar, row, field);
  const spec = Object.values(SHEET_KEYS).find((key) => getSheetSpec(key).sheet === lembar.nama);
  const heading =
    spec && getSheetSpec(spec).fields.find((candidate) => candidate.key === field)?.heading;
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

/** The rule's breaches as problems. */
export function applyRule(rule: Rule, context: RuleContext): Problem[] {
  return rule
    .check(context)
    .map((breach) => ({ ...breach, code: rule.code, severity: rule.severity }));
}

const SHEET_KEYS: readonly SheetKey[] = [
  "koperasi",
  "gerai",
  "kemitraan",
  "aset",
  "pelatihan",
  "usaha",
  "potensi",
  "inventaris",
  "pendamping",
  "koordinator",
  "ringkasan",
];
