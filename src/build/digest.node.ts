import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What shapes the records of a workbook besides its bytes and the region tables of its data folder. */
const RECORD_SHAPERS = [
  "schemas",
  "src/base",
  "src/wilayah",
  "src/workbook",
  "src/records",
  "data/referensi",
  "package-lock.json",
];

/** Hex digest of every file below the given paths of the repository: names and bytes. */
export function digestOf(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesBelow(root, path)) {
      hash
        .update(file)
        .update("\0")
        .update(readFileSync(join(root, file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

/** Digest of everything but the workbook itself that shapes its records. */
export function digestOfRecordShapers(root: string): string {
  return digestOf(root, RECORD_SHAPERS);
}

function filesBelow(root: string, path: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") return [path];
    throw error;
  }
  const names = entries
    .filter((entry) => !entry.name.endsWith(".test.ts"))
    .map((entry) => entry.name);
  return names.sort().flatMap((name) => filesBelow(root, `${path}/${name}`));
}
