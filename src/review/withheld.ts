import type { Problem } from "../base/problem.ts";
import type { Edisi, IsiEdisi, Lembar } from "../records/edisi.ts";
import type { Draft } from "../records/drafts.ts";
import { getSheetSpec, SHEET_SPECS, type SheetSpec } from "../records/fields.ts";
import type { SheetKey } from "../records/schemas.ts";
import type { Hitungan } from "./effect.ts";
import { WITHHELD_TEXT } from "./isian.ts";
import { addressOf, type Row } from "./rows.ts";

/**
 * True for a cell that pages withhold, so that a review, which is public too, must not show it: a
 * stated total of money that, minus the rows, would show what 1–4 people paid, and its sentence.
 */
export function isWithheld(
  { menyingkap }: Hitungan,
  row: Row,
  { lembar, field }: { readonly lembar: SheetKey; readonly field: string },
): boolean {
  return (
    lembar === "ringkasan" &&
    (field === "nilai" || field === "pernyataan") &&
    menyingkap.has(String(row["indikator"]))
  );
}

/** Codes of cells that must not have been filled in so, for the sake of a person. */
const REFUSED = new Set(["data-pribadi", "simpanan-tersamar", "omzet-perorangan"]);

/**
 * The edition as if those cells had been withheld, so that neither a value nor a sum tells them: a
 * workbook that was refused is compared too, and the comparison is public.
 */
export function withoutRefused(edisi: Edisi, problems: readonly Problem[]): Edisi {
  const refused = new Set(
    problems
      .filter(({ code }) => REFUSED.has(code))
      .map(({ place }) => `${place.sheet}!${place.cell}`),
  );
  if (refused.size === 0) return edisi;
  const hide = (spec: SheetSpec, row: Row) => withoutCells(row, { edisi, spec, refused });
  const sheets = SHEET_SPECS.filter(({ key }) => key !== "meta").map((spec) => {
    const lembar = edisi.lembar[spec.key as keyof IsiEdisi] as unknown as Lembar<Draft>;
    return [spec.key, { ...lembar, baris: lembar.baris.map((row) => hide(spec, row)) }] as const;
  });
  const meta = hide(getSheetSpec("meta"), { ...edisi.meta, baris: 1 } as unknown as Row);
  return {
    ...edisi,
    meta: meta as unknown as Edisi["meta"],
    lembar: Object.fromEntries(sheets) as unknown as IsiEdisi,
  };
}

interface Refusing {
  readonly edisi: Edisi;
  readonly spec: SheetSpec;
  readonly refused: ReadonlySet<string>;
}

/** Money of a koperasi becomes "<5", which sums leave out; anything else says that it is withheld. */
function withoutCells(row: Row, { edisi, spec, refused }: Refusing): Row {
  const hidden = spec.fields
    .filter(({ key }) => (row[key] ?? null) !== null)
    .filter(({ key }) => refused.has(`${spec.sheet}!${addressOf(edisi, spec.key, row, key)}`))
    .map(({ key, kind }) => {
      const isMoney = kind === "masked" && spec.key === "koperasi";
      return [key, isMoney ? "<5" : WITHHELD_TEXT] as const;
    });
  return hidden.length === 0 ? row : ({ ...row, ...Object.fromEntries(hidden) } as Row);
}
