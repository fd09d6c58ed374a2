import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import type { BerkasBiner } from "../site/data/berkas.ts";
import { digestOfPaths } from "./digest.node.ts";
import type { DigestBook } from "./inputs.node.ts";

/** What shapes a download besides its content and the names of regions. */
export const DOWNLOAD_SHAPERS = [
  "schemas",
  "src/base",
  "src/wilayah",
  "src/workbook",
  "src/records",
  "src/exports",
  "data/referensi",
  "package-lock.json",
];

/** Where workbooks and Parquet files of earlier builds are kept. */
export interface DownloadCache {
  readonly dir: string;
  /** Digest of the code that makes the files, and of the tables of regions. */
  readonly shaper: string;
}

/** `tables` is a digest of those of the data folder. */
export function openDownloadCache(root: string, tables: string, book: DigestBook): DownloadCache {
  const shaper = `${digestOfPaths(root, DOWNLOAD_SHAPERS, book)} ${tables}`;
  return { dir: join(root, ".cache", "unduhan"), shaper };
}

/** The bytes of a download; what was made before comes from the cache. */
export async function cachedDownload(
  file: BerkasBiner,
  { dir, shaper }: DownloadCache,
): Promise<Uint8Array> {
  if (file.kunci === null) return file.make();
  const name = createHash("sha256").update(shaper).update("\0").update(file.kunci).digest("hex");
  const known = join(dir, name);
  if (existsSync(known)) return readFileSync(known);
  const bytes = await file.make();
  mkdirSync(dir, { recursive: true });
  saveFile(known, bytes);
  return bytes;
}
