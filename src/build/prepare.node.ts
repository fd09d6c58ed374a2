import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { NASIONAL } from "../wilayah/kode.ts";
import { loadDataFolder, type DataFolder } from "../wilayah/load.node.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { digestOfPaths, PROGRAM, RECORD_SHAPERS } from "./digest.node.ts";
import { openDownloadCache, type DownloadCache } from "./downloads.node.ts";
import { openDigestBook, scanInputs, type Inputs } from "./inputs.node.ts";
import { extentOf, UsageError, type BuildOptions } from "./options.ts";
import { sha256 } from "./sha256.node.ts";

/** Everything that is known before anything is read: digests of the program and of the data. */
export interface Prepared {
  readonly root: string;
  readonly options: BuildOptions;
  readonly dataDir: string;
  readonly folder: DataFolder;
  readonly inputs: Inputs;
  /** Digest of the program. */
  readonly program: string;
  /** Digest of everything besides a workbook that shapes its records. */
  readonly recordShapers: string;
  /** Digest of the program, of what the command asks for, and of what all pages share. */
  readonly base: string;
  readonly downloads: DownloadCache;
  readonly jobs: number;
  /** Folder of what is kept between builds. */
  readonly cacheDir: string;
}

/** Reads what a build starts from. Measurements keep records and digests in a folder of their own. */
export function prepareBuild(
  root: string,
  options: BuildOptions,
  cacheDir = join(root, ".cache"),
): Prepared {
  const book = openDigestBook(join(cacheDir, "sidik.json"));
  const dataDir = resolve(root, options.data);
  checkDataFolder(dataDir, options.data);
  const program = digestOfPaths(root, PROGRAM, book);
  const recordShapers = digestOfPaths(root, RECORD_SHAPERS, book);
  const folder = loadDataFolder(dataDir, extentOf(options));
  const { registry } = folder;
  checkProvince(registry);
  const inputs = scanInputs(dataDir, {
    ...{ withoutExample: !options.example, book },
    isFictional: (kode) => registry.isFictional(kode),
    covers: (kode) => registry.covers(kode),
  });
  const downloads = openDownloadCache(root, inputs.tables, book);
  book.save();
  const { scope, provinsi, pdf, sheets, baseUrl } = options;
  const asked = [scope, provinsi, pdf !== "none", sheets, baseUrl];
  return {
    ...{ root, options, dataDir, folder, inputs, program, recordShapers, downloads, cacheDir },
    base: sha256(JSON.stringify([program, inputs.shared, ...asked])),
    jobs: options.jobs ?? availableParallelism(),
  };
}

/** Throws if the one province of the board is none. */
function checkProvince(registry: Registry): void {
  if (registry.cakupan === NASIONAL || registry.has(registry.cakupan)) return;
  throw new UsageError(
    `--province ${registry.cakupan}: tidak ada provinsi dengan kode ini dalam daftar wilayah.`,
  );
}

/** Throws if there are no data, which also have tables of regions where nothing is reported. */
function checkDataFolder(dataDir: string, typed: string): void {
  const missing = ["koreksi.csv", "perubahan.csv"]
    .map((name) => `wilayah/${name}`)
    .find((name) => !existsSync(join(dataDir, name)));
  if (missing !== undefined)
    throw new UsageError(
      `--data ${typed}: ini bukan folder data; tidak ada ${missing} di dalamnya.`,
    );
}
