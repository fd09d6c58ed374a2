import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseBuildOptions } from "../../build/options.ts";
import { buildSite } from "../../build/run.node.ts";
import { placeManifest } from "../../publish/public-manifest.node.ts";

export const ROOT = process.cwd();

const SILENT = { progress: { step() {}, tick() {}, end() {} }, print() {} };

/** The default site, PDFs included, built once: before all suites, or by the first of a process. */
export async function builtSite(): Promise<string> {
  const out = join(".cache", "e2e", "site");
  if (process.env["PAPAN_E2E_BUILT"] === ROOT) return out;
  rmSync(out, { recursive: true, force: true });
  const built = await buildSite(
    ROOT,
    parseBuildOptions(["--province", "all", "--out", out]),
    SILENT,
  );
  if (!built) throw new Error("the shipped data has errors: run npm run build");
  // As where it is published: /status/ reads it.
  placeManifest(out);
  process.env["PAPAN_E2E_BUILT"] = ROOT;
  return out;
}

/** Files below a folder with this ending, as site paths. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Text of one file of the site; throws if it is not there. */
export function readSite(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`the site has no ${file}`);
  return readFileSync(path, "utf8");
}

/** What a reader sees of a page: its text without markup, blanks folded. */
export function plainText(page: string): string {
  return page
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ");
}
