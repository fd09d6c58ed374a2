import { readFileSync } from "node:fs";
import type { FolderJadi } from "../views/cetak/berkas.ts";
import type { FolderKey } from "../views/urls-cetak.ts";

/** What is known of printed documents, by folder: "33.10/2025-11-24". */
export type Documents = Readonly<Record<string, FolderJadi>>;

/** Asks a file for the documents of a folder; undefined where none are printed. */
export function findDocuments(
  file: string | null,
): ((folder: FolderKey) => FolderJadi | undefined) | undefined {
  if (file === null) return undefined;
  const known = JSON.parse(readFileSync(file, "utf8")) as Documents;
  return (folder) => known[folderName(folder)];
}

export function folderName({ wilayah, tanggal }: FolderKey): string {
  return `${wilayah}/${tanggal}`;
}
