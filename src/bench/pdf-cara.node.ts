import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { html, raw } from "../base/html.ts";
import { UKURAN, type Tumpukan } from "../pdf/batch.ts";
import { printBatches, withBrowser } from "../pdf/print.node.ts";
import { readFile, pagesOf } from "../pdf/read-file.ts";
import { serveSite } from "../pdf/serve.node.ts";
import { batchOf, type Lembar } from "./pdf-lembar.node.ts";
import { typstMarkup } from "./pdf-markup.ts";
import { loadTypst } from "./pdf-typst.node.ts";

/** A PDF and its number of pages. */
export interface Dibuat {
  readonly bytes: Uint8Array;
  readonly halaman: number;
}

export interface Hasil {
  readonly made: readonly Dibuat[];
  /** Of the making alone: what it starts from lies ready. */
  readonly milliseconds: number;
}

/** One way of making the sheets of some kecamatan. */
export interface Cara {
  readonly nama: string;
  /** Opens a browser in every round. */
  readonly peramban: boolean;
  readonly run: (kecamatan: readonly (readonly Lembar[])[]) => Promise<Hasil>;
}

async function timed(work: () => Promise<readonly Dibuat[]>): Promise<Hasil> {
  const started = performance.now();
  const made = await work();
  return { made, milliseconds: performance.now() - started };
}

/** As the build does it: batches of a kecamatan, two tabs, taken apart into finished documents. */
export function ours(style: string): Cara {
  return {
    nama: "tumpukan, dibelah",
    peramban: true,
    run: (kecamatan) =>
      timed(async () => {
        const made: Dibuat[] = [];
        await printAll(kecamatan.map(batchOf), style, (documents) => made.push(...documents));
        return made;
      }),
  };
}

/** Goes on after a batch that failed twice; the batches are what is left of an iterator. */
export async function printAll(
  batches: Iterable<Tumpukan>,
  style: string,
  take: (documents: readonly Dibuat[]) => void,
): Promise<void> {
  const left = goingOn(batches);
  for (;;) {
    try {
      return await printBatches(left, { style, save: (_, documents) => take(documents) });
    } catch (error) {
      console.log(`gagal: ${String(error)}`);
    }
  }
}

/** An iterable that goes on where it was when it is asked again. */
function goingOn<T>(all: Iterable<T>): Iterable<T> {
  const iterator = all[Symbol.iterator]();
  return { [Symbol.iterator]: () => iterator };
}

/** The usual way: every sheet is a page of its own, visited and printed in one tab. */
export function pageByPage(style: string): Cara {
  return {
    nama: "satu halaman per lembar",
    peramban: true,
    run: async (kecamatan) => {
      const lembar = kecamatan.flat();
      const dir = mkdtempSync(join(tmpdir(), "papan-bench-pdf-"));
      writePages(dir, lembar, style);
      const server = await serveSite({ dir, base: "/" });
      try {
        const addresses = lembar.map(({ judul }) => `${server.origin}/${judul.keterangan.kode}/`);
        return await timed(() => printPages(addresses));
      } finally {
        await server.close();
        rmSync(dir, { recursive: true });
      }
    },
  };
}

function printPages(addresses: readonly string[]): Promise<readonly Dibuat[]> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    const made: Dibuat[] = [];
    for (const address of addresses) {
      await page.goto(address, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => true));
      const options = { preferCSSPageSize: true, printBackground: true };
      const bytes = await page.pdf({ ...options, tagged: true, outline: true });
      made.push({ bytes, halaman: pagesOf(readFile(bytes)).length });
    }
    return made;
  });
}

/** As a site has them: the style sheet is a file of its own, so the browser may keep it. */
function writePages(dir: string, lembar: readonly Lembar[], style: string): void {
  const [width, height] = UKURAN.A4;
  writeFileSync(join(dir, "cetak.css"), `${style}\n@page{size:${width}mm ${height}mm}`);
  for (const { judul, artikel } of lembar) {
    const { kode, judul: title } = judul.keterangan;
    mkdirSync(join(dir, kode));
    const page = html`<!doctype html>
      <html lang="id">
        <head>
          <meta charset="utf-8" />
          <title>${title}</title>
          <link rel="stylesheet" href="/cetak.css" />
        </head>
        <body>
          ${raw(artikel)}
        </body>
      </html>`.text;
    writeFileSync(join(dir, kode, "index.html"), page);
  }
}

/** No browser: the same words set by Typst; undefined where it is not installed. */
export async function typesetting(): Promise<Cara | undefined> {
  const typst = await loadTypst();
  if (!typst) return undefined;
  return {
    nama: "Typst",
    peramban: false,
    run: (kecamatan) => {
      const sources = kecamatan.flat().map(({ artikel, judul }) => {
        const { kaki, keterangan } = judul;
        return typstMarkup({ artikel, judul: keterangan.judul, kaki });
      });
      return timed(() => Promise.resolve(sources.map(typst)));
    },
  };
}
