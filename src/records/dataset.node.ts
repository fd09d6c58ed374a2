import type { Problem } from "../base/problem.ts";
import { loadDataFolder } from "../wilayah/load.node.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Dataset } from "./dataset.ts";
import type { Edisi } from "./edisi.ts";
import type { Observasi } from "./observasi.ts";
import { digestOfTables, loadJsonFolder, loadShared, type SharedSource } from "./shared.node.ts";
import { loadEditions } from "./store.node.ts";
import type { Publikasi } from "./types.gen.ts";

export interface DatasetSource extends SharedSource {
  readonly cacheDir?: string;
  readonly shapedBy: string;
}

export interface LoadedDataset {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** Reads and checks all data. Problems are collected; the caller decides whether to go on. */
export function loadDataset(source: DatasetSource): LoadedDataset {
  const { dataset, problems, dirs } = loadShared(source);
  const shapedBy = source.shapedBy + digestOfTables(source.dataDir);
  const { registry } = dataset;
  const loaded = dirs.map((dataDir) => {
    const isHome = (kode: string) => registry.isFictional(kode) === (dataDir !== source.dataDir);
    return loadEditions({ ...storeOf(source), dataDir, registry, shapedBy, isHome });
  });
  return {
    dataset: { ...dataset, editions: loaded.flatMap(({ editions }) => editions) },
    problems: [...problems, ...loaded.flatMap((part) => part.problems)],
  };
}

function storeOf({ root, cacheDir }: DatasetSource) {
  return { root, ...(cacheDir === undefined ? {} : { cacheDir }) };
}

/** What a single workbook is held against: loaded when it is asked for, and only of its kabupaten. */
export interface LazyDataset {
  readonly registry: Registry;
  readonly editionsOf: (kabupaten: string) => readonly Edisi[];
  readonly observasi: readonly Observasi[];
}

/** As `loadDataset`, without judging what is there: broken files are left out. */
export function loadLazily(source: DatasetSource): LazyDataset {
  const { registry, dirs, dirOf } = loadDataFolder(source.dataDir);
  const shapedBy = source.shapedBy + digestOfTables(source.dataDir);
  const publikasi = dirs.flatMap((dataDir) =>
    loadJsonFolder<Publikasi>(
      { ...source, dataDir },
      { kind: "publikasi", folder: "publikasi" },
      [],
    ),
  );
  return {
    registry,
    editionsOf: (kabupaten) =>
      loadEditions({
        ...storeOf(source),
        dataDir: dirOf(kabupaten),
        registry,
        shapedBy,
        folder: kabupaten,
      }).editions,
    observasi: publikasi.flatMap(({ value }) => value.observasi),
  };
}
