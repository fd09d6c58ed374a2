import { readdirSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { formatNumber } from "../base/format.ts";
import { saveFile } from "../base/save.node.ts";
import { differenceOf, digestsOf, isSame } from "./commit.node.ts";
import type { BuiltUnit, Manifest } from "./manifest.ts";
import { markPartial, openStore, saveManifest, STORE } from "./site-store.node.ts";
import { swapIn } from "./swap.node.ts";

export interface Placing {
  readonly staging: string;
  readonly out: string;
  readonly units: ReadonlyMap<string, BuiltUnit>;
  /** True if the pages that shards made stay with them. */
  readonly notesOnly: boolean;
}

/** Puts a site that was made anew in the place of the old one. */
export function placeFresh({ staging, out, units, notesOnly }: Placing): void {
  const fresh = openStore(staging);
  if (notesOnly) markPartial(fresh, "Halaman yang dibuat bagian-bagian tidak ada di sini.");
  saveManifest(fresh, units);
  swapIn(staging, out);
}

/** Names of the lists beside a manifest: what is to be sent to a host, and what is to be taken from it. */
const CHANGED_LIST = "berubah.txt";
const REMOVED_LIST = "hilang.txt";

/**
 * Puts what differs from another site into a folder of its own, with everything that is noted of all;
 * returns how much that is, in words.
 */
export function placeChanges({
  staging,
  out,
  units,
  before,
  site,
}: Placing & { readonly before: Manifest; readonly site: string }): string {
  const [fresh, old] = [openStore(staging), openStore(site)];
  const { changed, gone } = differenceOf({ fresh, old, units, before });
  old.copyNotes(fresh, units.keys());
  list(fresh.path(CHANGED_LIST), changed);
  list(fresh.path(REMOVED_LIST), gone);
  markPartial(fresh, `Di sini hanya berkas yang berbeda dari ${site}.`);
  saveManifest(fresh, units);
  swapIn(staging, out);
  const counts = `${formatNumber(changed.length)} berkas berbeda (${CHANGED_LIST}), ${formatNumber(gone.length)} tidak ada lagi (${REMOVED_LIST})`;
  return `Dibandingkan dengan ${site}: ${counts}; daftarnya di ${join(out, STORE)}.`;
}

function list(file: string, paths: readonly string[]): void {
  const text = [...paths]
    .sort()
    .map((path) => `${path}\n`)
    .join("");
  saveFile(file, text);
}

/**
 * Takes out what a killed build left: units that are otherwise now, and files that are not to be put in
 * place: of units that are not made now, or such as the site has already.
 */
export function sweep(
  staging: string,
  units: ReadonlyMap<string, BuiltUnit>,
  site: string | null,
): void {
  const store = openStore(staging);
  for (const [kode, unit] of store.units()) if (!isSame(unit, units.get(kode))) store.forget(kode);
  const there = site === null ? new Map() : digestsOf(openStore(site), units.keys());
  const wanted = new Set(
    [...digestsOf(store, units.keys())].flatMap(([path, digest]) =>
      there.get(path) === digest ? [] : [path],
    ),
  );
  const entries = readdirSync(staging, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = relative(staging, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (!path.startsWith(`${STORE}/`) && !wanted.has(path)) rmSync(join(staging, path));
  }
}
