import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** A module of this folder as one file in `folder`, so that a process starts in a third of the time. */
export async function bundleEntry(module: string, folder: string): Promise<URL> {
  const outfile = join(folder, `${module}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`./${module}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: REQUIRE },
    logLevel: "error",
  });
  return pathToFileURL(outfile);
}

/** Packages that are CommonJS inside. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';
