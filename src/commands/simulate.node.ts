import { existsSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { writeCountry } from "../simulate/negara.node.ts";
import { simulatedKabupaten } from "../simulate/negara.ts";
import { loadDataFolder, SIMULASI_FILE } from "../wilayah/load.node.ts";
import { UsageError } from "../build/options.ts";
import { openPool } from "../build/pool.node.ts";
import { createProgress, type Progress } from "../build/progress.ts";
import type { SimulateOptions } from "./simulate-options.ts";
import { realPlace } from "./real-place.node.ts";
import { swapIn } from "../build/swap.node.ts";

/** One kabupaten of a simulation, for a process that writes it. */
export interface SimulateTask {
  readonly dataDir: string;
  readonly kabupaten: string;
  readonly editions: number;
  readonly seed: string;
}

export interface SimulateOutput {
  readonly progress: Progress;
  readonly print: (text: string) => void;
}

/**
 * Writes a simulated country to a folder of its own; true, for nothing in it can be wrong. It is written
 * beside that folder and takes its place when it is whole.
 */
export async function simulateCountry(
  root: string,
  options: SimulateOptions,
  { progress, print }: SimulateOutput = TERMINAL,
): Promise<boolean> {
  const target = resolve(options.out);
  const draft = `${target}.baru`;
  for (const folder of [target, draft]) checkSimulationPlace(root, folder);
  rmSync(draft, { recursive: true, force: true });
  writeCountry(draft, { ...options, root });
  const all = simulatedKabupaten(loadDataFolder(draft).registry, options.kabupaten ?? Infinity);
  if (all.length < (options.kabupaten ?? 0)) {
    rmSync(draft, { recursive: true });
    throw new UsageError(`--kabupaten ${options.kabupaten}: hanya ada ${all.length}.`);
  }
  progress.step("Menulis simulasi");
  let done = 0;
  const pool = openPool<SimulateTask, number>({
    entry: () => new URL("./simulate-entry.node.ts", import.meta.url),
    jobs: options.jobs,
  });
  const tasks = all.map((kabupaten) => taskOf(draft, kabupaten, options));
  const sizes = await pool
    .run<number>(tasks, { onDone: () => progress.tick((done += 1), all.length) })
    .finally(() => pool.close());
  swapIn(draft, target);
  progress.end();
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
  print(
    `${all.length * options.editions} buku kerja SIMULASI dari ${all.length} kabupaten/kota di ${options.out} (${megabytes.toFixed(0)} MB).`,
  );
  return true;
}

const TERMINAL: SimulateOutput = {
  progress: createProgress(process.stderr),
  print: (text) => console.log(text),
};

function taskOf(
  dataDir: string,
  kabupaten: string,
  { editions, seed }: SimulateOptions,
): SimulateTask {
  return { dataDir, kabupaten, editions, seed };
}

/**
 * Throws unless a simulation may be written there: only an empty folder or an earlier simulation is
 * replaced, and nothing in the project's own folder but what is kept there between builds.
 */
export function checkSimulationPlace(root: string, folder: string): void {
  const way = relative(realpathSync(root), realPlace(folder));
  if (way === "data" || way.startsWith(`data${sep}`))
    throw new UsageError("--out: simulasi tidak boleh ditulis di dalam data/.");
  if (way === "" || !(way.startsWith("..") || way.startsWith(`.cache${sep}`)))
    throw new UsageError("--out: simulasi tidak boleh ditulis di dalam folder proyek ini.");
  if (!existsSync(folder) || existsSync(join(folder, SIMULASI_FILE))) return;
  if (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)
    throw new UsageError(`--out: ${folder} berisi hal lain; pilih folder baru.`);
}
