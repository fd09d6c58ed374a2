import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Files below src/ that are wanted, by their paths below the repository, in order. */
export function sourcesOf(root: string, isWanted: (path: string) => boolean): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name}`)
    .filter(isWanted)
    .sort();
}
