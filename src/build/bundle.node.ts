import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, stop, type BuildOptions } from "esbuild";
import { validatorsAhead } from "./browser-plugin.node.ts";
import { PAPAN } from "../base/papan.ts";
import { iconSvg } from "../site/warna.ts";
import { checkerBase } from "./checker-base.node.ts";
import { boardColours } from "./colours-plugin.node.ts";

const FONTS = {
  "public-sans-400.woff2": "public-sans-latin-400-normal.woff2",
  "public-sans-600.woff2": "public-sans-latin-600-normal.woff2",
};
const STYLES = ["site.css", "petugas.css", "formulir.css", "print.css", "simulasi.css"];
const SCRIPTS = [
  "halaman.ts",
  "cari.ts",
  "formulir.ts",
  "status.ts",
  "templat.ts",
  "verifikasi.ts",
];
const CHECKER = "periksa.ts";

/** What the page Periksa fills in for a kabupaten. No page itself: it must not be opened as it is. */
export const CHECKER_BASE = "pemeriksa.txt";

/** Writes style sheets, fonts and scripts to `<outDir>/assets`. */
export async function bundleAssets({
  root,
  outDir,
}: {
  readonly root: string;
  readonly outDir: string;
}): Promise<void> {
  const assets = join(outDir, "assets");
  mkdirSync(assets, { recursive: true });
  copyFonts(assets);
  writeFileSync(join(assets, "ikon.svg"), iconSvg(PAPAN.warna));
  const common = commonOptions(root, assets);
  await Promise.all([
    build({
      ...common,
      entryPoints: [
        ...STYLES.map((name) => `src/site/assets/${name}`),
        ...SCRIPTS.map((name) => `src/browser/${name}`),
      ],
      chunkNames: "[name]-[hash]",
      splitting: true,
      format: "esm",
      external: ["*.woff2"],
    }),
    // One file, notices included, and no module: it also runs inside a page on a stick.
    build({
      ...common,
      entryPoints: [`src/browser/${CHECKER}`],
      format: "iife",
      legalComments: "eof",
    }),
  ]);
  // Its service would keep a hundred megabytes for the rest of the build.
  await stop();
  writeFileSync(join(assets, CHECKER_BASE), checkerBase(assets));
}

function commonOptions(root: string, assets: string) {
  return {
    absWorkingDir: root,
    outdir: assets,
    entryNames: "[name]",
    bundle: true,
    minify: true,
    target: ["es2022", "chrome123", "firefox120", "safari17.5"],
    plugins: [validatorsAhead, boardColours],
    legalComments: "linked",
    logLevel: "error",
  } as const satisfies BuildOptions;
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
