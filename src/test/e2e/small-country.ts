import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseBuildOptions } from "../../build/options.ts";
import { buildSite } from "../../build/run.node.ts";
import { writeCountry, writeKabupaten } from "../../simulate/negara.node.ts";
import { loadDataFolder } from "../../wilayah/load.node.ts";
import { ROOT } from "./site.ts";

/** DKI Jakarta: six kabupaten of 6 to 65 kelurahan. */
export const PROVINSI = "31";

const SIMULASI = { seed: "1", editions: 2 };
const SILENT = { step() {}, tick() {}, end() {} };

/** A data folder with the invented reports of one province, or of one kabupaten. */
export async function writeSmallCountry(only = PROVINSI): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "papan-negara-"));
  writeCountry(dataDir, { ...SIMULASI, root: ROOT });
  const { registry } = loadDataFolder(dataDir);
  const all = registry.kabupaten().filter((kode) => kode.startsWith(only));
  for (const kode of all) await writeKabupaten(dataDir, { ...SIMULASI, registry }, kode);
  return dataDir;
}

/** What `npm run build` is asked for the pages of that province. */
export function buildArgs(dataDir: string, out: string, ...more: readonly string[]): string[] {
  const pages = ["--province", "all", "--only", PROVINSI, "--without-example", "--no-pdf"];
  return ["--data", dataDir, "--out", out, ...pages, ...more];
}

/** Builds in this process (pages are rendered by others) and returns what it printed; throws if the data has errors. */
export async function build(args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const effects = { progress: SILENT, print: (text: string) => void printed.push(text) };
  if (!(await buildSite(ROOT, parseBuildOptions(args), effects)))
    throw new Error("data with errors");
  return printed.join("\n");
}

/** `npm run build` as people start it, in another time zone and language. */
export function startBuild(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, ["--import", "tsx", "scripts/build.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: "ignore",
    detached: true,
  });
}

export function manifestText(site: string): string {
  return readFileSync(join(site, ".papan-kdkmp/manifest.json"), "utf8");
}
