import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import { compareText } from "../base/format.ts";
import { saveFile } from "../base/save.node.ts";
import { isHidden } from "../records/file-name.ts";
import { sha256 } from "./sha256.node.ts";

/** A file's digest with what tells whether it changed since: size, times and number on its disk. */
type Noted = readonly [size: number, mtime: number, ctime: number, ino: number, digest: string];

/** A time this close to a write may hide another write behind the same time. */
const RACY_MS = 3_000;

/** Digests of files; those that did not change since the last time are not read again. */
export interface DigestBook {
  /** Hex digest of a file's bytes. */
  digest(file: string): string;
  /** Keeps what was learnt for the next time. */
  save(): void;
}

/** Opens the book of digests in a file; a broken one is begun anew. */
export function openDigestBook(book: string): DigestBook {
  const known = readBook(book);
  const seen = new Map<string, Noted>();
  let isNew = false;
  return {
    digest(file) {
      const { size, mtimeMs, ctimeMs, ino } = statSync(file);
      const was = known.get(file);
      const same =
        was && was[0] === size && was[1] === mtimeMs && was[2] === ctimeMs && was[3] === ino;
      const entry: Noted = same ? was : [size, mtimeMs, ctimeMs, ino, sha256(readFileSync(file))];
      isNew ||= !same;
      if (Math.max(mtimeMs, ctimeMs) < Date.now() - RACY_MS) seen.set(file, entry);
      return entry[4];
    },
    save() {
      if (!isNew && seen.size === known.size) return;
      saveFile(book, JSON.stringify([...seen]));
    },
  };
}

function readBook(book: string): Map<string, Noted> {
  try {
    return new Map(JSON.parse(readFileSync(book, "utf8")) as [string, Noted][]);
  } catch {
    return new Map();
  }
}

/** What a build is made from, in digests. */
export interface Inputs {
  /** Everything in the data folder that is no kabupaten's own. */
  readonly shared: string;
  /** Kabupaten with workbooks or publications of their own. */
  readonly kabupaten: ReadonlyMap<string, KabupatenInputs>;
  /** The tables of regions, which decide what codes a workbook may use, and whether all is simulated. */
  readonly tables: string;
  /** Files in a `koperasi/` that no page is made from: they are told of when they are read. */
  readonly stray: readonly Stray[];
}

export interface Stray {
  /** Folder in the data folder that holds `koperasi/`. */
  readonly dir: string;
  /** A kabupaten whose workbooks belong into the other `koperasi/`; null: outside of every folder. */
  readonly folder: string | null;
  readonly digest: string;
}

export interface KabupatenInputs {
  /** Folder that holds `koperasi/` of this kabupaten. */
  readonly dataDir: string;
  /** Of its workbooks; null if it has none. */
  readonly workbooks: string | null;
  /** Of what is published about it. */
  readonly publikasi: string;
}

export interface ScanOptions {
  readonly withoutExample: boolean;
  readonly book: DigestBook;
  /** True for codes of the fictional region, whose data have a folder of their own. */
  readonly isFictional: (kode: string) => boolean;
  /** False for kabupaten of a province that the board is not about: they are passed over. */
  readonly covers: (kode: string) => boolean;
}

/** Looks through a data folder. Folders of `koperasi` that are no code are kabupaten here too: they are told of when they are read. */
export function scanInputs(
  dataDir: string,
  { withoutExample, book, isFictional, covers }: ScanOptions,
): Inputs {
  const files = filesOf(dataDir)
    .filter((file) => !withoutExample || !file.startsWith("contoh/"))
    .filter((file) => covers(ownerOf(file)));
  const lineOf = (file: string) => `${file} ${book.digest(join(dataDir, file))}\n`;
  const homeOf = (kode: string) => (isFictional(kode) ? CONTOH : "");
  const { shared, own, stray } = sortFiles(files, { lineOf, homeOf });
  const kabupaten = [...own].map(([kode, { workbooks, publikasi }]) => {
    const digests = {
      dataDir: join(dataDir, homeOf(kode)),
      workbooks: workbooks.length === 0 ? null : sha256(workbooks.join("")),
      publikasi: sha256(publikasi.join("")),
    };
    return [kode, digests] as const;
  });
  return {
    shared: sha256(shared.join("")),
    tables: sha256(shared.filter((line) => TABLES.test(line)).join("")),
    stray: [...stray.values()].map(({ dir, folder, lines }) => ({
      ...{ dir, folder, digest: sha256(lines.join("")) },
    })),
    kabupaten: new Map(kabupaten),
  };
}

interface OwnLines {
  readonly workbooks: string[];
  readonly publikasi: string[];
}

interface Sorting {
  readonly lineOf: (file: string) => string;
  /** Folder in the data folder that a kabupaten's files belong into. */
  readonly homeOf: (kode: string) => string;
}

/** Files, each as a line with its digest, by whom they belong to. */
function sortFiles(files: readonly string[], { lineOf, homeOf }: Sorting) {
  const shared: string[] = [];
  const own = new Map<string, OwnLines>();
  const stray = new Map<string, { dir: string; folder: string | null; lines: string[] }>();
  const addStray = (file: string, dir: string, folder: string | null) => {
    const key = `${dir}${folder}`;
    const entry = stray.get(key) ?? { dir, folder, lines: [] };
    stray.set(key, entry);
    entry.lines.push(lineOf(file));
  };
  const ownOf = (kode: string) => {
    const entry = own.get(kode) ?? { workbooks: [], publikasi: [] };
    own.set(kode, entry);
    return entry;
  };
  for (const file of files) {
    const [, dir = "", reported, published] = OWN.exec(file) ?? [];
    if (published !== undefined) ownOf(published).publikasi.push(lineOf(file));
    else if (reported !== undefined && dir === homeOf(reported))
      ownOf(reported).workbooks.push(lineOf(file));
    else if (reported !== undefined) addStray(file, dir, reported);
    else if (STRAY.test(file)) addStray(file, file.slice(0, file.indexOf("koperasi/")), null);
    else if (!IGNORED.test(file)) shared.push(lineOf(file));
  }
  return { shared, own, stray };
}

/** The kabupaten whose own a file is; empty for what is nobody's. */
function ownerOf(file: string): string {
  const [, , reported = "", published = ""] = OWN.exec(file) ?? [];
  return reported || published;
}

const CONTOH = "contoh/";
const OWN = /^(contoh\/)?(?:koperasi\/([^/]+)\/.+|publikasi\/(?!\d\d\.json)([^/]+)\.json)$/;
const STRAY = /^(contoh\/)?koperasi\/(?!disusun\.csv$)/;
/** Of lines: a file's digest follows behind its name. */
const TABLES = /^(contoh\/)?wilayah\/|^simulasi\.json /;
/** Read by people and by other commands. */
const IGNORED = /^(README\.md|koperasi\/disusun\.csv|referensi\/)/;

/** Links count as what they lead to: what is read through them shapes pages too. */
function filesOf(dir: string): readonly string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => isReadable(entry) && !isHidden(entry.name))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort(compareText);
}

function isReadable(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const found = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false });
  return found?.isFile() ?? false;
}
