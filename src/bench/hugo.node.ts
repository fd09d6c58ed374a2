import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PAPAN } from "../base/papan.ts";
import { placeJsonLd } from "../exports/jsonld.ts";
import { desaView } from "../views/desa.ts";
import { indexSite, type SiteIndex } from "../views/site-index.ts";
import { addressesOf } from "../build/addresses.node.ts";
import { hugoPage } from "./hugo-isi.ts";
import { digestOfRecordShapers } from "../build/digest.node.ts";
import type { BuildOptions } from "../build/options.ts";
import { editionsIn, observasiOf, regionsOf, sharedOf } from "../build/worker-data.node.ts";

const LAYOUT = "hugo.gotmpl";
/** Nothing but the pages of desa: no lists, no feeds, no map of the site. */
const OTHERS = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"];

/** "v0.111.3+extended"; undefined where there is no Hugo. */
export function hugoVersion(hugo: string): string | undefined {
  const { stdout } = spawnSync(hugo, ["version"], { encoding: "utf8" });
  return /v\d\S*/.exec(stdout ?? "")?.[0];
}

/** Writes a Hugo project with the page of every desa of these kabupaten. */
export function writeHugoProject(
  root: string,
  options: BuildOptions,
  { folder, kabupaten }: { readonly folder: string; readonly kabupaten: readonly string[] },
): void {
  const { urls, repository } = addressesOf(root, options);
  openHugoProject(folder, { baseURL: urls.absolute(urls.home), repository });
  for (const kode of kabupaten) {
    const index = indexOf(root, options, kode);
    writeHugoPages(folder, index, index.registry.desaIn(kode));
  }
}

/** Layout and settings of a project without pages. */
export function openHugoProject(
  folder: string,
  { baseURL, repository }: { readonly baseURL: string; readonly repository: string },
): void {
  rmSync(folder, { recursive: true, force: true });
  const layouts = join(folder, "layouts", "_default");
  for (const dir of [layouts, contentOf(folder)]) mkdirSync(dir, { recursive: true });
  copyFileSync(join(import.meta.dirname, LAYOUT), join(layouts, "single.html"));
  const config = {
    baseURL,
    disableKinds: OTHERS,
    params: { repository, nama: PAPAN.nama },
    timeout: "600s",
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
}

/** What Hugo reads of these desa: a file each, all of it front matter. */
export function writeHugoPages(folder: string, index: SiteIndex, desa: readonly string[]): void {
  for (const kode of desa) {
    const page = hugoPage(desaView(index, kode), placeJsonLd(index, kode));
    // A name with dots would be taken for a language.
    const name = `${kode.replaceAll(".", "")}.md`;
    writeFileSync(join(contentOf(folder), name), JSON.stringify(page, null, 1));
  }
}

function contentOf(folder: string): string {
  return join(folder, "content", "desa");
}

/** One kabupaten with all its editions, as the build has it at hand. */
function indexOf(root: string, options: BuildOptions, kode: string): SiteIndex {
  const setup = {
    ...{ root, options },
    recordShapers: digestOfRecordShapers(root),
    cacheDir: join(root, ".cache"),
  };
  const shared = sharedOf(setup);
  const observasi = [...shared.observasi, ...observasiOf(setup, [kode])];
  const { editions } = editionsIn(setup, regionsOf(setup).dirOf(kode), kode);
  return indexSite({
    ...addressesOf(root, options),
    dataset: { ...shared, observasi, editions },
    reporting: [kode],
    scope: options.scope,
    pdf: false,
  });
}
