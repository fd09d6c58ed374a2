import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DigestBook } from "./inputs.node.ts";
import { sha256 } from "./sha256.node.ts";

/** What shapes the records of a workbook besides its bytes and the region tables of its data folder. */
export const RECORD_SHAPERS = [
  "schemas",
  "src/base",
  "src/wilayah",
  "src/workbook",
  "src/records",
  "data/referensi",
  "package-lock.json",
  "tsconfig.json",
];

/** What shapes pages besides the data. */
export const PROGRAM = [
  "schemas",
  "src",
  "data/referensi",
  "eleventy.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Folders of code that no page is made with: what changes there makes no page anew. */
export const APART: readonly string[] = [
  "src/bench",
  "src/commands",
  "src/github",
  "src/import",
  "src/publish",
  "src/simulate",
  "src/test",
];

/** Hex digest of every file below the given paths of the repository but what is apart and tests: names and bytes. */
export function digestOfPaths(
  root: string,
  paths: readonly string[],
  book: Pick<DigestBook, "digest">,
): string {
  const files = paths.flatMap((path) => filesBelow(root, path));
  return sha256(files.map((file) => `${file}\0${book.digest(join(root, file))}\0`).join(""));
}

/** The same, with every file read. */
export function digestOf(root: string, paths: readonly string[]): string {
  return digestOfPaths(root, paths, { digest: (file) => sha256(readFileSync(file)) });
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
    // What is no folder is read as a file; reading tells what is neither.
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? [] : [path];
  }
  const names = entries
    .filter((entry) => !entry.name.endsWith(".test.ts"))
    .map((entry) => entry.name);
  return names
    .sort()
    .map((name) => `${path}/${name}`)
    .filter((child) => !APART.includes(child))
    .flatMap((child) => filesBelow(root, child));
}
