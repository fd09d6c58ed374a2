import { resolve } from "node:path";
import type { Problem } from "../base/problem.ts";
import { loadDataset } from "../records/dataset.node.ts";
import type { Dataset } from "../records/dataset.ts";
import { digestOfRecordShapers } from "./digest.node.ts";
import { extentOf, type BuildOptions } from "./options.ts";
import type { Checked } from "./tasks.ts";

/** Reads and checks all data, with every row at hand: for what is made of all of it in one process. */
export function checkData(
  root: string,
  options: Pick<BuildOptions, "data" | "example" | "provinsi">,
): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
  return loadDataset({
    root,
    dataDir: resolve(root, options.data),
    ...extentOf(options),
    cacheDir: resolve(root, ".cache"),
    shapedBy: digestOfRecordShapers(root),
  });
}

/** Errors in full; of warnings and notes only how many there are. */
export function countProblems(problems: readonly Problem[]): Checked {
  const of = (severity: Problem["severity"]) =>
    problems.filter((problem) => problem.severity === severity);
  return { errors: of("error"), warnings: of("warning").length, notes: of("note").length };
}
