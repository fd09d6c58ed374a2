import type { Problem } from "../base/problem.ts";
import type { Baris } from "../records/edisi.ts";
import { applyRules, type Rule, type RuleContext } from "../records/rules/rule.ts";
import type { Koperasi } from "../records/types.gen.ts";
import { makeEdisi, type MadeEdisi } from "./make-edisi.ts";
import { smallRegistry } from "./make-workbook.ts";

export interface MadeCheck extends Partial<Omit<RuleContext, "edisi" | "sebelumnya">> {
  readonly edisi?: MadeEdisi;
  readonly sebelumnya?: MadeEdisi;
  /** Rows of Koperasi that were taken out, or changed in what the template holds. */
  readonly koperasi?: (rows: Rows) => Rows;
}

type Rows = readonly Baris<Koperasi>[];

/** What rules see of a report as if it had been read from a workbook, and of the one before it. */
export function contextOf(made: MadeCheck): RuleContext {
  const { edisi, sebelumnya, koperasi = (rows) => rows, ...rest } = made;
  const { registry = smallRegistry() } = rest;
  const whole = makeEdisi({ registry, ...edisi });
  const baris = koperasi(whole.lembar.koperasi.baris);
  const lama = { registry, tanggal_data: "2025-10-31", ...sebelumnya };
  return {
    ...{ registry, tidakTerbaca: new Set(), ...rest },
    edisi: {
      ...whole,
      lembar: { ...whole.lembar, koperasi: { ...whole.lembar.koperasi, baris } },
    },
    ...(sebelumnya && { sebelumnya: makeEdisi(lama) }),
  };
}

/** What one rule says of a report: everything that a steward is told, and what a program may put in. */
export function foundBy(rule: Rule, made: MadeCheck): readonly (readonly string[])[] {
  return applyRules([rule], contextOf(made)).map(wordsOf);
}

/** "error Koperasi!AJ16", what is wrong, how to mend it, "? what may be meant", "= what is put in". */
export function wordsOf({ severity, place, ...told }: Problem): readonly string[] {
  const { message, fix, suggestions, repair } = told;
  const at = `${severity} ${place.sheet ?? ""}!${place.cell ?? place.column ?? ""}`;
  const more = [
    ...(suggestions ? [`? ${suggestions.join(" | ")}`] : []),
    ...(repair ? [`= ${repair.value}`] : []),
  ];
  return [at, message, fix, ...more];
}
