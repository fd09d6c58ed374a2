import { resolve } from "node:path";
import type { Problem } from "../base/problem.ts";
import { loadShared } from "../records/shared.node.ts";
import type { Checked, CheckKabupaten, CheckShared } from "./tasks.ts";
import { extentOf } from "./options.ts";
import { editionsIn } from "./worker-data.node.ts";

export function checkShared({ setup: { root, options } }: CheckShared): Checked {
  const { problems } = loadShared({
    root,
    dataDir: resolve(root, options.data),
    ...extentOf(options),
  });
  return counted(problems);
}

export function checkFolder({ setup, dataDir, folder }: CheckKabupaten): Checked {
  return counted(editionsIn(setup, dataDir, folder).problems);
}

function counted(problems: readonly Problem[]): Checked {
  const of = (severity: Problem["severity"]) =>
    problems.filter((problem) => problem.severity === severity);
  return { errors: of("error"), warnings: of("warning").length, notes: of("note").length };
}
