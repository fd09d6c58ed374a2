import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatNumber } from "../base/format.ts";
import { digestsOf } from "../build/commit.node.ts";
import type { Manifest } from "../build/manifest.ts";
import { loadManifest, manifestPath, openStore } from "../build/site-store.node.ts";
import { OutsideError, UsageError } from "../build/usage.ts";
import { buildIn, exportCommit } from "./build-in.node.ts";

export interface ReproduceRequest {
  readonly root: string;
  /** Other programs of Node, by their paths. */
  readonly nodes: readonly string[];
  readonly print: (text: string) => void;
}

/** What a machine may have otherwise: another clock, and another way to write and sort. */
const SETTINGS = [
  { TZ: "UTC", LC_ALL: "C" },
  { TZ: "Asia/Jayapura", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/St_Johns", LC_ALL: "id_ID.UTF-8" },
] as const;

/** More are counted, not named. */
const MOST = 10;

/**
 * Builds the last commit from nothing, with this Node in two time zones and languages and with each
 * other one, and prints what came out; true if all sites are the same, byte for byte. PDFs depend on
 * the browser and are left out.
 */
export async function reproduce({ root, nodes, print }: ReproduceRequest): Promise<boolean> {
  const all = [process.execPath, process.execPath, ...nodes].map((node) => ({
    ...{ node, version: versionOf(node) },
  }));
  const temp = mkdtempSync(join(tmpdir(), "papan-ulang-"));
  try {
    const built: Built[] = [];
    for (const [at, { node, version }] of all.entries()) {
      const setting = SETTINGS[at % SETTINGS.length] ?? SETTINGS[0];
      const next = await buildAnew({ root, temp, node, name: String(at), env: setting });
      print(lineOf([version, setting.TZ, setting.LC_ALL], next));
      built.push(next);
    }
    const differences = built.slice(1).flatMap((one) => differenceBetween(built[0] ?? one, one));
    print([...differences, differences.length === 0 ? SAME : "Tidak sama."].join("\n"));
    return differences.length === 0;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

const SAME = "Semuanya sama, bita demi bita.";

function versionOf(node: string): string {
  try {
    return execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  } catch (cause) {
    throw new UsageError(`--node ${node}: bukan program Node yang dapat dijalankan`, { cause });
  }
}

interface Built {
  readonly site: string;
  readonly manifest: Manifest;
}

interface BuildRequest {
  readonly root: string;
  readonly temp: string;
  readonly node: string;
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
}

/** In a folder that holds nothing but the commit: no build leaves anything to the next one. */
async function buildAnew({ root, temp, node, name, env }: BuildRequest): Promise<Built> {
  // One place for all: where packages lie from there is in names of the pages' scripts.
  const dir = join(temp, "komit");
  const site = join(temp, `situs-${name}`);
  exportCommit(root, "HEAD", dir);
  const failure = await buildIn({ dir, out: site, node, env });
  rmSync(dir, { recursive: true });
  const manifest = loadManifest(manifestPath(site));
  if (failure !== undefined || !manifest)
    throw new OutsideError(`Membangun komit terakhir gagal dengan ${node}:\n${failure}`);
  return { site, manifest };
}

function lineOf(setting: readonly string[], { manifest }: Built): string {
  const counts = `${formatNumber(manifest.pages)} halaman, ${formatNumber(manifest.files)} berkas`;
  return [...setting, manifest.digest.slice(0, 12), counts].join("  ");
}

/** Names of files that two sites do not share, or have otherwise. */
function differenceBetween(left: Built, right: Built): readonly string[] {
  if (left.manifest.digest === right.manifest.digest) return [];
  const [one, other] = [left, right].map(({ site, manifest }) =>
    digestsOf(openStore(site), Object.keys(manifest.units)),
  );
  const paths = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  const wrong = [...paths].filter((path) => one?.get(path) !== other?.get(path));
  const more = wrong.length > MOST ? [`… dan ${formatNumber(wrong.length - MOST)} lainnya`] : [];
  return [...wrong.slice(0, MOST), ...more];
}
