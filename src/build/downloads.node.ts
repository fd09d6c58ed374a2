import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { saveWhole } from "../base/save.node.ts";
import type { SiteContext } from "../site/context.ts";
import { binaryFiles, type BerkasBiner } from "../site/data/berkas.ts";
import { outputFile } from "../views/urls.ts";
import { digestOf } from "./digest.node.ts";

/** What shapes a download besides its content. */
const SHAPERS = [
  "schemas",
  "src/base",
  "src/wilayah",
  "src/workbook",
  "src/records",
  "src/exports",
  "data/referensi",
  "data/wilayah",
  "package-lock.json",
];

export interface DownloadTarget {
  readonly root: string;
  readonly outDir: string;
  readonly context: SiteContext;
}

/** Writes the workbooks and Parquet files of one part; what was made before comes from the cache. */
export async function writeDownloads({ root, outDir, context }: DownloadTarget): Promise<void> {
  const cacheDir = join(root, ".cache", "unduhan");
  const shaper = digestOf(root, SHAPERS);
  for (const file of binaryFiles(context)) {
    const target = join(outDir, outputFile(context.index.urls, file.href));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await cached(file, { cacheDir, shaper }));
  }
}

interface Cache {
  readonly cacheDir: string;
  /** Digest of the code that makes the files. */
  readonly shaper: string;
}

async function cached(file: BerkasBiner, { cacheDir, shaper }: Cache): Promise<Uint8Array> {
  if (file.kunci === null) return file.make();
  const name = createHash("sha256").update(shaper).update("\0").update(file.kunci).digest("hex");
  const known = join(cacheDir, name);
  if (existsSync(known)) return readFileSync(known);
  const bytes = await file.make();
  mkdirSync(cacheDir, { recursive: true });
  saveWhole(known, (draft) => writeFileSync(draft, bytes));
  return bytes;
}
