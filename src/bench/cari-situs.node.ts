import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { bundleOneFile } from "../build/one-file.node.ts";
import type { CariAwal } from "../exports/cari.ts";
import type { Urls } from "../views/urls.ts";
import type { Ambilan, TanyaUkur } from "./cari-tanya.ts";

/** The search of a page, as a browser loads it. */
export interface MesinCari {
  readonly createUrls: (homepage: string) => Urls;
  readonly cariSource: (urls: Urls) => object;
  readonly findWilayah: (
    text: string,
    sumber: object,
    options: Pick<TanyaUkur, "mengetik">,
  ) => Promise<readonly { readonly nama: string }[]>;
}

const MODULE = `
  export { findWilayah } from "./src/browser/cari-mesin.ts";
  export { cariSource } from "./src/browser/cari-sumber.ts";
  export { createUrls } from "./src/views/urls.ts";
`;

/** What the page of the search runs, without the page. */
export async function loadSearch(root: string): Promise<MesinCari> {
  const folder = mkdtempSync(join(tmpdir(), "papan-ukur-cari-"));
  const outfile = join(folder, "cari.mjs");
  await bundleOneFile({ root, source: MODULE, outfile });
  const mesin = (await import(pathToFileURL(outfile).href)) as MesinCari;
  rmSync(folder, { recursive: true });
  return mesin;
}

const HOME = "https://situs.invalid/";

export interface Jawaban extends Ambilan {
  readonly names: readonly string[];
}

/** Answers one query with nothing loaded before; files of the site stand for the network. */
export async function askSite(
  { createUrls, cariSource, findWilayah }: MesinCari,
  site: string,
  { tanya, mengetik }: TanyaUkur,
): Promise<Jawaban> {
  const before = globalThis.fetch;
  const asked: Buffer[] = [];
  let rounds = 0;
  let waiting = 0;
  let reading = 0;
  globalThis.fetch = async (address) => {
    if (waiting === 0) rounds += 1;
    waiting += 1;
    const started = performance.now();
    const bytes = readFileSync(join(site, new URL(String(address), HOME).pathname));
    reading += performance.now() - started;
    asked.push(bytes);
    // The network answers later: what is asked for meanwhile goes with it.
    await new Promise(setImmediate);
    waiting -= 1;
    return new Response(new Uint8Array(bytes));
  };
  try {
    const started = performance.now();
    const found = await findWilayah(tanya, cariSource(createUrls(HOME)), { mengetik });
    const milliseconds = performance.now() - started - reading;
    const bytes = asked.reduce((sum, one) => sum + gzipSync(one).length, 0);
    return { rounds, bytes, milliseconds, names: found.map(({ nama }) => nama) };
  } finally {
    globalThis.fetch = before;
  }
}

/** Bytes gzip of the page's own script with everything that it loads at once. */
export function scriptBytes(site: string, entry = "cari.js"): number {
  const seen = new Set<string>();
  const add = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = readFileSync(join(site, "assets", name), "utf8");
    for (const [, next = ""] of text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) add(next);
  };
  add(entry);
  const sizes = [...seen].map((name) => gzipSync(readFileSync(join(site, "assets", name))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Every name that the search of a site knows, with the codes of its places. */
export function namesOf(
  site: string,
): readonly { readonly nama: string; readonly kode: readonly string[] }[] {
  const folder = join(site, "data", "cari", "awal");
  return readdirSync(folder).flatMap((name) => {
    const { nama } = JSON.parse(readFileSync(join(folder, name), "utf8")) as CariAwal;
    return nama.map(([one, ...kode]) => ({ nama: one, kode }));
  });
}
