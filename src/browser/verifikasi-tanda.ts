import { RUANG_NAMA } from "../views/cetak/berkas.ts";
import type { Bentuk, Kertas } from "../views/urls-cetak.ts";
import { isKode } from "../wilayah/kode.ts";

/** What a document says of itself. Read from untrusted text: only what fits these patterns is kept. */
export interface Tanda {
  readonly kode: string;
  /** Data date; null where only a region was named. */
  readonly tanggal: string | null;
  /** "k1" */
  readonly versi: string | null;
  /** 16 hex digits or all 64, in small letters. */
  readonly sidik: string | null;
  readonly kertas: Kertas | null;
  readonly bentuk: Bentuk | null;
  /** Host of an address that was pasted. */
  readonly situs: string | null;
  /** What stands there in a form that cannot be read. */
  readonly tak_terbaca: readonly ("tanggal" | "sidik")[];
}

const TANGGAL = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Letters before and after the namespace in which a label stands. */
const BEFORE = 200;
const AFTER = 4000;
/** Labels that are read of one file: one of ours has one. */
const MOST_LABELS = 20;

/**
 * The labels in a PDF, given as one letter per byte: ours keep their XMP packet uncompressed. Equal ones
 * are told once; a label that does not fit its patterns is none.
 */
export function tandaInPdf(text: string): readonly Tanda[] {
  const found = new Map<string, Tanda>();
  let at = text.indexOf(RUANG_NAMA);
  for (let count = 0; at >= 0 && count < MOST_LABELS; count += 1) {
    const tanda = tandaAround(text.slice(Math.max(0, at - BEFORE), at + AFTER));
    if (tanda) found.set(JSON.stringify(tanda), tanda);
    at = text.indexOf(RUANG_NAMA, at + RUANG_NAMA.length);
  }
  return [...found.values()];
}

function tandaAround(xmp: string): Tanda | undefined {
  const value = (name: string): string => {
    const text = '([^<>"&]{1,80})';
    const form = new RegExp(`<papan:${name}>${text}</papan:${name}>|papan:${name}="${text}"`);
    const [, inside, attribute] = form.exec(xmp) ?? [];
    return inside ?? attribute ?? "";
  };
  const [kode, tanggal, sidik] = [value("kode"), value("edisi"), value("sidik")];
  if (!isKode(kode) || !TANGGAL.test(tanggal) || !/^[0-9a-f]{64}$/.test(sidik)) return undefined;
  const [versi, kertas] = [value("versi"), value("kertas")];
  return {
    ...{ kode, tanggal, sidik, situs: null, tak_terbaca: [] },
    versi: /^k\d{1,3}$/.test(versi) ? versi : null,
    kertas: kertas === "A4" || kertas === "F4" ? kertas : null,
    bentuk: bentukOf(value("bentuk")),
  };
}

/** A form of document by its name. */
export function bentukOf(text: string): Bentuk | null {
  return text === "biasa" || text === "kop" || text === "gabungan" ? text : null;
}
