import { gzipSync } from "node:zlib";
import { cariFile, cariFiles } from "../exports/cari.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { fullRegistry } from "../test/make-workbook.ts";
import type { CariSumber } from "./cari-mesin.ts";

/** The files of the search as the site would send them, and what was sent. */
export interface CountingSource extends CariSumber {
  /** Bytes gzip that a browser with an empty cache has loaded since the last call. */
  readonly loaded: () => number;
}

export const CARI_SITE = makeSite({ registry: fullRegistry(), editions: [makeEdisi()] });

export function countingSource(index: SiteIndex): CountingSource {
  const texts = new Map(cariFiles(index).map((file) => [file.href, cariFile(index, file)]));
  const asked = new Set<string>();
  const parsed = new Map<string, unknown>();
  const sizes = new Map<string, number>();
  const sizeOf = (href: string) => {
    const size = sizes.get(href) ?? gzipSync(texts.get(href) ?? "").length;
    sizes.set(href, size);
    return size;
  };
  const get = async (href: string): Promise<never> => {
    asked.add(href);
    const content = parsed.get(href) ?? (JSON.parse(texts.get(href) ?? "") as unknown);
    parsed.set(href, content);
    return content as never;
  };
  const { cari } = index.urls;
  return {
    indeks: () => get(cari.indeks),
    pendek: () => get(cari.pendek),
    awal: (nomor) => get(cari.awal(nomor)),
    akhir: (nomor) => get(cari.akhir(nomor)),
    kabupaten: (kode) => get(cari.kabupaten(kode)),
    loaded: () => {
      const bytes = [...asked].map(sizeOf);
      asked.clear();
      return bytes.reduce((sum, size) => sum + size, 0);
    },
  };
}
