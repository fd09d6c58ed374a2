import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Tulisan } from "./hasil.ts";
import { UKUR } from "./data.node.ts";

/** A folder on one kind of disk, in which a measurement works. */
export interface Tempat {
  readonly nama: string;
  readonly folder: string;
  /** Removes it with everything in it. */
  readonly remove: () => void;
}

const MEMORY = "/dev/shm";
/** `statfs` of a file system that lives in memory. */
const TMPFS = 0x01021994;

/** The folders that a command names, else one in memory, where there is such a place, and one on disk. */
export function openPlaces(root: string, named: readonly string[]): readonly Tempat[] {
  const disk = resolve(root, UKUR);
  const parents = named.length > 0 ? named : [...(isMemory(MEMORY) ? [MEMORY] : []), disk];
  return parents.map((parent) => {
    mkdirSync(parent, { recursive: true });
    const folder = mkdtempSync(join(resolve(parent), "papan-ukur-"));
    return {
      nama: `${isMemory(parent) ? "memori" : "disk"} (${parent === disk ? UKUR : parent})`,
      folder,
      remove: temporary(folder),
    };
  });
}

/** Removes a folder when it is called, and at the latest when the process ends or is stopped. */
export function temporary(folder: string): () => void {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => process.exit(1);
  process.once("exit", remove);
  for (const signal of STOPS) process.once(signal, stop);
  return () => {
    process.off("exit", remove);
    for (const signal of STOPS) process.off(signal, stop);
    remove();
  };
}

const STOPS = ["SIGINT", "SIGTERM"] as const;

function isMemory(folder: string): boolean {
  try {
    return statfsSync(folder).type === TMPFS;
  } catch {
    return false;
  }
}

/** Bytes that may still be written there. */
export function roomIn({ folder }: Tempat): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Everything below a folder; pages are what ends in ".html". */
export function weigh(folder: string): Tulisan {
  let [files, bytes, halaman] = [0, 0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
    if (entry.name.endsWith(".html")) halaman += 1;
  }
  return { files, bytes, halaman };
}
