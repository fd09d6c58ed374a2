import { serveTasks } from "./pool.node.ts";
import type { BuildAnswer, BuildTask } from "./tasks.ts";
import { checkFolder, checkShared } from "./worker-check.node.ts";

// Eleventy would send every import through another thread, so that it can load changed modules anew.
process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";

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
    case "warm-up":
      return (await import("./worker-warm-up.node.ts")).warmUp(task).then(() => undefined);
  }
});
