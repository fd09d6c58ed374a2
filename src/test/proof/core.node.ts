import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Mutants of the core that no test can notice, and why. */
export const ALIKE_FILE = "src/test/proof/alike.txt";

/** Files below src/ that are wanted, by their paths below the repository, in order. */
export function sourcesOf(root: string, isWanted: (path: string) => boolean): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name}`)
    .filter(isWanted)
    .sort();
}
