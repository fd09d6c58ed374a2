import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "./options.ts";
import type { Prepared } from "./prepare.node.ts";
import type { KnownDocuments } from "./documents.node.ts";
import { planOf } from "./render.node.ts";
import { loadManifest, manifestPath, openStore } from "./site-store.node.ts";

export interface Adoption {
  readonly prepared: Prepared;
  readonly documents: KnownDocuments | null;
  readonly staging: string;
}

/**
 * Takes the units of shards into the folder in which a build works. What a shard made of other data or
 * with another program is left out, as is a unit that another shard brought; the build then makes it.
 */
export function adoptShards({ prepared, documents, staging }: Adoption): void {
  const { merge } = prepared.options;
  if (merge.length === 0) return;
  const wanted = new Map(
    planOf(prepared, documents).kabupaten.map(({ kode, inputs }) => [kode, inputs]),
  );
  for (const folder of merge) {
    const shard = resolve(folder);
    const manifest = loadManifest(manifestPath(shard));
    if (!manifest) throw new UsageError(`--merge ${folder}: tidak ada bagian situs di sini`);
    for (const [kode, { inputs }] of Object.entries(manifest.units))
      if (wanted.get(kode) === inputs && !openStore(staging).hasFiles(kode))
        adoptUnit(shard, staging, kode);
  }
}

function adoptUnit(shard: string, staging: string, kode: string): void {
  const [from, to] = [openStore(shard), openStore(staging)];
  for (const { path } of from.files(kode)) take(join(shard, path), join(staging, path));
  // The unit's own line comes last: it says that all else is there.
  for (const name of from.notesOf(kode)) take(from.path(name), to.path(name));
}

/** Shards may lie on another disk. */
function take(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV" && existsSync(from)) throw error;
    copyFileSync(from, to);
  }
}
