import type { RecapSheet } from "./rekap-book.ts";

type Value = string | number | null;

/** What an import of a recap comes to. */
export interface RekapOutcome {
  /** Fields by desa code (by "code/2" for a second koperasi); a desa that is not named has no row. */
  readonly koperasi: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  /** Rows of long sheets: "kode jenis status", in the order of the recap. */
  readonly gerai?: readonly string[];
  readonly kemitraan?: readonly string[];
  readonly aset?: readonly string[];
  /** Ids of the questions that are open. */
  readonly tanya: readonly string[];
}

/** A recap in one layout that offices really keep. Names of places are real, everything else invented. */
export interface RekapCase extends RekapOutcome {
  readonly name: string;
  readonly kabupaten: string;
  readonly sheets: readonly RecapSheet[];
  /** The same recap in `rekap-libreoffice/`, saved by LibreOffice 7.4 as .ods and from there as .xlsx. */
  readonly libreoffice?: string;
  /** Answers to questions, and what the recap comes to with them. */
  readonly jawab?: Readonly<Record<string, string>>;
  readonly sesudah?: RekapOutcome;
}

/** The data date of every recap here. */
export const TANGGAL_REKAP = "2025-12-31";

/** Stands in every column that must never be copied; nothing that import writes may hold it. */
export const RAHASIA = "SITI RAHASIA";
export const TELEPON = "081234567890";
export const NIK = "3310154101900001";
