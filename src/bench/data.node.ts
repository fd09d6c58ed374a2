import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { SIMULASI_FILE } from "../wilayah/load.node.ts";
import { newestEditions, spreadOver, type PilihanUkur } from "./pilihan.ts";
import { digestOf, RECORD_SHAPERS } from "../build/digest.node.ts";
import { UsageError } from "../build/options.ts";
import { simulateCountry } from "../commands/simulate.node.ts";

/** Invented data that a measurement builds a site from. */
export interface BahanUkur {
  readonly dataDir: string;
  /** Kabupaten with workbooks, in code order. */
  readonly kabupaten: readonly string[];
}

/** Where measurements keep what need not be made twice. */
export const UKUR = join(".cache", "ukur");

/** The data that the command asks for: simulated now or before, or a part of a folder that is. */
export async function findSource(
  root: string,
  { data, kabupaten, editions }: Pick<PilihanUkur, "data" | "kabupaten" | "editions">,
): Promise<BahanUkur> {
  const dataDir = data === undefined ? await simulated(root, kabupaten, editions) : resolve(data);
  if (!existsSync(join(dataDir, SIMULASI_FILE)))
    throw new UsageError(`--data ${data}: bukan simulasi; buatlah dengan npm run simulate`);
  return { dataDir, kabupaten: readdirSync(join(dataDir, "koperasi")).sort() };
}

/** Written once for each state of what writes it. */
async function simulated(
  root: string,
  kabupaten: number | undefined,
  editions: number,
): Promise<string> {
  const shaped = digestOf(root, [...RECORD_SHAPERS, "src/simulate"]).slice(0, 8);
  const out = resolve(root, UKUR, `simulasi-${kabupaten}x${editions}-${shaped}`);
  if (existsSync(out)) return out;
  const draft = `${out}.${process.pid}`;
  const jobs = availableParallelism();
  await simulateCountry(root, { out: draft, kabupaten, editions, seed: "ukur", jobs });
  renameSync(draft, out);
  return out;
}

/** Copies some kabupaten with their newest editions, for a build that may change them. */
export function copyPart(
  { dataDir, kabupaten }: BahanUkur,
  to: string,
  {
    count = Infinity,
    editions,
  }: { readonly count?: number | undefined; readonly editions: number },
): BahanUkur {
  rmSync(to, { recursive: true, force: true });
  const taken = spreadOver(kabupaten, count);
  const copy = (file: string) => {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(dataDir, file), join(to, file), constants.COPYFILE_FICLONE);
  };
  copy(SIMULASI_FILE);
  for (const table of readdirSync(join(dataDir, "wilayah"))) copy(join("wilayah", table));
  for (const kode of taken) {
    const folder = join("koperasi", kode);
    const names = readdirSync(join(dataDir, folder));
    for (const name of newestEditions(names, editions)) copy(join(folder, name));
    const published = join("publikasi", `${kode}.json`);
    if (existsSync(join(dataDir, published))) copy(published);
  }
  return { dataDir: to, kabupaten: taken };
}
