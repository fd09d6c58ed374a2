import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import type { BuiltFile, BuiltUnit, Manifest } from "./manifest.ts";
import { manifestPath, openStore, saveManifest, type SiteStore } from "./site-store.node.ts";
import { claimStaging, discardStaging, stagingOf } from "./swap.node.ts";

/** What is to be done to a site that is there, so that it becomes the one that was just made. */
interface Journal {
  /** Files to put in place, relative to both folders. */
  readonly move: readonly string[];
  readonly remove: readonly string[];
  /** Units of the finished site. */
  readonly units: readonly (readonly [string, BuiltUnit])[];
}

const JOURNAL = "jurnal.json";

export interface Commit {
  /** The folder with what was made anew. */
  readonly staging: string;
  /** The site that is brought up to date. */
  readonly out: string;
  readonly units: ReadonlyMap<string, BuiltUnit>;
  readonly before: Manifest;
}

/**
 * Puts changed files into a site and takes out those that are no more. What is to be done is written
 * down first: a build that is killed meanwhile is finished by the next one.
 */
export function commitChanges({ staging, out, units, before }: Commit): void {
  const fresh = openStore(staging);
  const { changed, gone } = differenceOf({ fresh, old: openStore(out), units, before });
  const lost = changed.find((path) => !existsSync(join(staging, path)));
  if (lost !== undefined) throw new Error(`a file that was made is not there: ${lost}`);
  const journal: Journal = { move: changed, remove: gone, units: [...units] };
  saveFile(fresh.path(JOURNAL), JSON.stringify(journal));
  carryOut(staging, out, journal);
}

export interface DifferenceInput {
  readonly fresh: SiteStore;
  readonly old: SiteStore;
  readonly units: ReadonlyMap<string, BuiltUnit>;
  readonly before: Manifest;
}

/** Files that a site has not or has otherwise, and files that it has no more. */
export function differenceOf({ fresh, old, units, before }: DifferenceInput): {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
} {
  const codes = [...new Set([...Object.keys(before.units), ...units.keys()])];
  const differing = codes.filter((kode) => !isSame(before.units[kode], units.get(kode)));
  const unmade = differing.find((kode) => units.has(kode) && !fresh.hasFiles(kode));
  if (unmade !== undefined) throw new Error(`a unit differs that was not made: ${unmade}`);
  const after = filesOf(fresh, differing);
  const known = digestsOf(old, codes);
  const kept = new Set(after.map(({ path }) => path));
  const paths = (files: readonly BuiltFile[]) => files.map(({ path }) => path);
  return {
    changed: paths(after.filter(({ path, sha256 }) => known.get(path) !== sha256)),
    gone: paths(filesOf(old, differing)).filter((path) => !kept.has(path)),
  };
}

/** Digests of the files of some units by path. */
export function digestsOf(store: SiteStore, codes: Iterable<string>): ReadonlyMap<string, string> {
  return new Map(filesOf(store, codes).map(({ path, sha256 }) => [path, sha256]));
}

function filesOf(store: SiteStore, codes: Iterable<string>): readonly BuiltFile[] {
  return [...codes].flatMap((kode) => (store.hasFiles(kode) ? store.files(kode) : []));
}

/** True if nothing of a unit differs, what it was made from included. */
export function isSame(left: BuiltUnit | undefined, right: BuiltUnit | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Finishes what a killed build had begun to put in place; false if there is nothing of the kind. */
export function finishCommit(out: string): boolean {
  const staging = stagingOf(out);
  const file = openStore(staging).path(JOURNAL);
  if (!existsSync(file)) return false;
  claimStaging(out);
  // Somebody else may just have finished it.
  if (!existsSync(file)) return false;
  carryOut(staging, out, JSON.parse(readFileSync(file, "utf8")) as Journal);
  return true;
}

function carryOut(staging: string, out: string, { move, remove, units }: Journal): void {
  const [fresh, site] = [openStore(staging), openStore(out)];
  // From here on the old manifest does not describe the site any more.
  rmSync(manifestPath(out), { force: true });
  for (const path of move) moveFile(join(staging, path), join(out, path));
  for (const path of remove) removeFile(out, path);
  for (const name of fresh.notes()) moveFile(fresh.path(name), site.path(name));
  const known = new Set(units.map(([kode]) => kode));
  for (const kode of site.units().keys()) if (!known.has(kode)) site.forget(kode);
  saveManifest(site, new Map(units));
  discardStaging(staging);
}

/** Takes out a file, and the folders that nothing is in then. */
function removeFile(out: string, path: string): void {
  rmSync(join(out, path), { force: true });
  let folder = dirname(path);
  while (folder !== "." && isGone(join(out, folder))) folder = dirname(folder);
}

/** Removes a folder if it is empty; false if it is not. */
function isGone(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (readdirSync(folder).length > 0) return false;
  rmdirSync(folder);
  return true;
}

/** Done already if the source is not there. */
function moveFile(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
