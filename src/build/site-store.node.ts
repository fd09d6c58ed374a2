import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { saveFile } from "../base/save.node.ts";
import {
  manifestOf,
  parseSums,
  readManifest,
  sumsText,
  type BuiltFile,
  type Manifest,
  type BuiltUnit,
} from "./manifest.ts";
import { sha256 } from "./sha256.node.ts";

/** What a build keeps beside the pages of a site: its manifest, checksums and recaps. No host serves it. */
export const STORE = ".papan-kdkmp";

const MANIFEST = "manifest.json";
/** In a folder whose manifest tells of more files than lie in it; says why. */
const PARTIAL = "sebagian.txt";

/** A folder of pages with what is known of them. */
export interface SiteStore {
  /** Units that are finished, by code; one that was broken off is not among them. */
  units(): ReadonlyMap<string, BuiltUnit>;
  /** The files of a unit with their checksums. */
  files(kode: string): readonly BuiltFile[];
  hasFiles(kode: string): boolean;
  /** Names of everything that is noted of units, relative to the store. */
  notes(): readonly string[];
  /** What is noted of one unit; the line that says that it is finished comes last. */
  notesOf(kode: string): readonly string[];
  /** Gives what is noted of some units to another store, where that has nothing of them. */
  copyNotes(to: SiteStore, codes: Iterable<string>): void;
  /** Removes what is noted of a unit. */
  forget(kode: string): void;
  /** Text that a unit keeps for others; throws if there is none. */
  kept(kind: Kept, kode: string): string;
  /** Path of a file of this store. */
  path(...names: readonly string[]): string;
}

/** What kabupaten keep for pages above them: what they count, and the rows of their newest edition. */
export type Kept = "rekap" | "baris";

/** The store of a built site, or of one in the making. */
export function openStore(site: string): SiteStore {
  const path = (...names: readonly string[]) => join(site, STORE, ...names);
  return {
    path,
    units: () => readUnits(path("unit")),
    files: (kode) => parseSums(readFileSync(path("unit", `${kode}.sha256`), "utf8")),
    hasFiles: (kode) => existsSync(path("unit", `${kode}.sha256`)),
    kept: (kind, kode) => readFileSync(path(kind, `${kode}.json`), "utf8"),
    notes: () =>
      NOTES.flatMap((folder) => namesIn(path(folder)).map((name) => `${folder}/${name}`)),
    notesOf: (kode) => notesOf(path(), kode),
    copyNotes: (to, codes) => {
      for (const kode of codes)
        for (const name of to.hasFiles(kode) ? [] : notesOf(path(), kode)) {
          mkdirSync(dirname(to.path(name)), { recursive: true });
          copyFileSync(path(name), to.path(name));
        }
    },
    forget: (kode) => {
      for (const name of NOTES.flatMap((folder) => [
        `${folder}/${kode}.json`,
        `${folder}/${kode}.sha256`,
      ]))
        rmSync(path(name), { force: true });
    },
  };
}

/** A unit that was made: its files are all written. */
export interface FinishedUnit {
  readonly kode: string;
  readonly inputs: string;
  readonly files: readonly BuiltFile[];
  readonly bytes: number;
  /** Koperasi of which it says anything, if it is a kabupaten that counts. */
  readonly koperasi?: number;
  /** What it keeps for pages above it, if it is a kabupaten with rows. */
  readonly kept?: Partial<Readonly<Record<Kept, string>>>;
}

const NOTES = ["baris", "rekap", "unit"] as const;

/** Notes that a unit is finished; the last line written is what says so. */
export function saveUnit(store: SiteStore, unit: FinishedUnit): BuiltUnit {
  const { kode, inputs, files, bytes, koperasi, kept = {} } = unit;
  const sums = sumsOf(store, kode, files);
  for (const [kind, text] of Object.entries(kept)) write(store.path(kind, `${kode}.json`), text);
  const built: BuiltUnit = {
    inputs,
    files: files.length,
    bytes,
    pages: files.filter(({ path }) => path.endsWith(".html")).length,
    ...(koperasi === undefined ? {} : { koperasi }),
    digest: sha256(sums),
    ...(kept.rekap === undefined ? {} : { recap: sha256(kept.rekap) }),
    ...(kept.baris === undefined ? {} : { rows: sha256(kept.baris) }),
  };
  write(store.path("unit", `${kode}.json`), JSON.stringify(built));
  return built;
}

/** Writes the manifest of a finished site; returns it. */
export function saveManifest(store: SiteStore, units: ReadonlyMap<string, BuiltUnit>): Manifest {
  const manifest = manifestOf(units, sha256);
  write(store.path(MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** Notes that a folder holds but a part of what its manifest tells of. */
export function markPartial(store: SiteStore, why: string): void {
  write(store.path(PARTIAL), `${why}\n`);
}

export function isPartial(site: string): boolean {
  return existsSync(join(site, STORE, PARTIAL));
}

/** The manifest in a file, in a site, or undefined. */
export function loadManifest(path: string): Manifest | undefined {
  return existsSync(path) ? readManifest(readFileSync(path, "utf8")) : undefined;
}

export function manifestPath(site: string): string {
  return join(site, STORE, MANIFEST);
}

/** The site whose manifest this is, by its place; undefined for a file elsewhere. */
export function siteOfManifest(path: string): string | undefined {
  const store = dirname(resolve(path));
  return basename(store) === STORE && basename(path) === MANIFEST ? dirname(store) : undefined;
}

function sumsOf(store: SiteStore, kode: string, files: readonly BuiltFile[]): string {
  const text = sumsText(files);
  write(store.path("unit", `${kode}.sha256`), text);
  return text;
}

function readUnits(folder: string): ReadonlyMap<string, BuiltUnit> {
  const names = namesIn(folder).filter((name) => name.endsWith(".json"));
  return new Map(
    names.map((name) => [
      name.slice(0, -".json".length),
      JSON.parse(readFileSync(join(folder, name), "utf8")) as BuiltUnit,
    ]),
  );
}

function notesOf(store: string, kode: string): readonly string[] {
  const names = ["baris", "rekap"].map((folder) => `${folder}/${kode}.json`);
  return [...names, `unit/${kode}.sha256`, `unit/${kode}.json`].filter((name) =>
    existsSync(join(store, name)),
  );
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function write(file: string, text: string): void {
  saveFile(file, text);
}
