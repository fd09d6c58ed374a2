import { capOf, tandaTempatNyata, type Tanda } from "../base/tanda.ts";

/** Paper that documents are made for. F4 is 215 × 330 mm. */
export type Kertas = "A4" | "F4";

/**
 * "biasa": as it is; "kop": with an empty space for a letterhead and a box "Mengetahui", both to be filled in
 * by hand; "gabungan": the recap of a kecamatan and the sheets of all its desa, one after the other.
 */
export type Bentuk = "biasa" | "kop" | "gabungan";

/** Where documents of one data date lie: an edition of a kabupaten, or a province on that date. */
export interface FolderKey {
  readonly wilayah: string;
  /** YYYY-MM-DD */
  readonly tanggal: string;
}

/** One PDF within its folder. */
export interface BerkasKey {
  readonly kode: string;
  readonly kertas: Kertas;
  readonly bentuk: Bentuk;
}

/** Addresses of printed documents, kept for ever with their edition. */
export interface CetakUrls {
  /** "/kabupaten/33.10/2025-11-24/pdf/" */
  folder(folder: FolderKey): string;
  pdf(folder: FolderKey, berkas: BerkasKey): string;
  /** Everything in the folder, in one file. */
  zip(folder: FolderKey): string;
  /** Checksums in the form that `sha256sum --check` reads. */
  jumlah(folder: FolderKey): string;
  /** The same for programs, with what the page Verifikasi needs. */
  daftar(folder: FolderKey): string;
  /** All documents of a kabupaten or province, by edition; with a date those of that edition. */
  halaman(wilayah: string, tanggal?: string): string;
  /** Says whether a document is as published and what has changed since. */
  readonly verifikasi: string;
  /** Which regions have documents, of which dates: for that page. */
  readonly daftarEdisi: string;
}

/** `wilayah` gives the page of a region. */
export function cetakUrls(base: string, wilayah: (kode: string) => string): CetakUrls {
  const folder = (key: FolderKey) => `${wilayah(key.wilayah)}${key.tanggal}/pdf/`;
  return {
    folder,
    pdf: (key, berkas) => `${folder(key)}${berkasName(berkas)}`,
    zip: (key) => `${folder(key)}${key.wilayah}.zip`,
    jumlah: (key) => `${folder(key)}SHA256SUMS`,
    daftar: (key) => `${folder(key)}dokumen.json`,
    halaman: (kode, tanggal) =>
      `${wilayah(kode)}dokumen/${tanggal === undefined ? "" : `${tanggal}/`}`,
    verifikasi: `${base}verifikasi/`,
    daftarEdisi: `${base}verifikasi/edisi.json`,
  };
}

/** "33.10.15.2015_A4.pdf", "33.10_F4_kop.pdf", "33.10.15_A4_gabungan.pdf" */
export function berkasName({ kode, kertas, bentuk }: BerkasKey): string {
  return `${kode}_${kertas}${bentuk === "biasa" ? "" : `_${bentuk}`}.pdf`;
}

/** How a region is called in the name of its file. */
export interface Bernama {
  readonly nama: string;
  readonly tanda: Tanda | null;
}

/** File name a reader finds in the downloads folder: says what it is without the page. */
export function downloadName(
  { tanggal }: Pick<FolderKey, "tanggal">,
  { kode, kertas, bentuk }: BerkasKey,
  { nama, tanda }: Bernama,
): string {
  const word = nama
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${awalanBerkas(tanda)}KDKMP_${kode}_${word}_${tanggal}_${kertas}${bentuk === "biasa" ? "" : `_${bentuk}`}.pdf`;
}

/** "SIMULASI_" before the name of a file whose own name is that of a real place. */
export function awalanBerkas(tanda: Tanda | null): string {
  const mark = tandaTempatNyata(tanda);
  return mark ? `${capOf(mark)}_` : "";
}

/** A PDF with the name it has in the downloads folder. */
export interface PdfLink {
  readonly href: string;
  readonly nama: string;
}
