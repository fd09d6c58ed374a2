import { formatNumber } from "../base/format.ts";
import type { Problem } from "../base/problem.ts";
import { LIMITS } from "./gate-limits.ts";

/** Why a workbook is turned away; each code is a heading in data/README.md. */
export const WORKBOOK_CODES = [
  "berkas-kosong",
  "berkas-terlalu-besar",
  "berkas-bukan-xlsx",
  "berkas-xls-lama",
  "berkas-bersandi",
  "berkas-makro",
  "berkas-penunjuk-lfs",
  "berkas-konflik-git",
  "berkas-terpotong",
  "berkas-rusak",
  "berkas-tidak-wajar",
  "berkas-bagian-terlarang",
  "berkas-melampaui-batas",
  "berkas-berisi-gambar",
  "berkas-bernama-orang",
  "lembar-tidak-terbaca",
] as const;

export type WorkbookCode = (typeof WORKBOOK_CODES)[number];

/** A problem that ends the reading, before it knows its file. */
export interface Refusal {
  readonly refused: WorkbookCode;
  readonly message: string;
  readonly fix: string;
  readonly sheet?: string;
}

export const SAVE_AGAIN =
  "buka berkas ini di Excel atau LibreOffice, simpan ulang sebagai Buku Kerja Excel (.xlsx), lalu unggah berkas yang baru.";
export const SEND_AGAIN =
  "salin atau unduh lagi berkas aslinya, pastikan berkas itu dapat dibuka di Excel, lalu unggah ulang.";

export function refuse(refused: WorkbookCode, message: string, fix: string): Refusal {
  return { refused, message, fix };
}

/** A structure that no spreadsheet program writes; saving again mends it. */
export function refuseOdd(message: string): Refusal {
  return refuse("berkas-tidak-wajar", message, SAVE_AGAIN);
}

/** Content that was damaged on its way. */
export function refuseDamaged(message: string): Refusal {
  return refuse("berkas-rusak", message, SEND_AGAIN);
}

/** What nobody makes by accident: to advise opening it would be unkind. */
export function refuseTrap(message: string): Refusal {
  return refuse("berkas-tidak-wajar", message, NOT_YOURS);
}

const NOT_YOURS =
  "bila berkas ini bukan buatan Anda sendiri, jangan dibuka; isi templat kabupaten ini, simpan langsung dari Excel atau LibreOffice, lalu unggah hasilnya.";

/** More of something than a workbook of one kabupaten can need. */
export function refuseExcess(what: string, limit: number, fix: string = CLEAR_AWAY): Refusal {
  return refuse(
    "berkas-melampaui-batas",
    `buku kerja ini memuat lebih dari ${formatNumber(limit)} ${what}.`,
    fix,
  );
}

/** The letters of all cells together. */
export function refuseText(): Refusal {
  return refuseExcess("huruf di dalam sel", LIMITS.bookText, LESS_TEXT);
}

const LESS_TEXT =
  "kosongkan sel yang berisi salinan dokumen; keterangan cukup beberapa kalimat, lalu simpan dan unggah ulang.";
const CLEAR_AWAY =
  "hapus lembar tambahan dan baris kosong berformat di bawah data, simpan, lalu unggah ulang.";

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value;
}

export function toProblem({ refused, message, fix, sheet }: Refusal, file: string): Problem {
  const place = sheet === undefined ? { file } : { file, sheet };
  return { code: refused, severity: "error", place, message, fix };
}
