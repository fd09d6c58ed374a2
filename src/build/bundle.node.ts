import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

const FONTS = {
  "public-sans-400.woff2": "public-sans-latin-400-normal.woff2",
  "public-sans-600.woff2": "public-sans-latin-600-normal.woff2",
};
const STYLES = ["site.css", "petugas.css", "formulir.css", "print.css"];
const SCRIPTS = ["halaman.ts", "formulir.ts", "templat.ts"];

/** Writes style sheets, fonts and scripts to `<outDir>/assets`; returns the query that names their version. */
export async function bundleAssets({
  root,
  outDir,
}: {
  readonly root: string;
  readonly outDir: string;
}): Promise<string> {
  const assets = join(outDir, "assets");
  mkdirSync(assets, { recursive: true });
  copyFonts(assets);
  copyFileSync(join(root, "src/site/assets/ikon.svg"), join(assets, "ikon.svg"));
  const result = await build({
    absWorkingDir: root,
    entryPoints: [
      ...STYLES.map((name) => `src/site/assets/${name}`),
      ...SCRIPTS.map((name) => `src/browser/${name}`),
    ],
    outdir: assets,
    entryNames: "[name]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: ["es2022", "chrome123", "firefox120", "safari17.5"],
    external: ["*.woff2"],
    metafile: true,
    legalComments: "linked",
    logLevel: "error",
  });
  const outputs = Object.keys(result.metafile.outputs).sort();
  return `?v=${digestOf(outputs.map((file) => join(root, file)))}`;
}

function copyFonts(assets: string): void {
  const packageJson = createRequire(import.meta.url).resolve(
    "@fontsource/public-sans/package.json",
  );
  for (const [name, source] of Object.entries(FONTS)) {
    copyFileSync(join(packageJson, "..", "files", source), join(assets, name));
  }
  copyFileSync(join(packageJson, "..", "LICENSE"), join(assets, "public-sans-OFL.txt"));
}

function digestOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 8);
}
