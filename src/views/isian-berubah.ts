import { upperFirst } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import type { Butir } from "../review/items.ts";
import { cellText, columnOf, placeText } from "../review/words.ts";

/** A changed cell or row in words. */
export interface IsianBerubah {
  /** "Bentangan (33.10.15.2015)" */
  readonly tempat: string;
  /** Its row on the edition's page, or its own page; null for what has neither. */
  readonly href: string | null;
  /** "Jumlah Anggota"; "Gerai sembako: baris hilang" */
  readonly kolom: string;
  /** Null: nothing stood there. */
  readonly lama: string | null;
  readonly baru: string | null;
  /** What null means here: a blank cell, or a row that is not there. */
  readonly tanpa_isi: "belum dilaporkan" | "tidak ada";
  /** "AJ16"; "AJ16 lama" for a cell of the old workbook only. */
  readonly sel: string;
  /** What is striking; null for an ordinary change. */
  readonly sebab: string | null;
  /** How the data steward explained it. */
  readonly penjelasan: string | null;
}

/** A whole row is told by its beginning: it stands in full in the edition it is from. */
const ROW_LENGTH = 90;

/** A change of a review for a page that links its places with `hrefOf`. */
export function isianBerubah(
  butir: Butir,
  hrefOf: (butir: Pick<Butir, "kode" | "koperasi_ke">) => string | null,
): IsianBerubah {
  const { jenis, kolom, lama, baru, curiga } = butir;
  return {
    tempat: placeText(butir),
    href: hrefOf(butir),
    kolom: upperFirst(columnOf(butir)),
    lama: shortened(lama, kolom === null),
    baru: shortened(baru, kolom === null),
    tanpa_isi: jenis.startsWith("baris-") ? "tidak ada" : "belum dilaporkan",
    sel: cellText(butir),
    sebab: curiga ? upperFirst(curiga.pesan) : null,
    penjelasan: curiga?.alasan ?? null,
  };
}

function shortened(text: string | null, isRow: boolean): string | null {
  return text !== null && isRow ? plainText(text, ROW_LENGTH) : text;
}
