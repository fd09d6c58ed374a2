import { html, raw } from "../base/html.ts";
import type { Kertas } from "../views/urls-cetak.ts";
import { finishDocument, type Pdf } from "./finish.ts";
import { readFile } from "./read-file.ts";
import { joinParts, splitBatch } from "./split.ts";
import { HURUF_KAKI, hurufOf } from "./stamp.ts";
import type { Keterangan } from "./xmp.ts";

/** One document to be printed. */
export interface Naskah {
  /** Name of the PDF in its folder. */
  readonly berkas: string;
  /** The document as one `<article>`. */
  readonly isi: string;
  readonly kaki: readonly string[];
  readonly keterangan: Keterangan;
}

/** Documents that are printed together: the unit of work and of caching. */
export interface Tumpukan {
  readonly kertas: Kertas;
  readonly naskah: readonly Naskah[];
  /** All of them one after the other, as one more document. */
  readonly gabungan: Omit<Naskah, "isi"> | null;
}

/** A finished PDF with its name. */
export interface Jadi extends Pdf {
  readonly berkas: string;
}

/** Width and height in millimetres. */
export const UKURAN: Readonly<Record<Kertas, readonly [number, number]>> = {
  A4: [210, 297],
  F4: [215, 330],
};

/** The page that is printed: every document, then a sheet with the letters of the feet, which is thrown away. */
export function batchHtml({ kertas, naskah, gabungan }: Tumpukan, style: string): string {
  const [width, height] = UKURAN[kertas];
  const feet = [...naskah, ...(gabungan ? [gabungan] : [])].flatMap(({ kaki }) => kaki);
  const letters = [...new Set(HURUF_KAKI + feet.join(""))].sort().join("");
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <title>Papan KDKMP</title>
        <style>
          ${raw(style)}@page{size:${width}mm ${height}mm}article{break-before:page}.huruf{font-kerning:none;font-variant:normal}
        </style>
      </head>
      <body>
        ${naskah.map(({ isi }) => raw(isi))}
        <article class="huruf"><p>${letters}</p></article>
      </body>
    </html>`.text;
}

/** Takes a printed batch apart. Throws an Error if it does not hold exactly its documents. */
export function splitPrinted({ naskah, gabungan }: Tumpukan, printed: Uint8Array): readonly Jadi[] {
  const file = readFile(printed);
  const parts = splitBatch(file);
  const letters = parts.at(-1)?.halaman[0];
  if (parts.length !== naskah.length + 1 || !letters)
    throw new Error(`PDF: ${parts.length - 1} documents instead of ${naskah.length}`);
  const huruf = hurufOf(file, letters);
  const own = parts.slice(0, -1);
  const single = naskah.flatMap(({ berkas, keterangan, kaki }, index) => {
    const part = own[index];
    return part ? [{ berkas, ...finishDocument(part, { keterangan, kaki, huruf }) }] : [];
  });
  if (!gabungan) return single;
  const { berkas, keterangan, kaki } = gabungan;
  return [...single, { berkas, ...finishDocument(joinParts(own), { keterangan, kaki, huruf }) }];
}
