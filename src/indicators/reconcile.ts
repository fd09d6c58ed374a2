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

/**
 * True if publishing a stated total of money would reveal the figure of a single withheld
 * koperasi by subtraction of the rows.
 */
export function wouldReveal(rows: Total): boolean {
  return rows.disembunyikan === 1 && rows.dilaporkan === rows.desa;
}
