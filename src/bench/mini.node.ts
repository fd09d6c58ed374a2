import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import { bundleOneFile } from "../build/one-file.node.ts";

/** A MiniSearch index of names, made, written and loaded as a page would. */
export interface Mini {
  /** Milliseconds to make and write it, and to load it. */
  readonly made: number;
  readonly loaded: number;
  /** Of the index as JSON. */
  readonly bytes: number;
  readonly gzip: number;
  readonly ask: (text: string) => {
    readonly milliseconds: number;
    readonly names: readonly string[];
  };
}

interface Dokumen {
  readonly id: number;
  readonly nama: string;
  readonly kode: string;
}

/** As its guide has it for names that are typed with slips. */
const OPTIONS = {
  fields: ["nama"],
  storeFields: ["nama", "kode"],
  searchOptions: { prefix: true, fuzzy: 0.2 },
};

export function openMini(
  names: readonly { readonly nama: string; readonly kode: readonly string[] }[],
): Mini {
  const started = performance.now();
  const index = new MiniSearch<Dokumen>(OPTIONS);
  index.addAll(names.map(({ nama, kode }, id) => ({ id, nama, kode: kode.join(" ") })));
  const json = JSON.stringify(index);
  const written = performance.now();
  const loaded = MiniSearch.loadJSON<Dokumen>(json, OPTIONS);
  const ready = performance.now();
  return {
    made: written - started,
    loaded: ready - written,
    bytes: Buffer.byteLength(json),
    gzip: gzipSync(json).length,
    ask: (text) => {
      const asked = performance.now();
      const found = loaded.search(text);
      const milliseconds = performance.now() - asked;
      return { milliseconds, names: found.slice(0, 10).map((one) => String(one["nama"])) };
    },
  };
}

/** Bytes of the library, minified, gzip. */
export async function librarySize(root: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "papan-ukur-mini-"));
  const outfile = join(folder, "mini.mjs");
  try {
    await bundleOneFile({ root, source: 'export { default } from "minisearch";', outfile });
    return gzipSync(readFileSync(outfile)).length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
