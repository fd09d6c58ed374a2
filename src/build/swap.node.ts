import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "./options.ts";
import { STORE } from "./site-store.node.ts";

/** Refuses to replace a folder that no build made: `--out ~/Documents` must not delete anything. */
export function checkOutput(out: string): void {
  if (!existsSync(out)) return;
  const names = readdirSync(out);
  if (names.length === 0 || names.includes(STORE)) return;
  throw new UsageError(
    `--out ${out}: folder ini berisi hal lain dan tidak dibuat oleh perintah ini; pilih folder lain atau kosongkan.`,
  );
}

/** The folder beside the output in which a build works. */
export function stagingOf(out: string): string {
  return `${resolve(out)}.baru`;
}

const OWNER = "pid";
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
  restoreOld(resolve(out));
  const owner = Number(readText(join(store, OWNER)));
  if (owner > 0 && owner !== process.pid && isRunning(owner))
    throw new UsageError(
      `--out ${out}: sedang dibuat oleh proses lain (${owner}); tunggu sebentar.`,
    );
  if (existsSync(staging) && readText(join(store, BASE)) !== base) discardStaging(staging);
  const isResumed = existsSync(staging);
  mkdirSync(store, { recursive: true });
  writeFileSync(join(store, OWNER), String(process.pid));
  writeFileSync(join(store, BASE), base);
  writeFileSync(
    join(store, "BACA.txt"),
    "Folder ini dibuat oleh npm run build; isinya catatan tentang halaman di sekitarnya.\n",
  );
  return { staging, isResumed };
}

/** Puts the finished folder in the place of the old one; if that fails the old one is put back. */
export function swapIn(staging: string, out: string): void {
  const target = resolve(out);
  const old = `${target}.lama`;
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

export function discardStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}

/** A build that was killed between its two renames: the old site comes back. */
function restoreOld(target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const old = join(dirname(target), `${basename(target)}.lama`);
  if (!existsSync(old)) return;
  if (existsSync(target)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, target);
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
