import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../base/csv.ts";
import type { Edisi } from "../records/edisi.ts";
import { isHidden } from "../records/file-name.ts";
import { repositoryPath } from "../records/repository-path.node.ts";
import { COMPILED_TABLE, loadEditions } from "../records/store.node.ts";
import { digestOfTables } from "../records/shared.node.ts";
import { digestOfRecordShapers } from "../build/digest.node.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import type { Registry } from "../wilayah/wilayah.ts";

/** Kinds of files in which a code that ended means different things to do. */
export type Macam = "buku kerja" | "publikasi" | "pernyataan" | "rujukan" | "pemetaan" | "disusun";

/** A file that names codes that end, in code order. */
export interface NamedCodes {
  readonly berkas: string;
  readonly macam: Macam;
  readonly kode: readonly string[];
  /** Data date of a workbook. */
  readonly tanggal?: string;
}

export interface NamedCodesSource {
  readonly root: string;
  readonly dataDir: string;
  readonly registry: Registry;
  readonly ended: readonly string[];
}

export interface NamedCodesFound {
  readonly named: readonly NamedCodes[];
  /** Workbooks of these areas that could not be read: what they name is not known. */
  readonly unread: readonly string[];
}

/** Which files of the data folder name a code that ends; nothing in them is changed. */
export function findNamedCodes(source: NamedCodesSource): NamedCodesFound {
  const ended = new Set(source.ended);
  const workbooks = inWorkbooks(source, ended);
  const named = [...inJson(source, ended), ...inCompiled(source, ended), ...workbooks.named];
  return { named, unread: workbooks.unread };
}

const JSON_PLACES = [
  ["publikasi", "publikasi"],
  ["pernyataan", "pernyataan"],
  ["instruksi", "rujukan"],
  ["dasar-hukum", "rujukan"],
  ["instansi.json", "rujukan"],
  ["pemetaan", "pemetaan"],
] as const satisfies readonly (readonly [string, Macam])[];

/** Codes stand in JSON as texts of their own, also in a file that is not whole. */
const QUOTED = /"(\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?)"/g;

function inJson(source: NamedCodesSource, ended: ReadonlySet<string>): readonly NamedCodes[] {
  return JSON_PLACES.flatMap(([place, macam]) =>
    jsonFiles(join(source.dataDir, place)).flatMap((file) => {
      const found = [...readFileSync(file, "utf8").matchAll(QUOTED)].map(([, kode = ""]) => kode);
      return namedIn(found, ended, { berkas: repositoryPath(source, file), macam });
    }),
  );
}

function jsonFiles(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (path.endsWith(".json")) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith(".json") && !isHidden(name));
  return names.sort().map((name) => join(path, name));
}

function inCompiled(source: NamedCodesSource, ended: ReadonlySet<string>): readonly NamedCodes[] {
  const file = join(source.dataDir, "koperasi", COMPILED_TABLE);
  if (!existsSync(file)) return [];
  const found = parseCsv(readFileSync(file, "utf8")).map(([kabupaten = ""]) => kabupaten);
  return namedIn(found, ended, { berkas: repositoryPath(source, file), macam: "disusun" });
}

function inWorkbooks(source: NamedCodesSource, ended: ReadonlySet<string>): NamedCodesFound {
  const { root, dataDir, registry } = source;
  const areas = [...new Set(source.ended.filter((kode) => kode.length >= 5).map(kabupatenOf))];
  const shapedBy = digestOfRecordShapers(root) + digestOfTables(dataDir);
  const loaded = areas
    .filter((folder) => existsSync(join(dataDir, "koperasi", folder)))
    .map((folder) =>
      loadEditions({ root, dataDir, registry, cacheDir: join(root, ".cache"), shapedBy, folder }),
    );
  const editions = loaded.flatMap((part) => part.editions);
  const known = new Set(editions.map(({ berkas }) => berkas));
  const files = loaded.flatMap(({ problems }) => problems.map(({ place }) => place.file));
  return {
    named: editions.flatMap((edisi) => inEdition(edisi, ended)),
    unread: [...new Set(files.filter((file) => !known.has(file)))],
  };
}

function inEdition(edisi: Edisi, ended: ReadonlySet<string>): readonly NamedCodes[] {
  const { berkas, kabupaten, tanggal_data: tanggal } = edisi;
  const rows = Object.values(edisi.lembar).flatMap(({ baris }) => baris as readonly object[]);
  const found = [kabupaten, ...rows.flatMap((row) => Object.values(row) as unknown[])];
  return namedIn(found, ended, { berkas, macam: "buku kerja", tanggal });
}

function namedIn(
  found: readonly unknown[],
  ended: ReadonlySet<string>,
  place: Omit<NamedCodes, "kode">,
): readonly NamedCodes[] {
  const kode = [...new Set(found)].filter((each) => typeof each === "string" && ended.has(each));
  return kode.length === 0 ? [] : [{ ...place, kode: (kode as string[]).sort() }];
}
