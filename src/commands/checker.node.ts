import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { bekalOf } from "../exports/bekal-of.ts";
import { checkerFileName, oneFileChecker } from "../exports/bekal.ts";
import { siteIndexOf } from "../build/addresses.node.ts";
import { bundleAssets, CHECKER_BASE } from "../build/bundle.node.ts";
import { parseBuildOptions, UsageError } from "../build/options.ts";
import { checkData, countProblems } from "../build/load-data.node.ts";
import { problemLines } from "../build/problem-lines.ts";

export interface CheckerOptions {
  readonly root: string;
  readonly kabupaten: string;
  /** File to write; undefined takes "pemeriksa-33.10.html" in the present folder. */
  readonly out?: string | undefined;
}

/** Writes the one-file checker of a kabupaten; returns its path, or undefined if the data has errors. */
export async function writeChecker({ root, kabupaten, out }: CheckerOptions) {
  const options = parseBuildOptions([]);
  const { dataset, problems } = checkData(root, options);
  const checked = countProblems(problems);
  if (checked.errors.length > 0) {
    for (const line of await problemLines(checked, options)) console.error(line);
    return undefined;
  }
  if (dataset.registry.find(kabupaten)?.tingkat !== "kabupaten")
    throw new UsageError(`${kabupaten}: bukan kode kabupaten atau kota; contoh: 33.10`);
  const index = siteIndexOf({ root, dataset, options });
  const file = resolve(out ?? checkerFileName(kabupaten));
  saveFile(file, oneFileChecker(await baseOf(root), bekalOf(index, kabupaten)));
  return file;
}

async function baseOf(root: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "papan-pemeriksa-"));
  try {
    await bundleAssets({ root, outDir });
    return readFileSync(join(outDir, "assets", CHECKER_BASE), "utf8");
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
