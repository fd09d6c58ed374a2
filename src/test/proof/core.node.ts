import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isCore } from "./core.ts";

/** Files of the core, by their paths below the repository, in order. */
export function coreFiles(root: string): readonly string[] {
  return sources(root).filter(isCore);
}

/** Tests that stand beside the core, and those that hold all of it against whole workbooks. */
export function coreTests(root: string): readonly string[] {
  const WHOLE = /^src\/test\/(?:golden|messy|hostile|properties\/.*)\.test\.ts$/;
  return sources(root).filter(
    (path) => WHOLE.test(path) || (path.endsWith(".test.ts") && isCore(testedBy(path))),
  );
}

/** Of "batch.test.ts" in a room of which all files are core, and of "plan.test.ts". */
function testedBy(path: string): string {
  return path.replace(/\.test\.ts$/, ".ts");
}

function sources(root: string): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name}`)
    .sort();
}
