import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "./options.ts";
import type { Prepared } from "./prepare.node.ts";
import type { KnownDocuments } from "./documents.node.ts";
import { planOf } from "./render.node.ts";
import type { BuiltFile } from "./manifest.ts";
import { sha256 } from "./sha256.node.ts";
import { loadManifest, manifestPath, openStore } from "./site-store.node.ts";
import { stagingOf } from "./swap.node.ts";

/** A kabupaten that a shard made of this very data, with this very program. */
export interface Brought {
  readonly kode: string;
  readonly shard: string;
  /** Digest of everything that shapes its pages. */
  readonly inputs: string;
}

/**
 * What shards bring. What they made of other data or with another program is left out, as is a unit whose
 * pages are not all there any more: the build then makes it. Throws if nothing was made of this data.
 */
export function broughtUnits(
  prepared: Prepared,
  documents: KnownDocuments | null,
): readonly Brought[] {
  const { merge, notesOnly, out } = prepared.options;
  if (merge.length === 0) return [];
  const { kabupaten } = planOf(prepared, documents);
  const wanted = new Map(kabupaten.map(({ kode, inputs }) => [kode, inputs]));
  const fitting = merge.flatMap(shardsIn).flatMap((shard) =>
    Object.entries(loadManifest(manifestPath(shard))?.units ?? {})
      .filter(([kode, { inputs }]) => wanted.get(kode) === inputs)
      .map(([kode, { inputs }]): Brought => ({ kode, shard, inputs })),
  );
  if (fitting.length === 0)
    throw new UsageError(
      `--merge ${merge.join(" ")}: tidak satu pun dibuat dari data ini dengan program dan pilihan yang sama; buat lagi bagian-bagian itu.`,
    );
  const staging = stagingOf(out);
  const whole = fitting.filter((one) => notesOnly || isWhole(one, staging));
  return [...new Map(whole.map((one) => [one.kode, one])).values()];
}

/** A killed merge has moved some pages already; what lies in their place is theirs only if its bytes are. */
function isWhole({ kode, shard }: Brought, staging: string): boolean {
  const store = openStore(shard);
  const isMoved = ({ path, sha256: digest }: BuiltFile) =>
    existsSync(join(staging, path)) && sha256(readFileSync(join(staging, path))) === digest;
  return (
    store.hasFiles(kode) &&
    store.files(kode).every((file) => existsSync(join(shard, file.path)) || isMoved(file))
  );
}

/**
 * Takes what shards bring into the folder in which a build works, with its pages or without. Pages move,
 * notes are copied: a merge that is killed goes on from where it was.
 */
export function adoptShards(
  brought: readonly Brought[],
  { staging, notesOnly }: { readonly staging: string; readonly notesOnly: boolean },
): void {
  const to = openStore(staging);
  const known = to.units();
  for (const one of brought) {
    const { kode, shard, inputs } = one;
    const from = openStore(shard);
    if (known.get(kode)?.inputs === inputs) continue;
    // Moved by a merge with other options, whose folder was emptied: the build makes it.
    if (!notesOnly && !isWhole(one, staging)) continue;
    to.forget(kode);
    for (const { path } of notesOnly ? [] : from.files(kode))
      take(join(shard, path), join(staging, path));
    // The unit's own line comes last: it says that all else is there.
    for (const name of from.notesOf(kode)) copy(from.path(name), to.path(name));
  }
}

/** The folder itself, or those in it: artifacts of a matrix come as folders in one folder. */
function shardsIn(folder: string): readonly string[] {
  const isShard = (dir: string) => existsSync(manifestPath(dir));
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  const inside = isFolder ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const shards = isShard(folder) ? [folder] : inside.filter(isShard).sort();
  if (shards.length === 0)
    throw new UsageError(`--merge ${folder}: tidak ada bagian situs di sini`);
  return shards.map((shard) => resolve(shard));
}

/** Shards may lie on another disk. Nothing is left to do where it was taken before. */
function take(from: string, to: string): void {
  if (!existsSync(from) && existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    copyFileSync(from, to);
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
