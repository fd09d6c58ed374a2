import { serveTasks } from "./pool.node.ts";
import type { BuildAnswer, BuildTask } from "./tasks.ts";
import { checkFolder, checkShared } from "./worker-check.node.ts";

// A process of the pool. Eleventy is loaded only by those that render.
serveTasks(async (task: BuildTask): Promise<BuildAnswer> => {
  switch (task.kind) {
    case "check-shared":
      return checkShared(task);
    case "check":
      return checkFolder(task);
    case "kabupaten":
      return (await import("./worker-kabupaten.node.ts")).renderKabupaten(task);
    case "upper":
      return (await import("./worker-upper.node.ts")).renderUpper(task);
  }
});
