import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { saveWhole } from "../base/save.node.ts";
import { compareText } from "../base/format.ts";
import type { Problem } from "../base/problem.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Edisi } from "./edisi.ts";
import { readEdisi, type EdisiPlace, type ReadEdisi } from "./read-edisi.ts";

export interface EditionSource {
  /** Folder that holds `koperasi/`. */
  readonly dataDir: string;
  /** Repository root: file names in problems are relative to it. */
  readonly root: string;
  readonly registry: Registry;
  /** Derived records are kept here between builds; undefined reads every workbook afresh. */
  readonly cacheDir?: string;
  /** Digest of everything besides the workbook that shapes its records. */
  readonly shapedBy: string;
}

export interface LoadedEditions {
  /** Ordered by kabupaten, data date, correction. */
  readonly editions: readonly Edisi[];
  readonly problems: readonly Problem[];
}

/** The table that `npm run compile` makes workbooks from; it stands beside them. */
export const COMPILED_TABLE = "disusun.csv";

const FILE_NAME = /^(\d{4}-\d{2}-\d{2})(?:\.k([1-9]\d*))?\.xlsx$/;

/** Every workbook below `<dataDir>/koperasi`, read or taken from the cache. */
export function loadEditions(source: EditionSource): LoadedEditions {
  const files = workbookFiles(source);
  const loaded = files.map((file) => loadEdition(file, source));
  return {
    editions: loaded.flatMap(({ edisi }) => (edisi ? [edisi] : [])).sort(byDateAndCorrection),
    problems: [
      ...loaded.flatMap(({ problems }) => problems),
      ...orphanCorrections(files.map((file) => repositoryPath(file, source))),
    ],
  };
}

/** Corrections count upwards from the first report, which stays: nothing accepted is overwritten. */
function orphanCorrections(files: readonly string[]): Problem[] {
  const known = new Set(files);
  return files.flatMap((file) => {
    const [, stem, number] = file.match(/^(.*)\.k(\d+)\.xlsx$/) ?? [];
    if (stem === undefined) return [];
    const before = Number(number) === 1 ? `${stem}.xlsx` : `${stem}.k${Number(number) - 1}.xlsx`;
    return known.has(before) ? [] : [orphanCorrection(file, before)];
  });
}

function orphanCorrection(file: string, before: string): Problem {
  return {
    code: "perubahan-tanpa-asal",
    severity: "error",
    place: { file },
    message: `berkas perbaikan ini tidak punya berkas yang diperbaikinya, ${before}.`,
    fix: "jangan hapus berkas lama; beri nomor .k1, .k2, dan seterusnya.",
  };
}

function repositoryPath(file: string, { root }: EditionSource): string {
  return relative(root, file).split(sep).join("/");
}

function byDateAndCorrection(left: Edisi, right: Edisi): number {
  return (
    compareText(left.kabupaten, right.kabupaten) ||
    compareText(left.tanggal_data, right.tanggal_data) ||
    left.perubahan_ke - right.perubahan_ke
  );
}

function workbookFiles({ dataDir }: EditionSource): string[] {
  const folder = join(dataDir, "koperasi");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file !== join(folder, COMPILED_TABLE))
    .sort();
}

function loadEdition(file: string, source: EditionSource): ReadEdisi {
  const berkas = repositoryPath(file, source);
  const place = placeOf(file, berkas, source);
  if ("problem" in place) return { problems: [place.problem] };
  const bytes = readFileSync(file);
  const cached = cacheFile(bytes, place, source);
  if (cached && existsSync(cached)) return JSON.parse(readFileSync(cached, "utf8")) as ReadEdisi;
  const read = readEdisi(bytes, place, source.registry);
  if (cached && read.edisi)
    saveWhole(cached, (draft) => writeFileSync(draft, JSON.stringify(read)));
  return read;
}

function placeOf(
  file: string,
  berkas: string,
  { dataDir, registry }: EditionSource,
): EdisiPlace | { readonly problem: Problem } {
  const [kabupaten = "", name = "", ...rest] = relative(join(dataDir, "koperasi"), file).split(sep);
  const [, tanggal_data, correction] = name.match(FILE_NAME) ?? [];
  if (tanggal_data === undefined || rest.length > 0) return { problem: wrongName(berkas) };
  if (registry.find(kabupaten)?.tingkat !== "kabupaten")
    return { problem: wrongFolder(berkas, kabupaten) };
  return { berkas, kabupaten, tanggal_data, perubahan_ke: Number(correction ?? 0) };
}

function wrongName(file: string): Problem {
  return {
    code: "berkas-nama",
    severity: "error",
    place: { file },
    message: "nama atau tempat berkas ini lain dari aturan.",
    fix: "simpan sebagai data/koperasi/<kode kabupaten>/<tanggal data>.xlsx, misalnya data/koperasi/33.10/2025-11-24.xlsx; perbaikan bernama 2025-11-24.k1.xlsx.",
  };
}

function wrongFolder(file: string, folder: string): Problem {
  return {
    code: "berkas-folder",
    severity: "error",
    place: { file },
    message: `folder "${folder}" bukan kode kabupaten atau kota.`,
    fix: "pindahkan berkas ke folder kode kabupatennya, misalnya data/koperasi/33.10/.",
  };
}

function cacheFile(
  bytes: Uint8Array,
  place: EdisiPlace,
  source: EditionSource,
): string | undefined {
  if (source.cacheDir === undefined) return undefined;
  const key = createHash("sha256")
    .update(source.shapedBy)
    .update(place.berkas)
    .update("\0")
    .update(bytes);
  return join(source.cacheDir, "records", `${key.digest("hex")}.json`);
}
