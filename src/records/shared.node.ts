import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../base/problem.ts";
import {
  loadDataFolder,
  SIMULASI_FILE,
  type DataFolder,
  type Extent,
} from "../wilayah/load.node.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { Registry } from "../wilayah/wilayah.ts";
import { parseCsvObjects } from "../base/csv.ts";
import type { Dataset } from "./dataset.ts";
import { jsonPrivacyProblems } from "./json-privacy.ts";
import { checkPublikasi } from "./observasi.ts";
import {
  correctionProblems,
  lineageProblems,
  namedRegions,
  referenceProblems,
} from "./region-problems.ts";
import { checkPublikasiSimulasi } from "./simulasi.ts";
import { misplacedSimulasi } from "./simulasi.node.ts";
import { isHidden, otherHome } from "./file-name.ts";
import { repositoryPath } from "./repository-path.node.ts";
import { checkPemetaan } from "./pemetaan.ts";
import type { FileKey } from "./schemas.ts";
import { checkPernyataan } from "./pernyataan.ts";
import type {
  DasarHukum,
  Instansi,
  Instruksi,
  Pemetaan,
  Pernyataan,
  Publikasi,
} from "./types.gen.ts";
import { validateJson } from "./validate.ts";

export interface SharedSource extends Extent {
  readonly root: string;
  readonly dataDir: string;
  /** The list of regions, where it was loaded before and the tables are known to be sound. */
  readonly folder?: DataFolder;
  /** Region whose published figures are read: by the code that names the file; all if not given. */
  readonly publikasi?: (kode: string) => boolean;
}

/** Everything but the workbooks. */
export interface SharedData {
  readonly dataset: Omit<Dataset, "editions">;
  readonly problems: readonly Problem[];
  /** Folders that hold a `koperasi/`: the real one, and the fictional region's. */
  readonly dirs: readonly string[];
}

/** Reads and checks everything but the workbooks. */
export function loadShared(source: SharedSource): SharedData {
  const tables = source.folder ? [] : tableProblems(source);
  if (tables.length > 0) return { dataset: emptyDataset(), problems: tables, dirs: [] };
  const { registry, dirs } = source.folder ?? loadDataFolder(source.dataDir, source);
  const parts = dirs.map((dir) => loadPart(dir, { ...source, registry }));
  const publikasi = parts
    .flatMap((part) => part.publikasi)
    // What is published about Indonesia would stand as said of the province.
    .filter(({ value }) => value.wilayah !== NASIONAL || registry.cakupan === NASIONAL)
    .map(({ berkas, value }) => ({ berkas, publikasi: value }));
  return {
    dirs,
    dataset: {
      registry,
      observasi: publikasi.flatMap((file) => file.publikasi.observasi),
      instruksi: parts.flatMap((part) => part.instruksi),
      dasar_hukum: parts.flatMap((part) => part.dasar_hukum),
      pernyataan: parts.flatMap((part) => part.pernyataan),
      instansi: parts.flatMap((part) => part.instansi),
    },
    problems: [
      ...tablesAgainst(registry, source),
      ...referenceProblems(
        parts.flatMap((part) => namedRegions(part)),
        registry,
      ),
      ...parts.flatMap((part) => part.problems),
      ...checkPublikasi(publikasi, registry),
      ...checkPublikasiSimulasi(publikasi, registry),
    ],
  };
}

/** What the list of regions contradicts in the tables that correct it. */
function tablesAgainst(registry: Registry, { root, dataDir }: SharedSource): Problem[] {
  const table = (name: string) => repositoryPath({ root, dataDir }, join(dataDir, "wilayah", name));
  return [
    ...lineageProblems(registry, table("perubahan.csv")),
    ...correctionProblems(registry, table("koreksi.csv")),
  ];
}

/** The region tables of this data folder decide which codes a workbook may use. */
export function digestOfTables(dataDir: string): string {
  const files = [
    "wilayah/koreksi.csv",
    "wilayah/perubahan.csv",
    "contoh/wilayah/nama.csv",
    "contoh/wilayah/perubahan.csv",
  ];
  const hash = createHash("sha256").update(
    existsSync(join(dataDir, SIMULASI_FILE)) ? "simulasi" : "",
  );
  for (const file of files.map((name) => join(dataDir, name))) {
    hash.update(existsSync(file) ? readFileSync(file) : "").update("\0");
  }
  return hash.digest("hex");
}

/** The region tables come first: without them no other file can be judged. */
function tableProblems(source: SharedSource): Problem[] {
  const { root, dataDir } = source;
  const misplaced = misplacedSimulasi(source);
  if (misplaced.length > 0) return misplaced;
  const tables = [
    { kind: "koreksi", name: "wilayah/koreksi.csv" },
    { kind: "perubahan", name: "wilayah/perubahan.csv" },
    { kind: "perubahan", name: "contoh/wilayah/perubahan.csv" },
  ] as const;
  return tables.flatMap(({ kind, name }) => {
    const file = join(dataDir, name);
    if (!existsSync(file) && name.startsWith("contoh/")) return [];
    if (!existsSync(file)) return [missingTable(repositoryPath({ root, dataDir }, file))];
    const rows = parseCsvObjects(readFileSync(file, "utf8"));
    return rows.flatMap((row) => validateJson(kind, row, repositoryPath({ root, dataDir }, file)));
  });
}

function missingTable(file: string): Problem {
  return {
    code: "tabel-wilayah-hilang",
    severity: "error",
    place: { file },
    message: "tabel wilayah ini tidak ada.",
    fix: "salin dari repositori; boleh hanya berisi baris judul.",
  };
}

function emptyDataset(): SharedData["dataset"] {
  const registry = new Registry({ names: [], koreksi: [], perubahan: [] });
  return {
    registry,
    observasi: [],
    instruksi: [],
    dasar_hukum: [],
    pernyataan: [],
    instansi: [],
  };
}

type PartSource = SharedSource & { readonly registry: Registry };

function loadPart(dataDir: string, source: PartSource) {
  const problems: Problem[] = [];
  const { registry } = source;
  const covers = (kode: string) => registry.covers(kode);
  const read = <T>(kind: FileKey, folder: string) =>
    loadJsonFolder<T>({ ...source, dataDir, covers }, { kind, folder }, problems);
  const publikasi = read<Publikasi>("publikasi", "publikasi");
  for (const { berkas, value } of publikasi)
    if (registry.isFictional(value.wilayah) !== (dataDir !== source.dataDir))
      problems.push(otherHome(value.wilayah, berkas, registry));
  const ofHere = ({ value }: JsonFile<{ readonly wilayah: string }>) => covers(value.wilayah);
  const instruksi = read<Instruksi>("instruksi", "instruksi").filter(ofHere);
  const dasar_hukum = read<DasarHukum>("dasar-hukum", "dasar-hukum").filter(ofHere);
  const pernyataan = read<Pernyataan>("pernyataan", "pernyataan");
  problems.push(...checkPernyataan(pernyataan));
  const instansi = read<Instansi>("instansi", "instansi.json").flatMap(({ value }) =>
    value.instansi.filter(({ kabupaten }) => covers(kabupaten)).map(withoutAccounts),
  );
  problems.push(...checkPemetaan(read<Pemetaan>("pemetaan", "pemetaan"), registry));
  return {
    publikasi,
    instruksi: instruksi.map(({ value }) => value),
    dasar_hukum: dasar_hukum.map(({ value }) => value),
    pernyataan: pernyataan.map(({ value }) => value),
    instansi,
    problems,
  };
}

/** Pages and downloads speak of offices; whose accounts send for them is GitHub's business. */
function withoutAccounts({
  akun_github: _,
  ...office
}: Instansi["instansi"][number]): Instansi["instansi"][number] {
  return office;
}

export interface JsonFile<T> {
  readonly berkas: string;
  readonly value: T;
}

type JsonSource = SharedSource & { readonly covers?: (kode: string) => boolean };

/** Valid files of one kind; what is wrong with the others is added to `problems`. */
export function loadJsonFolder<T>(
  { root, dataDir, publikasi = () => true, covers = () => true }: JsonSource,
  { kind, folder }: { readonly kind: FileKey; readonly folder: string },
  problems: Problem[],
): JsonFile<T>[] {
  const isWanted = (kode: string) => covers(kode) && (kind !== "publikasi" || publikasi(kode));
  return jsonFiles(join(dataDir, folder))
    .filter((file) => isWanted(basename(file, ".json")))
    .flatMap((file) => {
      const berkas = repositoryPath({ root, dataDir }, file);
      const parsed = parseJson(readFileSync(file, "utf8"), berkas);
      const found =
        "problem" in parsed
          ? [parsed.problem]
          : [
              ...validateJson(kind, parsed.value, berkas),
              ...jsonPrivacyProblems(parsed.value, berkas),
            ];
      problems.push(...found);
      return found.length === 0 && "value" in parsed ? [{ berkas, value: parsed.value as T }] : [];
    });
}

function jsonFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (path.endsWith(".json")) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".json") && !isHidden(name))
    .sort()
    .map((name) => join(path, name));
}

function parseJson(
  text: string,
  file: string,
): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      problem: {
        code: "json-rusak",
        severity: "error",
        place: { file },
        message: `bukan JSON yang utuh${positionOf(error, text)}.`,
        fix: "periksa koma dan tanda kurung di sekitar tempat itu.",
      },
    };
  }
}

/** ", dekat baris 12": the only part of the parser's English message that helps a steward. */
function positionOf(error: unknown, text: string): string {
  const [, position] = (error as Error).message.match(/position (\d+)/) ?? [];
  return position === undefined
    ? ""
    : `, dekat baris ${text.slice(0, Number(position)).split("\n").length}`;
}
