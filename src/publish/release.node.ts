import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { judgePublishing, type Permit } from "./guard.ts";
import { readManifest, type BuiltUnit, type Manifest } from "../build/manifest.ts";
import {
  arrivedKey,
  CURRENT,
  manifestKey,
  parseKept,
  releaseName,
  rolledBack,
  unitKey,
  unneeded,
  withRelease,
  type Kept,
} from "./releases.ts";
import { loadManifest, manifestPath, openStore } from "../build/site-store.node.ts";
import type { Storage } from "./storage.node.ts";
import { unitName } from "../build/unit-name.ts";
import { OutsideError, UsageError } from "../build/usage.ts";

export interface Sending {
  readonly site: string;
  readonly storage: Storage;
  readonly print: (text: string) => void;
}

export interface Release extends Sending {
  readonly permits: readonly Permit[];
}

/**
 * Sends the units that lie in a folder and that the storage has not yet. Nobody sees them before a
 * release names them, so shards send theirs while others are still at work.
 */
export async function sendUnits({ site, storage, print }: Sending): Promise<void> {
  const manifest = manifestIn(site);
  const arrived = new Set(await storage.list("unit", 2, Object.keys(manifest.units)));
  const left = Object.entries(manifest.units).filter(
    ([kode, unit]) => !arrived.has(nameBelow(arrivedKey(kode, unit))),
  );
  if (left.length > 0) await tryStorage(storage);
  // Beside the site, on the same disk: names are all that is written.
  const draft = `${resolve(site)}.kirim`;
  rmSync(draft, { recursive: true, force: true });
  try {
    for (const unit of left) placeUnit(site, draft, unit);
    for (const folder of [FILES, ARRIVED])
      if (existsSync(join(draft, folder))) await storage.copy(join(draft, folder), "unit");
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const files = left.reduce((sum, [, unit]) => sum + unit.files, 0);
  print(`Terkirim ${left.length} bagian (${files} berkas); yang lain sudah ada di sana.`);
}

/** A storage that takes nothing is found out by one object, not by trying all files five times. */
async function tryStorage(storage: Storage): Promise<void> {
  const key = manifestKey("coba");
  await storage.write(key, "{}\n");
  await storage.remove(key);
}

/** Folders of what is on its way: first all files, then the lists that say that they have arrived. */
const FILES = "berkas";
const ARRIVED = "daftar";

/** Puts a unit's files where they shall lie in the storage, as second names of the same files. */
function placeUnit(site: string, draft: string, [kode, unit]: readonly [string, BuiltUnit]): void {
  const store = openStore(site);
  const folder = join(draft, FILES, nameBelow(unitKey(kode, unit)));
  const folders = new Set<string>();
  for (const { path } of store.files(kode)) {
    const to = join(folder, path);
    if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    folders.add(dirname(to));
    if (!existsSync(join(site, path)))
      throw new UsageError(
        `${unitName(kode)}: belum sampai di penyimpanan, dan di ${site} pun tidak utuh. Kirim dulu bagian yang membuatnya: npm run publish -- BAGIAN --to TUJUAN --units-only`,
      );
    linkSync(join(site, path), to);
  }
  const list = join(draft, ARRIVED, nameBelow(arrivedKey(kode, unit)));
  mkdirSync(dirname(list), { recursive: true });
  copyFileSync(store.path("unit", `${kode}.sha256`), list);
}

/**
 * Shows a site to readers: by one write, after everything of it has arrived. False if the guard holds it
 * against the release that is shown and refuses it: nobody publishes past it by hand.
 */
export async function release(request: Release): Promise<boolean> {
  const { site, storage, permits, print } = request;
  const next = manifestIn(site);
  const before = await loadKept(storage);
  const { isAllowed, text } = judgePublishing({
    published: before ? await releaseManifest(before.terkini, storage) : "nothing",
    ...{ next, permits },
  });
  print(text);
  if (!isAllowed) return false;
  await sendUnits(request);
  await storage.write(manifestKey(releaseName(next)), readFileSync(manifestPath(site), "utf8"));
  await checkArrived(storage, next);
  // Sending takes long: somebody may have gone back meanwhile.
  const kept = withRelease(await loadKept(storage), releaseName(next));
  await show(storage, kept);
  print(`Disimpan: ${keptText(kept)}.`);
  print(await removeUnneeded(storage, kept));
  return true;
}

/** Another release that is published at the same time takes away what no release names yet. */
async function checkArrived(storage: Storage, { units }: Manifest): Promise<void> {
  const arrived = new Set(await storage.list("unit", 2, Object.keys(units)));
  const lost = Object.entries(units)
    .filter(([kode, unit]) => !arrived.has(nameBelow(arrivedKey(kode, unit))))
    .map(([kode]) => kode);
  if (lost.length > 0)
    throw new OutsideError(
      `Tidak diterbitkan: selama dikirim, ${lost.length} bagian hilang lagi dari penyimpanan (${lost.slice(0, 5).map(unitName).join(", ")}), mungkin oleh penerbitan lain pada saat yang sama. Ulangi perintah ini.`,
    );
}

async function releaseManifest(release: string, storage: Storage): Promise<Manifest | "unknown"> {
  return readManifest((await storage.read(manifestKey(release))) ?? "") ?? "unknown";
}

/**
 * Shows an earlier release again; nothing is sent. False if there is none, or none that can be shown; a
 * named one that is shown already stays.
 */
export async function rollBack(
  { storage, print }: Omit<Sending, "site">,
  named?: string,
): Promise<boolean> {
  const kept = await loadKept(storage);
  const earlier = kept && rolledBack(kept, named);
  if (!kept || !earlier) {
    print(lostText(kept, named));
    return false;
  }
  if (earlier.terkini === kept.terkini) {
    print(`Rilis ${kept.terkini} sudah yang terbit; tidak ada yang diubah.`);
    return true;
  }
  if ((await releaseManifest(earlier.terkini, storage)) === "unknown") {
    print(`Manifes rilis ${earlier.terkini} tidak terbaca; sebut rilis lain dengan --release.`);
    return false;
  }
  await show(storage, earlier);
  print(
    `Kembali ke rilis ${earlier.terkini}, dari ${kept.terkini}. Disimpan: ${keptText(earlier)}.`,
  );
  return true;
}

function lostText(kept: Kept | undefined, named: string | undefined): string {
  if (!kept)
    return `Di sana tidak ada ${CURRENT}: belum pernah ada yang terbit, atau tujuannya bukan simpanan situs ini.`;
  if (!named) return `Tidak ada rilis sebelum yang terbit. Disimpan: ${keptText(kept)}.`;
  return `Rilis ${named} tidak disimpan, atau ada lebih dari satu yang sidiknya berawal begitu. Disimpan: ${keptText(kept)}.`;
}

function keptText({ terkini, disimpan }: Kept): string {
  return disimpan.map((name) => (name === terkini ? `${name} (terbit)` : name)).join(", ");
}

async function loadKept(storage: Storage): Promise<Kept | undefined> {
  const text = await storage.read(CURRENT);
  const kept = text === undefined ? undefined : parseKept(text);
  if (text !== undefined && !kept) throw new Error(`${CURRENT} is broken: ${text.slice(0, 200)}`);
  return kept;
}

function show(storage: Storage, kept: Kept): Promise<void> {
  return storage.write(CURRENT, `${JSON.stringify(kept)}\n`);
}

/**
 * Where one manifest of a kept release cannot be read, nobody knows what it needs; where somebody else has
 * published meanwhile, theirs is needed too: nothing is removed then.
 */
async function removeUnneeded(storage: Storage, kept: Kept): Promise<string> {
  const { disimpan } = kept;
  const found = await Promise.all(disimpan.map((name) => releaseManifest(name, storage)));
  const manifests = found.filter((manifest) => manifest !== "unknown");
  if (manifests.length < disimpan.length)
    return "Tidak ada yang dihapus: manifes salah satu rilis yang disimpan tidak terbaca.";
  const lying = (await storage.list("unit", 2)).filter((name) => /\/./.test(name));
  const gone = unneeded(
    lying.map((name) => `unit/${name}`),
    manifests,
  );
  if (JSON.stringify(await loadKept(storage)) !== JSON.stringify(kept))
    return "Tidak ada yang dihapus: rilis lain diterbitkan pada saat yang sama.";
  // First the list that says that a unit is whole: what is half removed is never taken for whole.
  for (const key of gone) {
    if (lying.includes(`${key}.sha256`.replace(/^unit\//, "")))
      await storage.remove(`${key}.sha256`);
    await storage.remove(`${key}/`);
  }
  for (const name of await storage.list("rilis", 1))
    if (!disimpan.some((one) => name === `${one}.json`)) await storage.remove(`rilis/${name}`);
  return `Dihapus: ${gone.length} bagian yang tidak dipakai rilis mana pun.`;
}

function manifestIn(site: string): Manifest {
  const manifest = loadManifest(manifestPath(site));
  if (!manifest) throw new UsageError(`${site}: tidak ada manifes di sini; ini bukan situs jadi.`);
  return manifest;
}

function nameBelow(key: string): string {
  return key.replace(/^unit\//, "");
}
