import type { Tanda } from "../base/tanda.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";
import type { Tinjauan } from "../review/tinjauan.ts";

/** Where the worker gets the registry and the published records. */
export type AsalPekerja =
  /** Full address of the site's list of regions. */
  | { readonly daftar: string }
  /** What the one-file checker carries, packed. */
  | { readonly bekal: string };

/** The workbooks that go back to a steward. */
export type Salinan = "bertanda" | "diperbaiki";

/** A workbook and what is wanted of it: the check, or a copy to give back. */
export interface Tugas {
  readonly asal: AsalPekerja;
  readonly berkas: string;
  readonly bytes: Uint8Array;
  /** Null asks for the check. */
  readonly salinan: Salinan | null;
}

/** What the page shows of a checked workbook: plain data. */
export interface HasilPeriksa {
  readonly laporan: LaporanBerkas;
  readonly tinjauan: Tinjauan | null;
  /** What marks the kabupaten's data. */
  readonly tanda: Tanda | null;
  /** Copies that can be asked for. */
  readonly salinan: readonly Salinan[];
}

/** A copy for the steward, with the errors left in it; null where none can be made. */
export type HasilSalinan = {
  readonly nama: string;
  readonly bytes: Uint8Array;
  readonly sisa: number;
} | null;

/** What comes back for a task. */
export type Jawaban =
  | { readonly hasil: HasilPeriksa }
  | { readonly dibuat: HasilSalinan }
  /** The network did not answer. */
  | { readonly jaringan: string }
  /** A mistake of the program. */
  | { readonly rusak: string };
