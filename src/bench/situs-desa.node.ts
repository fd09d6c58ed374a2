import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { formatShare } from "../base/format.ts";
import { spreadOver } from "./pilihan.ts";
import type { SitusUkur } from "./situs-cara.node.ts";

/** What a page of a desa weighs, in bytes on average. */
export interface HalamanDesa {
  readonly banyak: number;
  readonly rata: number;
  /** Of some of them. */
  readonly gzip: number;
}

const SAMPLE = 200;

export function desaPages(site: string): HalamanDesa {
  const all = desaFiles(site);
  const sizes = (files: readonly string[], sizeOf: (bytes: Buffer) => number) =>
    files.reduce((sum, file) => sum + sizeOf(readFileSync(file)), 0) / Math.max(1, files.length);
  return {
    banyak: all.length,
    rata: sizes(all, (bytes) => bytes.length),
    gzip: sizes(spreadOver(all, SAMPLE), (bytes) => gzipSync(bytes).length),
  };
}

/** Addresses of codes that ended have a page too; it is no page of a desa. */
function desaFiles(site: string): readonly string[] {
  const folder = join(site, "desa");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((kode) => join(folder, kode, "index.html"))
    .filter((file) => existsSync(file) && readFileSync(file, "utf8").includes(DESA));
}

const DESA = 'class="halaman-desa"';

/** Says how alike the pages of Hugo and ours are: their bytes, and in how many every word is the same. */
export function sameWords({ tempat, hugo }: SitusUkur, site: string): string {
  const out = mkdtempSync(join(tempat.folder, "kata-"));
  try {
    spawnSync(hugo, ["--quiet", "--source", join(tempat.folder, "hugo"), "--destination", out]);
    const pairs = spreadOver(desaFiles(out), SAMPLE).map((file) => [
      readFileSync(file, "utf8"),
      readFileSync(file.replace(out, site), "utf8"),
    ]);
    const same = pairs.filter(([theirs = "", own = ""]) => wordsOf(theirs) === wordsOf(own)).length;
    const bytes = (at: number) => pairs.reduce((sum, pair) => sum + (pair[at]?.length ?? 0), 0);
    return `Halaman Hugo dan halaman kita: isi sama kata demi kata pada ${same} dari ${pairs.length}, ukurannya ${formatShare(bytes(0), bytes(1))} dari ukuran kita.`;
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** Text without markup, blanks and signs that may be written in several ways. */
export function wordsOf(page: string): string {
  return page.replace(/<script[^>]*>.*?<\/script>|<[^>]+>|&#?\w+;|\s+/gs, "");
}
