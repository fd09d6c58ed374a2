import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { coreFiles } from "./core.node.ts";
import { isStrong, mutantsText } from "./mutants.ts";

/** Nothing of these is read by tests of the core. */
const LEFT_OUT = ["/_site", "/.cache", "/.git", "/.github/*.png", "*.pdf"];

/**
 * Breaks the core in every small way that Stryker knows and prints which of these mutants no test
 * notices; returns whether tests notice as many as the goal asks. `pattern` chooses files by their paths.
 */
export async function proveByMutants(root: string, pattern = ""): Promise<boolean> {
  const wanted = new RegExp(pattern);
  const mutate = coreFiles(root).filter((path) => wanted.test(path));
  if (mutate.length === 0) throw new Error(`no file of the core fits: ${pattern}`);
  // Every process of Stryker's reads our TypeScript.
  process.env["NODE_OPTIONS"] = "--import tsx";
  const runner = fileURLToPath(new URL("./uvu-runner.node.ts", import.meta.url));
  const results = await new Stryker({
    mutate: [...mutate],
    plugins: [runner],
    testRunner: "uvu",
    coverageAnalysis: "perTest",
    // They are made while files load: each would need a process of its own and all tests.
    ignoreStatic: true,
    disableTypeChecks: false,
    // Stryker would rewrite paths in the real one, with a compiler older than ours.
    tsconfigFile: "none",
    ignorePatterns: LEFT_OUT,
    tempDirName: join(".cache", "mutan"),
    concurrency: 2,
    timeoutMS: 3000,
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: join(".cache", "mutan.json") },
    allowConsoleColors: false,
  }).runMutationTest();
  const named = results.map((one) => ({ ...one, fileName: relative(root, one.fileName) }));
  console.log(mutantsText(named));
  return isStrong(results);
}
