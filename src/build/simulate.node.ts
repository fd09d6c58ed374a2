import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { SIMULASI_FILE, writeCountry } from "../simulate/negara.node.ts";
import { simulatedKabupaten } from "../simulate/negara.ts";
import { loadDataFolder } from "../wilayah/load.node.ts";
import { UsageError } from "./options.ts";
import { openPool } from "./pool.node.ts";
import { createProgress } from "./progress.ts";
import type { SimulateOptions } from "./simulate-options.ts";

/** One kabupaten of a simulation, for a process that writes it. */
export interface SimulateTask {
  readonly dataDir: string;
  readonly kabupaten: string;
  readonly editions: number;
  readonly seed: string;
}

/** Writes a simulated country to a folder of its own; true, for nothing in it can be wrong. */
export async function simulateCountry(root: string, options: SimulateOptions): Promise<boolean> {
  const dataDir = resolve(options.out);
  checkTarget(root, dataDir);
  rmSync(dataDir, { recursive: true, force: true });
  writeCountry(dataDir, { ...options, root });
  const { registry } = loadDataFolder(dataDir);
  const all = simulatedKabupaten(registry, options.kabupaten ?? Infinity);
  const progress = createProgress(process.stderr);
  progress.step("Menulis simulasi");
  let done = 0;
  const pool = openPool<SimulateTask, number>({
    entry: () => new URL("./simulate-entry.node.ts", import.meta.url),
    jobs: options.jobs,
  });
  const { editions, seed } = options;
  const tasks = all.map((kabupaten) => ({ dataDir, kabupaten, editions, seed }));
  const sizes = await pool
    .run<number>(tasks, () => progress.tick((done += 1), all.length))
    .finally(() => pool.close());
  progress.end();
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
  console.log(
    `${all.length * options.editions} buku kerja SIMULASI dari ${all.length} kabupaten/kota di ${options.out} (${megabytes.toFixed(0)} MB).`,
  );
  return true;
}

/** Only an empty folder or an earlier simulation is replaced, and never anything in `data`. */
function checkTarget(root: string, dataDir: string): void {
  const shipped = resolve(root, "data");
  if (dataDir === shipped || dataDir.startsWith(`${shipped}/`))
    throw new UsageError("--out: simulasi tidak boleh ditulis di dalam data/.");
  if (!existsSync(dataDir) || existsSync(join(dataDir, SIMULASI_FILE))) return;
  if (readdirSync(dataDir).length > 0)
    throw new UsageError(`--out: folder ini berisi hal lain; pilih folder baru.`);
}
