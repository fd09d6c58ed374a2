import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { saveWhole } from "../base/save.node.ts";
import { batchBody, type Jadi, type Tumpukan } from "../pdf/batch.ts";
import { sha256 } from "./sha256.node.ts";

/** A PDF that lies in the cache. */
export interface Tersimpan {
  readonly berkas: string;
  /** Path of the file. */
  readonly file: string;
  readonly bita: number;
  readonly halaman: number;
  readonly sha256: string;
}

type Entry = Omit<Tersimpan, "file">;

/** Finished batches below a folder: a folder each, under the digest of all that shaped it. */
export interface CetakCache {
  /** The key of a batch: its documents, their metadata, and `shapedBy`. */
  keyOf(batch: Tumpukan): string;
  /** Undefined if this batch was never finished. */
  find(key: string): readonly Tersimpan[] | undefined;
  save(key: string, documents: readonly Jadi[]): readonly Tersimpan[];
  /** Removes what no build has asked for in so many days, and what a killed one left half-done. */
  prune(days: number): void;
}

const LIST = "isi.json";

/** `shapedBy` covers style sheets, fonts, the code that prints, and the browser. */
export function cetakCache(cacheDir: string, shapedBy: string): CetakCache {
  const folderOf = (key: string) => join(cacheDir, key.slice(0, 2), key);
  const placed = (key: string, entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, file: join(folderOf(key), entry.berkas) }));
  const find = (key: string) => {
    const entries = readList(join(folderOf(key), LIST));
    if (!entries) return undefined;
    const found = placed(key, entries);
    if (!found.every(isWhole)) return undefined;
    const now = new Date();
    utimesSync(folderOf(key), now, now);
    return found;
  };
  return {
    keyOf: (batch) => {
      const about = [...batch.naskah, ...(batch.gabungan ? [batch.gabungan] : [])].map(
        ({ berkas, kaki, keterangan }) => ({ berkas, kaki, keterangan }),
      );
      return sha256([shapedBy, batch.kertas, JSON.stringify(about), batchBody(batch)].join("\0"));
    },
    find,
    save: (key, documents) => {
      const entries = documents.map(({ berkas, bytes, halaman }) => ({
        ...{ berkas, halaman, bita: bytes.length, sha256: sha256(bytes) },
      }));
      if (!find(key)) rmSync(folderOf(key), { recursive: true, force: true });
      try {
        saveBatch(folderOf(key), documents, entries);
      } catch (error) {
        // Another build at the same time has put the same batch there first.
        if (!find(key)) throw error;
      }
      return find(key) ?? placed(key, entries);
    },
    prune: (days) => removeOlder(cacheDir, Date.now() - days * 86_400_000),
  };
}

function saveBatch(folder: string, documents: readonly Jadi[], entries: readonly Entry[]): void {
  saveWhole(folder, (draft) => {
    mkdirSync(draft, { recursive: true });
    for (const { berkas, bytes } of documents) writeFileSync(join(draft, berkas), bytes);
    writeFileSync(join(draft, LIST), JSON.stringify(entries));
  });
}

function readList(file: string): readonly Entry[] | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as readonly Entry[];
  } catch {
    return undefined;
  }
}

function isWhole({ file, bita }: Tersimpan): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === bita;
}

/** Entries lie two folders deep. Another build may remove the same ones at the same time. */
function removeOlder(cache: string, before: number): void {
  for (const group of foldersIn(cache))
    for (const name of readdirSync(group)) {
      const entry = join(group, name);
      const changed = statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
      if (changed < before) rmSync(entry, { recursive: true, force: true });
    }
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
