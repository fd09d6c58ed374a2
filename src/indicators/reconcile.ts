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

/** The verdict of the claim ledger. */
export type Putusan =
  | "sama"
  /** The sum lies within what an inexact claim says: "lebih dari 15" and 17. */
  | "sejalan"
  | "beda"
  /** An estimate that states no bounds, and the sum differs. */
  | "perkiraan"
  | "definisi_berbeda"
  | "tidak_dapat";

/** Why a claim cannot be held against rows. */
export type Sebab =
  | "dicabut"
  | "ambigu"
  /** The publisher says that it counts something else. */
  | "ukuran_penerbit"
  /** The indicator resembles one that rows are counted for, and is another. */
  | "indikator_mirip"
  | "tidak_dihitung"
  | "satuan_lain"
  | "belum_ada_edisi"
  | "rincian_belum_lengkap"
  | "disembunyikan"
  /** The edition in force then is of an earlier day. */
  | "tanggal_lain";

/** A published figure with everything that decides whether rows can be held against it. */
export interface ClaimFacts {
  readonly nilai: number;
  /** Upper bound, if a range was published. */
  readonly nilai_atas: number | null;
  readonly ketelitian: string;
  /** What speaks against any comparison; null if nothing does. */
  readonly halangan: Exclude<
    Sebab,
    "belum_ada_edisi" | "rincian_belum_lengkap" | "tanggal_lain"
  > | null;
  /** Null where the rows hold nothing of the kind. */
  readonly baris: {
    readonly total: Total;
    /** Editions in force on the date. */
    readonly edisi: number;
    /** All of them of that very date. */
    readonly tepat: boolean;
  } | null;
}

export interface Judgement {
  readonly putusan: Putusan;
  readonly sebab: Sebab | null;
  /** Claim minus rows; null where they cannot be compared. */
  readonly selisih: number | null;
}

/** Holds a published figure against the rows of its date; says why where that cannot be done. */
export function judgeClaim(claim: ClaimFacts): Judgement {
  const sebab = obstacleOf(claim);
  const rows = claim.baris?.total.nilai ?? null;
  if (sebab === "ukuran_penerbit" || sebab === "indikator_mirip")
    return { putusan: "definisi_berbeda", sebab, selisih: null };
  if (sebab !== null || rows === null) return { putusan: "tidak_dapat", sebab, selisih: null };
  return { putusan: agreementWith(claim, rows), sebab: null, selisih: claim.nilai - rows };
}

function obstacleOf({ halangan, baris }: ClaimFacts): Sebab | null {
  if (halangan !== null) return halangan;
  if (!baris) return "tidak_dihitung";
  if (baris.edisi === 0) return "belum_ada_edisi";
  if (baris.total.disembunyikan > 0) return "disembunyikan";
  if (!isComplete(baris.total)) return "rincian_belum_lengkap";
  return baris.tepat ? null : "tanggal_lain";
}

function agreementWith({ nilai, nilai_atas, ketelitian }: ClaimFacts, rows: number): Putusan {
  if (nilai_atas !== null) return rows >= nilai && rows <= nilai_atas ? "sejalan" : "beda";
  if (rows === nilai) return "sama";
  switch (ketelitian) {
    case "minimal":
      return rows > nilai ? "sejalan" : "beda";
    case "hampir":
      return rows < nilai ? "perkiraan" : "beda";
    case "pembulatan":
      return Math.abs(nilai - rows) < roundness(nilai) ? "sejalan" : "beda";
    case "perkiraan":
      return "perkiraan";
    default:
      return "beda";
  }
}

/** The place to which a number seems rounded: 1,000 for 82,000. */
function roundness(nilai: number): number {
  let place = 1;
  while (nilai !== 0 && nilai % (place * 10) === 0) place *= 10;
  return place;
}
