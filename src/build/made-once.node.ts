import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";

/** A draft this old, in milliseconds, is of a build that was killed. */
const LONG_AGO = 24 * 60 * 60 * 1000;
const DRAFT = /^[0-9a-f]{16}\.\d+$/;

/** Folders kept of each kind: branches of one's own, and builds that are at work. */
const KEPT = 5;

/**
 * A folder in `parent` whose contents follow from what the digest is of. `make` fills it the first time;
 * half of it is never seen. Those that nobody asked for lately are removed.
 */
export async function madeOnce(
  parent: string,
  digest: string,
  make: (draft: string) => Promise<void>,
): Promise<string> {
  const target = join(parent, digest.slice(0, 16));
  if (existsSync(target)) {
    const now = new Date();
    utimesSync(target, now, now);
    return target;
  }
  const draft = `${target}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await make(draft);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  place(draft, target);
  prune(parent);
  return target;
}

/** Another process may have been faster; its folder holds the same. */
function place(draft: string, target: string): void {
  try {
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(draft, { recursive: true });
  }
}

/** The newest stay, and what others are just making. */
function prune(parent: string): void {
  // Another process may be removing the same.
  const age = (name: string) =>
    statSync(join(parent, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(parent);
  const broken = names.filter((name) => DRAFT.test(name) && age(name) < Date.now() - LONG_AGO);
  const old = names
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => [name, age(name)] as const)
    .sort(([, left], [, right]) => right - left)
    .slice(KEPT);
  for (const name of [...broken, ...old.map(([one]) => one)])
    rmSync(join(parent, name), { recursive: true, force: true });
}
