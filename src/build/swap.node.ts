import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "./options.ts";

/** A folder may be replaced only if it holds this file: a build made it. */
const MARKER = ".papan-kdkmp";

/** Refuses to replace a folder that no build made: `--out ~/Documents` must not delete anything. */
export function checkOutput(out: string): void {
  if (!existsSync(out)) return;
  const names = readdirSync(out);
  if (names.length === 0 || names.includes(MARKER)) return;
  throw new UsageError(
    `--out ${out}: folder ini berisi hal lain dan tidak dibuat oleh perintah ini; pilih folder lain atau kosongkan.`,
  );
}

/** An empty folder beside the output, on the same disk, so that it can be swapped in by renaming. */
export function createStaging(out: string): string {
  clearLeftovers(out);
  const staging = `${resolve(out)}.baru-${process.pid}`;
  mkdirSync(staging, { recursive: true });
  writeFileSync(
    join(staging, MARKER),
    "Folder ini dibuat oleh npm run build dan diganti seluruhnya setiap kali.\n",
  );
  return staging;
}

/** Puts the finished folder in the place of the old one; if that fails the old one is put back. */
export function swapIn(staging: string, out: string): void {
  const target = resolve(out);
  const old = `${target}.lama-${process.pid}`;
  const hadOld = existsSync(target);
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

/** What killed builds left: half-made folders go, an old site that was moved aside comes back. */
function clearLeftovers(out: string): void {
  const target = resolve(out);
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, kind, pid] = name.slice(basename(target).length).match(/^\.(baru|lama)-(\d+)$/) ?? [];
    if (!name.startsWith(basename(target)) || pid === undefined || isRunning(Number(pid))) continue;
    const path = join(folder, name);
    if (kind === "lama" && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
