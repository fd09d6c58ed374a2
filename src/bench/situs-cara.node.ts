import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BahanUkur } from "./data.node.ts";
import { measureQuietly, type Giliran } from "./giliran.node.ts";
import { writeHugoProject } from "./hugo.node.ts";
import { OURS } from "./sasaran.ts";
import { weigh, type Tempat } from "./tempat.node.ts";
import { parseBuildOptions } from "../build/options.ts";
import { bundleProgram } from "../build/program.node.ts";

/** Ways of making a site besides ours, by the name that the command line knows. */
export const WAYS = ["cp", "node", "eleventy", "hugo"] as const;
export type Way = (typeof WAYS)[number];

export interface SitusUkur {
  readonly root: string;
  readonly bahan: BahanUkur;
  readonly tempat: Tempat;
  /** The program that is called Hugo here. */
  readonly hugo: string;
}

/** Arguments of a build of these data, without PDFs and without the fictional region. */
export function buildArgs(dataDir: string, out: string): readonly string[] {
  return ["--data", dataDir, "--no-pdf", "--without-example", "--out", out];
}

/** A whole build as people start it, as a command for `measureProcess`. */
export function buildCommand(
  root: string,
  dataDir: string,
  out: string,
  ...more: readonly string[]
): Giliran["command"] {
  const script = join(root, "scripts", "build.ts");
  return [process.execPath, "--import", "tsx", script, ...buildArgs(dataDir, out), ...more];
}

/** Builds once, so that the records of all workbooks are there and the program is compiled. */
export async function warm(root: string, { dataDir }: BahanUkur, out: string): Promise<void> {
  console.error("Membangun sekali untuk memulai …");
  const command = buildCommand(root, dataDir, out);
  const { code } = await measureQuietly({ nama: "npm run build", command, cwd: root });
  if (code !== 0) throw new Error(`a build of ${dataDir} ended with ${code}`);
}

/** Our build, everything anew; only the records of the workbooks are there already. */
export function ours({ root, bahan, tempat }: SitusUkur, nama = "npm run build"): Giliran {
  const out = join(tempat.folder, "situs");
  return {
    ...emptied(out),
    id: OURS,
    nama,
    command: buildCommand(root, bahan.dataDir, out, "--clean"),
    cwd: root,
  };
}

/** The others that were asked for; `finished` is a site that ours has made, in the same place. */
export async function others(
  situs: SitusUkur,
  finished: string,
  wanted: readonly string[],
): Promise<readonly Giliran[]> {
  const { root, tempat } = situs;
  const out = join(tempat.folder, "lain");
  const make: Readonly<Record<Way, () => Giliran | Promise<Giliran>>> = {
    cp: () => ({
      ...emptied(out),
      id: "cp",
      nama: "cp -r situs yang jadi",
      command: ["cp", "-r", finished, out],
    }),
    node: () => ({
      ...emptied(out),
      id: "node",
      nama: "skrip Node: baca lalu tulis berkas yang sama",
      command: [process.execPath, join(import.meta.dirname, "salin.node.mjs"), finished, out],
    }),
    eleventy: () => eleventy(situs, out),
    hugo: () => hugo(situs, out),
  };
  mkdirSync(join(root, ".cache"), { recursive: true });
  return Promise.all(WAYS.filter((way) => wanted.includes(way)).map((way) => make[way]()));
}

const ELEVENTY = "src/bench/eleventy-entry.node";

async function eleventy({ root, bahan }: SitusUkur, out: string): Promise<Giliran> {
  // Beside our own program, for its packages are found from there.
  const program = join(root, ".cache", "program", "ukur-eleventy");
  rmSync(program, { recursive: true, force: true });
  await bundleProgram(root, ELEVENTY, program);
  const entry = join(program, `${ELEVENTY}.js`);
  return {
    ...emptied(out),
    id: "eleventy",
    nama: "Eleventy: satu instans, templat yang sama",
    command: [process.execPath, ROOMY, entry, program, ...buildArgs(bahan.dataDir, out)],
    cwd: root,
  };
}

/** One instance keeps everything: Node's own limit would end it before the machine does. */
const ROOMY = "--max-old-space-size=12000";

function hugo({ root, bahan, tempat, hugo }: SitusUkur, out: string): Giliran {
  const folder = join(tempat.folder, "hugo");
  const options = parseBuildOptions(buildArgs(bahan.dataDir, out));
  writeHugoProject(root, options, { folder, kabupaten: bahan.kabupaten });
  return {
    ...emptied(out),
    id: "hugo",
    nama: "Hugo: halaman desa saja, dari data siap pakai",
    command: [hugo, "--quiet", "--source", folder, "--destination", out],
    env: { HUGO_CACHEDIR: join(tempat.folder, "hugo-cache") },
  };
}

function emptied(out: string): Pick<Giliran, "before" | "after"> {
  const remove = () => rmSync(out, { recursive: true, force: true });
  return {
    before: remove,
    after: () => {
      const tulis = weigh(out);
      remove();
      return tulis;
    },
  };
}

/** A finished site where the others take it from. */
export function placeFinished(from: string, { folder }: Tempat): string {
  const to = join(folder, "jadi");
  if (from !== to) cpSync(from, to, { recursive: true });
  return to;
}
