import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAlike, type Alike } from "./alike.ts";

const ALIKE = "src/test/proof/alike";

/** Mutants of the core that no test can notice, and why: in a file per part, for whoever reads them. */
export function loadAlike(root: string): readonly Alike[] {
  return readdirSync(join(root, ALIKE)).flatMap((name) =>
    parseAlike(readFileSync(join(root, ALIKE, name), "utf8")),
  );
}

/** Files below src/ that are wanted, by their paths below the repository, in order. */
export function sourcesOf(root: string, isWanted: (path: string) => boolean): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name}`)
    .filter(isWanted)
    .sort();
}
