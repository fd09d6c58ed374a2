import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../base/format.ts";
import { saveWhole } from "../base/save.node.ts";
import type { FolderJadi } from "../views/cetak/berkas.ts";
import type { FolderKey } from "../views/urls-cetak.ts";
import { sha256 } from "./sha256.node.ts";

/** The unit of PDFs, ZIPs and what lies beside them. */
export const DOCUMENTS = "cetak";
/** The unit of the pictures that messengers show. */
export const CARDS = "kartu";

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

/** What pages say of printed documents. */
export interface KnownDocuments {
  /** Digest of what pages say of the documents, by region. */
  readonly digests: ReadonlyMap<string, string>;
  /** File that says it to processes that make pages. */
  readonly file: string;
}

/** Notes what was printed, for this build and for those whose PDFs come later. */
export function saveDocuments(root: string, documents: Documents): KnownDocuments {
  saveWhole(listOf(root), (draft) => writeFileSync(draft, JSON.stringify(documents)));
  return described(root, documents);
}

/** What the last printing made; null before the first. */
export function lastPrinted(root: string): KnownDocuments | null {
  if (!existsSync(listOf(root))) return null;
  return described(root, JSON.parse(readFileSync(listOf(root), "utf8")) as Documents);
}

function listOf(root: string): string {
  return join(root, ".cache", "cetak", "dokumen.json");
}

function described(root: string, documents: Documents): KnownDocuments {
  const known = Object.entries(documents);
  const regions = [...new Set(known.map(([name]) => name.split("/")[0] ?? ""))].sort(compareText);
  const said = (wilayah: string) => known.filter(([name]) => name.startsWith(`${wilayah}/`));
  return {
    file: listOf(root),
    digests: new Map(regions.map((one) => [one, sha256(JSON.stringify(said(one)))])),
  };
}
