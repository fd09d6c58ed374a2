import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteIndexOf } from "../build/addresses.node.ts";
import { checkData } from "../build/load-data.node.ts";
import { parseBuildOptions } from "../build/options.ts";
import { prepareBuild } from "../build/prepare.node.ts";
import { renderPart } from "../build/site.node.ts";

/*
 * Our templates in one plain Eleventy instance: one process that reads all data and renders every page,
 * writing each file as it comes. Started by the measurement of sites: program's folder, then the
 * arguments of a build.
 */
const [program = "", ...args] = process.argv.slice(2);
const root = process.cwd();
const options = parseBuildOptions(args);
const { downloads } = prepareBuild(root, options);
const { dataset, problems } = checkData(root, options);
if (problems.some(({ severity }) => severity === "error")) throw new Error("the data has errors");
const index = siteIndexOf({ root, dataset, options });
const { registry } = index;
const provinsi = registry.provinsi();
const kabupaten = provinsi.flatMap((kode) => registry.childrenOf(kode));
const kecamatan = kabupaten
  .flatMap((kode) => registry.childrenOf(kode))
  .filter((kode) => index.hasPage(kode));
const desa = kecamatan.flatMap((kode) => registry.childrenOf(kode));
const part = { provinsi, kabupaten, kecamatan, desa, general: true, cari: true };
const write = (path: string, content: string | Uint8Array) => {
  const file = join(options.out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
const context = { index, part, assetVersion: "?v=00000000", write };
await renderPart({ root, program, downloads }, context, write);
