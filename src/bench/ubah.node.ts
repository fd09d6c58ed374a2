import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { templateBook } from "../records/template.ts";
import { simulatedEditions } from "../simulate/negara.ts";
import type { Simulasi } from "../simulate/negara-laporan.ts";
import { simulatedPublikasi } from "../simulate/negara-publikasi.ts";
import { loadDataFolder } from "../wilayah/load.node.ts";
import { writeWorkbook } from "../workbook/write.ts";
import type { BahanUkur } from "./data.node.ts";
import type { Tulisan } from "./hasil.ts";
import { openStore } from "../build/site-store.node.ts";

/** Changes to one kabupaten of the data, each another one than before. */
export interface Ubahan {
  readonly kode: string;
  readonly desa: number;
  /** Its newest workbook gets other contents. */
  readonly workbook: () => void;
  /** Other figures are published about it. */
  readonly publication: () => void;
  /** Both are as they were. */
  readonly restore: () => void;
}

/** The kabupaten of middle size; workbooks for its changes are written before anything is measured. */
export async function openUbahan(
  { dataDir, kabupaten }: BahanUkur,
  count: number,
): Promise<Ubahan> {
  const { registry } = loadDataFolder(dataDir);
  const size = (kode: string) => registry.desaIn(kode).length;
  const sorted = [...kabupaten].sort((left, right) => size(left) - size(right));
  const kode = sorted[Math.floor(sorted.length / 2)] ?? "";
  const folder = join(dataDir, "koperasi", kode);
  const workbook = join(folder, newestReport(readdirSync(folder)));
  const publikasi = join(dataDir, "publikasi", `${kode}.json`);
  const before = [workbook, publikasi].map((file) => [file, readFileSync(file)] as const);
  const seeds = Array.from({ length: count }, (_, at) => `ukur ${Date.now()} ${at}`);
  const others: Uint8Array[] = [];
  for (const seed of seeds) others.push(await otherWorkbook({ registry, seed }, kode, workbook));
  return {
    kode,
    desa: size(kode),
    workbook: () => writeFileSync(workbook, others.shift() ?? ""),
    publication: () => {
      const value = simulatedPublikasi({ registry, seed: String(Math.random()) }, kode);
      writeFileSync(publikasi, JSON.stringify(value));
    },
    restore: () => {
      for (const [file, bytes] of before) writeFileSync(file, bytes);
    },
  };
}

/** The workbook of the newest data date, as it first came. */
function newestReport(names: readonly string[]): string {
  const reports = names.filter((name) => /^\d{4}-\d\d-\d\d\.xlsx$/.test(name)).sort();
  return reports.at(-1) ?? "";
}

/** A workbook of the same name that says something else. */
async function otherWorkbook(
  { registry, seed }: Pick<Simulasi, "registry" | "seed">,
  kode: string,
  file: string,
): Promise<Uint8Array> {
  const name = basename(file);
  const editions = monthsSince(name.slice(0, "2025-05".length));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const simulasi = { registry, seed: `${seed} ${attempt}`, editions };
    for (const { berkas, content } of simulatedEditions(simulasi, kode))
      if (basename(berkas) === name) return writeWorkbook(templateBook(content));
  }
  throw new Error(`no simulation writes ${file}`);
}

/** A seed in which this month is corrected may have one month less. */
const ATTEMPTS = 20;

/** Editions of a simulation, which begins in May 2025, up to this month. */
function monthsSince(month: string): number {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return (year - 2025) * 12 + number - 4;
}

/** Checksums of everything in a built site, by path. */
export function siteSums(site: string): Sums {
  const store = openStore(site);
  const units = [...store.units().keys()].filter((kode) => store.hasFiles(kode));
  return new Map(
    units.flatMap((kode) => store.files(kode).map(({ path, sha256 }) => [path, sha256] as const)),
  );
}

type Sums = ReadonlyMap<string, string>;

/** What of a built site differs from these checksums. */
export function writtenSince(before: Sums, site: string): Tulisan {
  const fresh = [...siteSums(site)].filter(([path, sha256]) => before.get(path) !== sha256);
  const bytes = fresh.reduce((sum, [path]) => sum + statSync(join(site, path)).size, 0);
  const halaman = fresh.filter(([path]) => path.endsWith(".html")).length;
  return { files: fresh.length, bytes, halaman };
}
