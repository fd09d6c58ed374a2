import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../base/format.ts";
import { saveFile } from "../base/save.node.ts";
import type { FolderJadi } from "../views/cetak/berkas.ts";
import type { FolderKey } from "../views/urls-cetak.ts";
import { sha256 } from "./sha256.node.ts";

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
export function saveDocuments(place: PrintPlace, documents: Documents): KnownDocuments {
  const list = listOf(place);
  saveFile(list, JSON.stringify(documents));
  return described(list, documents);
}

/** What the last printing made; null before the first. */
export function lastPrinted(place: PrintPlace): KnownDocuments | null {
  const list = listOf(place);
  if (!existsSync(list)) return null;
  return described(list, JSON.parse(readFileSync(list, "utf8")) as Documents);
}

interface PrintPlace {
  readonly root: string;
  readonly dataDir: string;
}

/** A list for each data folder: a simulation has other documents of the same names. */
function listOf({ root, dataDir }: PrintPlace): string {
  const name =
    dataDir === join(root, "data") ? "dokumen" : `dokumen-${sha256(dataDir).slice(0, 8)}`;
  return join(root, ".cache", "cetak", `${name}.json`);
}

function described(file: string, documents: Documents): KnownDocuments {
  const known = Object.entries(documents);
  const regions = [...new Set(known.map(([name]) => name.split("/")[0] ?? ""))].sort(compareText);
  const said = (wilayah: string) => known.filter(([name]) => name.startsWith(`${wilayah}/`));
  return {
    file,
    digests: new Map(regions.map((one) => [one, sha256(JSON.stringify(said(one)))])),
  };
}
