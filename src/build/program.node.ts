import { cpSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { digestOf, PROGRAM } from "./digest.node.ts";
import { madeOnce } from "./made-once.node.ts";
import { OutsideError } from "./usage.ts";

const WORKER = "src/build/worker-entry.node";
const SITE = "src/site";

/**
 * The program as plain JavaScript in a folder named by its digest; made once for each state of the
 * sources. Loading thousands of modules through a compiler would cost every process of a build a second.
 */
export function compileProgram(root: string, digest: string): Promise<string> {
  return madeOnce(join(root, ".cache", "program"), digest, async (draft) => {
    await bundleProgram(root, WORKER, draft);
    if (digestOf(root, PROGRAM) !== digest)
      throw new OutsideError("Program berubah selagi disiapkan; jalankan lagi.");
  });
}

/** Puts a module and everything that Eleventy loads into a folder, as plain JavaScript. */
export async function bundleProgram(root: string, entry: string, outdir: string): Promise<void> {
  const { build, stop } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: [`${entry}.ts`, "eleventy.config.ts", ...templates(root)],
    outdir,
    outbase: ".",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  // Its service would keep a hundred megabytes for the rest of the build.
  await stop();
  for (const file of prose(root)) cpSync(join(root, file), join(outdir, file));
}

/** The module that a process of the pool runs. */
export function workerOf(program: string): URL {
  return new URL(`file://${join(program, `${WORKER}.js`)}`);
}

/** Eleventy's input in a compiled program. */
export function inputOf(program: string): string {
  return join(program, SITE);
}

function templates(root: string): readonly string[] {
  return filesBelow(root).filter((file) => file.endsWith(".11ty.ts"));
}

/** Markdown and the data beside it. */
function prose(root: string): readonly string[] {
  return filesBelow(root).filter((file) => /\/prose\/[^/]+\.(md|json)$/.test(file));
}

function filesBelow(root: string): readonly string[] {
  const dir = join(root, SITE);
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
