import { isComplete, type Total } from "./totals.ts";

/** How a claim stands to the sum of the rows. */
export type Agreement =
  | "sama"
  | "beda"
  /** Not every desa has reported it: the rows cannot contradict the claim yet. */
  | "rincian_belum_lengkap"
  /** The claim is rounded or estimated and the sum lies outside exact comparison. */
  | "tidak_tepat";

export interface Reconciliation {
  readonly hasil: Agreement;
  /** Claim minus rows; null unless they can be compared. */
  readonly selisih: number | null;
}

/**
 * Holds a stated or published total against the rows. Compared only when every desa
 * reported the field and the claim is exact; until then both are shown with "n dari m".
 */
export function compareWithRows(
  claim: { readonly nilai: number; readonly ketelitian: string | null },
  rows: Total,
): Reconciliation {
  if (!isComplete(rows) || rows.nilai === null)
    return { hasil: "rincian_belum_lengkap", selisih: null };
  const selisih = claim.nilai - rows.nilai;
  if (selisih === 0) return { hasil: "sama", selisih };
  return { hasil: (claim.ketelitian ?? "tepat") === "tepat" ? "beda" : "tidak_tepat", selisih };
}

/** Fewer withheld koperasi than this, and one of them could work out the other by subtraction. */
const SAFE_NUMBER_WITHHELD = 3;

/**
 * True if publishing a stated total of money would, minus the rows, reveal what is withheld.
 * How many desa reported does not matter: offices sum what they have.
 */
export function wouldReveal({ disembunyikan }: Total): boolean {
  return disembunyikan > 0 && disembunyikan < SAFE_NUMBER_WITHHELD;
}
