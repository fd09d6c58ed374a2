import { resolve } from "node:path";
import type { Observasi } from "../records/observasi.ts";
import { digestOfTables, loadShared, type SharedData } from "../records/shared.node.ts";
import { loadEditions, type LoadedEditions } from "../records/store.node.ts";
import { loadDataFolder, type DataFolder } from "../wilayah/load.node.ts";
import { extentOf } from "./options.ts";
import type { BuildSetup } from "./tasks.ts";

type Source = Pick<BuildSetup, "root" | "options">;

/** A process serves one build: what it has read once is read. */
const once = new Map<string, unknown>();

function remember<Value>(key: string, make: () => Value): Value {
  if (!once.has(key)) once.set(key, make());
  return once.get(key) as Value;
}

/** The list of regions of this build's data folder. */
export function regionsOf({ root, options }: Source): DataFolder {
  const dataDir = resolve(root, options.data);
  return remember("regions", () => loadDataFolder(dataDir, extentOf(options)));
}

/** Workbooks of one folder below `<dataDir>/koperasi`; null: those outside of every folder. */
export function editionsIn(
  setup: Source & Pick<BuildSetup, "recordShapers" | "cacheDir">,
  dataDir: string,
  folder: string | null,
): LoadedEditions {
  const { root, options, recordShapers, cacheDir } = setup;
  const { registry, dirOf } = regionsOf(setup);
  const tables = remember("tables", () => digestOfTables(resolve(root, options.data)));
  return loadEditions({
    root,
    dataDir,
    folder,
    registry,
    isHome: (kode) => resolve(dirOf(kode)) === resolve(dataDir),
    cacheDir,
    shapedBy: recordShapers + tables,
  });
}

/** Everything but workbooks and what is published about single kabupaten. */
export function sharedOf(setup: Source): SharedData["dataset"] {
  return remember("shared", () => load(setup, (kode) => kode.length === 2));
}

/** What is published under the codes of these kabupaten and of what lies in them. */
export function observasiOf(setup: Source, codes: readonly string[]): readonly Observasi[] {
  return load(setup, (kode) => codes.includes(kode)).observasi;
}

/** Everything but workbooks. */
export function allShared(setup: Source): SharedData["dataset"] {
  return load(setup, () => true);
}

function load(setup: Source, publikasi: (kode: string) => boolean): SharedData["dataset"] {
  const { root, options } = setup;
  return loadShared({
    root,
    dataDir: resolve(root, options.data),
    ...extentOf(options),
    folder: regionsOf(setup),
    publikasi,
  }).dataset;
}

/** Editions of several kabupaten, each in its data folder. */
export function editionsOf(
  setup: Source & Pick<BuildSetup, "recordShapers" | "cacheDir">,
  units: readonly { readonly kode: string; readonly dataDir: string }[],
): LoadedEditions {
  const loaded = units.map(({ kode, dataDir }) => editionsIn(setup, dataDir, kode));
  return {
    editions: loaded.flatMap(({ editions }) => editions),
    digests: new Map(loaded.flatMap(({ digests }) => [...digests])),
    problems: loaded.flatMap(({ problems }) => problems),
  };
}
