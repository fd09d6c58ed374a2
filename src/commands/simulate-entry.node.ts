import { writeKabupaten } from "../simulate/negara.node.ts";
import { loadDataFolder } from "../wilayah/load.node.ts";
import { serveTasks } from "../build/pool.node.ts";
import type { SimulateTask } from "./simulate.node.ts";

let registry: ReturnType<typeof loadDataFolder>["registry"] | undefined;

// Started by simulateCountry.
serveTasks(async ({ dataDir, kabupaten, ...simulasi }: SimulateTask) => {
  registry ??= loadDataFolder(dataDir).registry;
  return writeKabupaten(dataDir, { ...simulasi, registry }, kabupaten);
});
