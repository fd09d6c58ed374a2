import { PAPAN } from "../base/papan.ts";
import { html, raw } from "../base/html.ts";
import type { Kertas } from "../views/urls-cetak.ts";
import { finishDocument, type Pdf } from "./finish.ts";
import { rawContent } from "./page-contents.ts";
import { pagesOf, type PdfFile } from "./read-file.ts";
import { joinParts, splitBatch } from "./split.ts";
import { HURUF_KAKI, hurufOf } from "./stamp.ts";
import type { Keterangan } from "./xmp.ts";

/** What is known of a document before it is printed. */
export interface Judul {
  /** Name of the PDF in its folder. */
  readonly berkas: string;
  readonly kaki: readonly string[];
  readonly keterangan: Keterangan;
}

/** One document to be printed. */
export interface Naskah extends Judul {
  /** The document as one `<article>`; at a higher level it is set tighter. */
  readonly isi: (padat: number) => string;
  /** No more pages than these, and the tightest level there is; null: as long as it is. */
  readonly batas: { readonly halaman: number; readonly padat: number } | null;
}

/** Documents that are printed together: the unit of work and of caching. */
export interface Tumpukan {
  readonly kertas: Kertas;
  readonly naskah: readonly Naskah[];
  /** All of them one after the other, as one more document. */
  readonly gabungan: Judul | null;
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

/** Nothing is fetched and nothing runs: all that a sheet needs is in it. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** The page that batches are put into. */
export function batchShell(style: string): string {
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${raw(CSP)}" />
        <title>${PAPAN.nama}</title>
        <style>
          ${raw(style)}article {
            break-before: page;
          }
          .huruf {
            font-kerning: none;
            font-variant: none;
            white-space: pre-wrap;
            overflow-wrap: anywhere;
          }
        </style>
      </head>
      <body></body>
    </html>`.text;
}

/** How a batch is set. */
export interface Setting {
  /** Per document how tight. */
  readonly padat?: readonly number[];
  /** What is done about a document that is wider than the sheet: Chromium shrinks all of a batch for it. */
  readonly sempit?: Sempit;
}

/** 0: nothing. 1: its lines may break at every blank. 2: its words may be broken. 3: those of all documents. */
export type Sempit = 0 | 1 | 2 | 3;

/** The class of the documents that `sempit` 1 and 2 are about. */
export const LEBAR = "lebar";

function narrowStyle(sempit: Sempit): string {
  const article = sempit === 3 ? "article:not(.huruf)" : `article.${LEBAR}`;
  const words = `${article} *{overflow-wrap:anywhere!important}article{overflow-x:clip}`;
  const lines = `${article} *{min-width:0!important}${article} :is(td,th,p,span,b){white-space:normal!important}`;
  return sempit === 0 ? "" : sempit === 1 ? lines : `${lines}${words}`;
}

/** What is printed: every document, then a sheet with the letters of the feet, which is thrown away. */
export function batchBody(batch: Tumpukan, { padat = [], sempit = 0 }: Setting = {}): string {
  const { kertas, naskah, gabungan } = batch;
  const [width, height] = UKURAN[kertas];
  const feet = [...naskah, ...(gabungan ? [gabungan] : [])].flatMap(({ kaki }) => kaki);
  const letters = [...new Set(HURUF_KAKI + feet.join(""))].sort().join("");
  return html`<style>
      @page {
        size: ${width}mm ${height}mm;
      }
      ${raw(narrowStyle(sempit))}
    </style>
    ${naskah.map(({ isi }, index) => raw(isi(padat[index] ?? 0)))}
    <article class="huruf"><p>${letters}</p></article>`.text;
}

/** Left and right margin of every sheet, as the styles have it, in millimetres. */
const MARGINS = 45;

/** Millimetres between the margins. */
export function roomOn(kertas: Kertas): number {
  return UKURAN[kertas][0] - MARGINS;
}

/** Units of Chromium's page per CSS pixel, where nothing was wider than the sheet. */
const SCALE = 3.125;

/** True if something in a batch is wider than the sheet: then Chromium made all of it smaller. */
export function isShrunk(file: PdfFile): boolean {
  const [first] = pagesOf(file);
  const content = first ? rawContent(file, first) : "";
  const [, scale] = /^([\d.]+) 0 0 \1 [\d.]+ [\d.]+ cm$/m.exec(content) ?? [];
  if (scale === undefined) throw new Error("PDF: the first page of the batch has no scale");
  return Number(scale) < SCALE - 0.01;
}

/** Takes a printed batch apart. Throws an Error if it does not hold exactly its documents. */
export function splitPrinted({ naskah, gabungan }: Tumpukan, file: PdfFile): readonly Jadi[] {
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
