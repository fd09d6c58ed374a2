import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** An empty folder beside the output, on the same disk, so that it can be swapped in by renaming. */
export function createStaging(out: string): string {
  const staging = join(dirname(resolve(out)), `${basename(out)}.baru-${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return staging;
}

/** Puts the finished folder in the place of the old one; the old one is whole until then. */
export function swapIn(staging: string, out: string): void {
  const old = `${resolve(out)}.lama-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(staging, out);
  rmSync(old, { recursive: true, force: true });
}

export function discardStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}
