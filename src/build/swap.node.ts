import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "./options.ts";
import { claim, findOwner, OWNER } from "./owner.node.ts";
import { STORE } from "./site-store.node.ts";

/**
 * Refuses to replace a folder that no build made, `--out ~/Documents` must not delete anything, one that
 * another build is at work for, and a place where nothing can be written.
 */
export function checkOutput(out: string): void {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageError(`--out ${out}: ini berkas, bukan folder; pilih nama lain.`);
  if (isForeign(out))
    throw new UsageError(
      `--out ${out}: folder ini berisi hal lain dan tidak dibuat oleh perintah ini; pilih folder lain atau kosongkan.`,
    );
  if (isForeign(stagingOf(out)))
    throw new UsageError(
      `--out ${out}: di sebelahnya ada ${stagingOf(out)} yang tidak dibuat oleh perintah ini; beri nama lain, karena nama itu dipakai selama membuat situs.`,
    );
  refuseBusy(out);
  makeWritable(out, () => accessSync(placeOf(dirname(resolve(out))), constants.W_OK));
}

/** It holds something, and no build made it. */
function isForeign(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const names = statSync(folder).isDirectory() ? readdirSync(folder) : [folder];
  return names.length > 0 && !names.includes(STORE);
}

/** The folder beside the output in which a build works. */
export function stagingOf(out: string): string {
  return `${resolve(out)}.baru`;
}

const BASE = "dasar";

export interface Staging {
  readonly staging: string;
  /** A killed build left something in it. */
  readonly isResumed: boolean;
}

/**
 * The folder beside the output, on the same disk, in which a build works. What a killed build of the
 * same kind left in it is kept: `base` names the site that its files are held against, "" for none.
 * Throws while another build works there.
 */
export function openStaging(out: string, base: string): Staging {
  const staging = stagingOf(out);
  const store = join(staging, STORE);
  const isThere = existsSync(staging);
  makeWritable(out, () => makeFolders(store));
  claimStaging(out);
  makeWritable(out, () => restoreOld(resolve(out)));
  const isResumed = isThere && readText(join(store, BASE)) === base;
  if (!isResumed) emptyStaging(staging);
  writeFileSync(join(store, BASE), base);
  writeFileSync(
    join(store, "BACA.txt"),
    "Folder ini dibuat oleh npm run build; isinya catatan tentang halaman di sekitarnya.\n",
  );
  return { staging, isResumed };
}

/** Makes this process the one that works for a folder; throws while another one does. */
export function claimStaging(out: string): void {
  if (!claim(join(stagingOf(out), STORE, OWNER))) throw busy(out);
}

/** Throws while another build works for this folder. */
function refuseBusy(out: string): void {
  if (findOwner(join(stagingOf(out), STORE, OWNER)) !== null) throw busy(out);
}

function busy(out: string): UsageError {
  const staging = stagingOf(out);
  const owner = findOwner(join(staging, STORE, OWNER));
  const who = owner === null ? "" : ` (${owner})`;
  return new UsageError(
    `--out ${out}: sedang dibuat oleh proses lain${who}; tunggu sebentar. Bila tidak ada yang sedang membuatnya, hapus folder ${staging}.`,
  );
}

const NOT_WRITABLE: readonly unknown[] = [
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOTDIR",
  "EEXIST",
  "ENOENT",
];

/** Makes folders for an output; whose place it is decides whether that can be done. */
function makeWritable(out: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!NOT_WRITABLE.includes(code)) throw error;
    throw new UsageError(
      `--out ${out}: di sini tidak dapat ditulis (${code}); pilih folder lain.`,
      { cause: error },
    );
  }
}

/** One folder after the other: where nothing can be made Node's own recursion says ENOENT, or never ends. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
}

/** The folder that is there, itself or above it, in which all else would be made. */
function placeOf(folder: string): string {
  return existsSync(folder) ? folder : placeOf(dirname(folder));
}

/** Puts the finished folder in the place of the old one; if that fails the old one is put back. */
export function swapIn(staging: string, out: string): void {
  const target = resolve(out);
  const old = oldOf(target);
  const hadOld = existsSync(target);
  for (const name of [OWNER, BASE]) rmSync(join(staging, STORE, name), { force: true });
  rmSync(old, { recursive: true, force: true });
  if (hadOld) renameSync(target, old);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (hadOld) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** What says whose folder it is goes last. */
export function discardStaging(staging: string): void {
  removeBut(STORE, staging);
  rmSync(staging, { recursive: true, force: true });
}

/** Removes what another build left; who works here now stays. */
function emptyStaging(staging: string): void {
  removeBut(STORE, staging);
  removeBut(OWNER, join(staging, STORE));
}

function removeBut(kept: string, folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names)
    if (name !== kept) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Where the old site lies for a moment: a name that nobody gives to a copy of their own. */
function oldOf(target: string): string {
  return `${target}.digantikan`;
}

/** A build that was killed between its two renames: the old site comes back. */
function restoreOld(target: string): void {
  makeFolders(dirname(target));
  const old = oldOf(target);
  if (!existsSync(old)) return;
  if (existsSync(target)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, target);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
