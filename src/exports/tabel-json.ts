import type { Tanda } from "../base/tanda.ts";
import type { BarisTabel, Sel, Tabel } from "../views/tabel.ts";
import { linesJson } from "./data-tabel.ts";
import { licenceOf } from "./json.ts";

/** Whose table it is, and the address of the page it stands on. */
export interface TabelAbout {
  readonly kode: string;
  readonly nama: string;
  readonly alamat: string;
  readonly tanda: Tanda | null;
}

/** A table of a page as JSON: every cell with its value, its words and its kind of empty. */
export function tabelJson({ id, judul, kolom, baris }: Tabel, about: TabelAbout): string {
  const { kode, nama, alamat, tanda } = about;
  return linesJson({
    ...licenceOf(tanda),
    ...{ kode, nama, alamat, tabel: id, judul, kolom },
    baris: baris.filter(({ jumlah }) => jumlah !== true).map(rowJson),
    jumlah: baris.filter(({ jumlah }) => jumlah === true).map(rowJson),
  });
}

function rowJson({ kode, sel }: BarisTabel) {
  return { kode, sel: sel.map(cellJson) };
}

function cellJson({ keadaan, teks, nilai, catatan }: Sel) {
  return { nilai, keadaan, teks, ...(catatan === null ? {} : { catatan }) };
}
