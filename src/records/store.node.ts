import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import "../base/zip-port.node.ts";
import { saveFile } from "../base/save.node.ts";
import { compareText } from "../base/format.ts";
import type { Problem } from "../base/problem.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Edisi } from "./edisi.ts";
import { findSebelumnya } from "./edisi.ts";
import { repositoryPath } from "./repository-path.node.ts";
import { isHidden, otherHome, placeOfPath } from "./file-name.ts";
import { packEdisi, unpackEdisi, type PackedEdisi } from "./packed.ts";
import { readEdisi, type EdisiPlace, type ReadEdisi } from "./read-edisi.ts";

export interface EditionSource {
  /** Folder that holds `koperasi/`. */
  readonly dataDir: string;
  /** Repository root: file names in problems are relative to it. */
  readonly root: string;
  readonly registry: Registry;
  /** True where the workbooks of a kabupaten belong into this folder; not given: all do. */
  readonly isHome?: (kabupaten: string) => boolean;
  /** Derived records are kept here between builds; undefined reads every workbook afresh. */
  readonly cacheDir?: string;
  /** Digest of everything besides the workbook that shapes its records. */
  readonly shapedBy: string;
  /** Only the workbooks of this folder; null: those outside of every folder. All if not given. */
  readonly folder?: string | null;
}

export interface LoadedEditions {
  /** Ordered by kabupaten, data date, correction. */
  readonly editions: readonly Edisi[];
  /** Digests of the bytes of the workbooks, by their path in the repository. */
  readonly digests: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** The table that `npm run compile` makes workbooks from; it stands beside them. */
export const COMPILED_TABLE = "disusun.csv";

/** Every workbook below `<dataDir>/koperasi`, read or taken from the cache. */
export function loadEditions(source: EditionSource): LoadedEditions {
  const files = workbookFiles(source);
  const digests = new Map<string, string>();
  const loaded = loadInOrder(files, source, digests);
  return {
    digests,
    editions: loaded.flatMap(({ edisi }) => (edisi ? [edisi] : [])),
    problems: [
      ...loaded.flatMap(({ problems }) => problems),
      ...orphanCorrections(files.map((file) => repositoryPath(source, file))),
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

function workbookFiles({ dataDir, registry, folder: only = "" }: EditionSource): string[] {
  const folder = join(dataDir, "koperasi", only ?? "");
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: only !== null, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isHidden(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file !== join(folder, COMPILED_TABLE))
    .filter((file) => registry.covers(basename(dirname(file))))
    .sort();
}

/** Files stand in the order of kabupaten, data date and correction: each is held against the one before. */
function loadInOrder(
  files: readonly string[],
  source: EditionSource,
  digests: Map<string, string>,
): readonly ReadEdisi[] {
  const inForce = new Map<string, Edisi[]>();
  const placed = files.map((file) => {
    const berkas = repositoryPath(source, file);
    const path = relative(join(source.dataDir, "koperasi"), file).split(sep).join("/");
    const place = placeOfPath(path, berkas, source.registry);
    const isLost = "kabupaten" in place && source.isHome?.(place.kabupaten) === false;
    return {
      file,
      place: isLost ? { problem: otherHome(place.kabupaten, berkas, source.registry) } : place,
    };
  });
  return placed.sort(byPlace).map(({ file, place }) => {
    if ("problem" in place) return { problems: [place.problem] };
    const known = inForce.get(place.kabupaten) ?? [];
    const sebelumnya = findSebelumnya(known, place);
    const read = loadEdition({ file, place, sebelumnya, digests }, source);
    if (read.edisi) inForce.set(place.kabupaten, [...known, read.edisi]);
    return read;
  });
}

type Placed = { readonly place: EdisiPlace | { readonly problem: Problem } };

function byPlace({ place: left }: Placed, { place: right }: Placed): number {
  if ("problem" in left || "problem" in right)
    return Number("problem" in right) - Number("problem" in left);
  return (
    compareText(left.kabupaten, right.kabupaten) ||
    compareText(left.tanggal_data, right.tanggal_data) ||
    left.perubahan_ke - right.perubahan_ke
  );
}

interface ToLoad {
  readonly file: string;
  readonly place: EdisiPlace;
  readonly sebelumnya: Edisi | undefined;
  /** Of the bytes of every workbook loaded so far, by its path in the repository. */
  readonly digests: Map<string, string>;
}

function loadEdition(
  { file, place, sebelumnya, digests }: ToLoad,
  source: EditionSource,
): ReadEdisi {
  const bytes = readFileSync(file);
  digests.set(place.berkas, createHash("sha256").update(bytes).digest("hex"));
  const cached = cacheFile(bytes, { place, sebelumnya, digests }, source);
  if (cached && existsSync(cached))
    return unpackEdisi(JSON.parse(readFileSync(cached, "utf8")) as PackedEdisi);
  const read = readEdisi(bytes, place, { registry: source.registry, sebelumnya });
  if (cached && read.edisi) saveFile(cached, JSON.stringify(packEdisi(read)));
  return read;
}

/** The report before it is part of the key: rules compare the two. */
function cacheFile(
  bytes: Uint8Array,
  { place, sebelumnya, digests }: Omit<ToLoad, "file">,
  source: EditionSource,
): string | undefined {
  if (source.cacheDir === undefined) return undefined;
  const key = createHash("sha256")
    .update(source.shapedBy)
    .update(place.berkas)
    .update("\0")
    .update(sebelumnya === undefined ? "" : (digests.get(sebelumnya.berkas) ?? ""))
    .update("\0")
    .update(bytes);
  return join(source.cacheDir, "records", `${key.digest("hex")}.json`);
}
