import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseCsv, parseCsvObjects } from "../base/csv.ts";
import { kodeNamaOf, TABLES, type KodeNama } from "./read-list.ts";
import { Registry, type Koreksi, type Perubahan } from "./wilayah.ts";

/** Says of a data folder that all of it is invented: everything made from it is marked so. */
export const SIMULASI_FILE = "simulasi.json";

export interface RegistrySource {
  /** Folder with `wilayah/koreksi.csv` and `wilayah/perubahan.csv`. */
  readonly dataDir: string;
  /** Folder of the fictional region with `wilayah/nama.csv`, if it is to be included. */
  readonly contohDir?: string;
  /** The one real province there is to be; not given: the whole country. */
  readonly provinsi?: string | undefined;
}

/** The registry of the package that `DAFTAR` names with this project's corrections. Throws if a table is missing. */
export function loadRegistry({ dataDir, contohDir, provinsi }: RegistrySource): Registry {
  const contoh = contohDir === undefined ? [] : rowsOf(join(contohDir, "wilayah", "nama.csv"));
  const fictionalNames = contoh.map(([kode = "", nama = ""]) => [kode, nama] as const);
  return new Registry({
    names: [...idnAreaNames(), ...fictionalNames],
    koreksi: loadKoreksi(dataDir),
    perubahan: [dataDir, ...(contohDir === undefined ? [] : [contohDir])].flatMap(
      (dir) => objectsOf(join(dir, "wilayah", "perubahan.csv")) as unknown as Perubahan[],
    ),
    fictional: fictionalNames.map(([kode]) => kode).filter((kode) => kode.length === 2),
    simulasi: existsSync(join(dataDir, SIMULASI_FILE)),
    provinsi,
  });
}

/** Names that this project corrects, in whatever list holds them. */
export function loadKoreksi(dataDir: string): readonly Koreksi[] {
  return objectsOf(join(dataDir, "wilayah", "koreksi.csv")) as unknown as Koreksi[];
}

/** How much of a data folder is read. */
export interface Extent {
  /** Leave the fictional region out. */
  readonly withoutExample?: boolean;
  /** One province alone, and what is national. */
  readonly provinsi?: string | undefined;
}

/** A data folder, and in it the fictional region, which has a folder of its own. */
export interface DataFolder {
  readonly registry: Registry;
  /** Folders that hold a `koperasi/`: the real one, and the fictional region's if it is there. */
  readonly dirs: readonly string[];
  /** Folder that holds `koperasi/` of this region. */
  readonly dirOf: (kode: string) => string;
}

export function loadDataFolder(
  dataDir: string,
  { withoutExample = false, provinsi }: Extent = {},
): DataFolder {
  const folder = join(dataDir, "contoh");
  const isThere = !withoutExample && existsSync(join(folder, "wilayah", "nama.csv"));
  const example = isThere ? { contohDir: folder } : {};
  const registry = loadRegistry({ dataDir, provinsi, ...example });
  const dirOf = (kode: string) => (registry.isFictional(kode) ? folder : dataDir);
  return { registry, dirs: isThere ? [dataDir, folder] : [dataDir], dirOf };
}

/** The CSV tables of the package are read directly: its code wants Node 22. */
function idnAreaNames(): readonly KodeNama[] {
  const packageJson = createRequire(import.meta.url).resolve("idn-area-data/package.json");
  return TABLES.flatMap(({ name }) =>
    rowsOf(join(packageJson, "..", "data", name)).map((row) => kodeNamaOf(row)),
  );
}

function rowsOf(file: string): string[][] {
  return parseCsv(readFileSync(file, "utf8")).slice(1);
}

function objectsOf(file: string): Record<string, string>[] {
  return parseCsvObjects(readFileSync(file, "utf8"));
}
