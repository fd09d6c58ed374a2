import { compareText } from "../../base/format.ts";
import type { Bentuk, FolderKey, Kertas } from "../urls-cetak.ts";

/** A PDF that was made, as the list of its folder names it. */
export interface BerkasJadi {
  readonly kode: string;
  readonly jenis: "desa" | "kecamatan" | "kabupaten" | "provinsi";
  readonly kertas: Kertas;
  readonly bentuk: Bentuk;
  /** Name in the folder: "33.10.15.2015_A4.pdf". */
  readonly berkas: string;
  readonly bita: number;
  /** Pages. */
  readonly halaman: number;
  /** Of its bytes, 64 hex digits. */
  readonly sha256: string;
}

/** A file beside the PDFs that was made. */
export interface UkuranBerkas {
  readonly bita: number;
  readonly sha256: string;
}

/** Everything that was made in a folder. */
export interface FolderJadi {
  readonly berkas: readonly BerkasJadi[];
  readonly zip: UkuranBerkas;
}

/** Namespace of what a PDF's metadata say of it: papan:kode, edisi, versi, sidik, kertas, bentuk. */
export const RUANG_NAMA = "urn:papan-kdkmp:cetak:1.0";

/** Name of the ZIP in its folder. */
export function zipName(wilayah: string): string {
  return `${wilayah}.zip`;
}

/** The text of SHA256SUMS, by name, as `sha256sum --check` reads it. */
export function jumlahFolder({ wilayah }: FolderKey, { berkas, zip }: FolderJadi): string {
  const files = [...berkas, { berkas: zipName(wilayah), sha256: zip.sha256 }];
  return files
    .sort((left, right) => compareText(left.berkas, right.berkas))
    .map(({ berkas: name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");
}

const ORDER_OF_FORM: readonly Bentuk[] = ["biasa", "kop", "gabungan"];

/** As a list names them: by paper, then form. */
export function compareBerkas(
  left: Pick<BerkasJadi, "kertas" | "bentuk">,
  right: Pick<BerkasJadi, "kertas" | "bentuk">,
): number {
  return (
    compareText(left.kertas, right.kertas) ||
    ORDER_OF_FORM.indexOf(left.bentuk) - ORDER_OF_FORM.indexOf(right.bentuk)
  );
}
