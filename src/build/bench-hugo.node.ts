import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { placeJsonLd } from "../exports/jsonld.ts";
import { desaView } from "../views/desa.ts";
import { indexSite, type SiteIndex } from "../views/site-index.ts";
import { addressesOf } from "./addresses.node.ts";
import { hugoPage } from "./bench-hugo-isi.ts";
import { digestOfRecordShapers } from "./digest.node.ts";
import type { BuildOptions } from "./options.ts";
import { editionsIn, observasiOf, regionsOf, sharedOf } from "./worker-data.node.ts";

const LAYOUT = "bench-hugo.gotmpl";
/** Nothing but the pages of desa: no lists, no feeds, no map of the site. */
const OTHERS = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"];

/** "v0.111.3+extended"; undefined where there is no Hugo. */
export function hugoVersion(hugo: string): string | undefined {
  const { stdout } = spawnSync(hugo, ["version"], { encoding: "utf8" });
  return /v\d\S*/.exec(stdout ?? "")?.[0];
}

/** Writes a Hugo project with the page of every desa of these kabupaten; returns how many. */
export function writeHugoProject(
  root: string,
  options: BuildOptions,
  { folder, kabupaten }: { readonly folder: string; readonly kabupaten: readonly string[] },
): number {
  rmSync(folder, { recursive: true, force: true });
  const layouts = join(folder, "layouts", "_default");
  const content = join(folder, "content", "desa");
  for (const dir of [layouts, content]) mkdirSync(dir, { recursive: true });
  copyFileSync(join(import.meta.dirname, LAYOUT), join(layouts, "single.html"));
  const { urls, repository } = addressesOf(root, options);
  const config = {
    baseURL: urls.absolute(urls.home),
    disableKinds: OTHERS,
    params: { repository },
    timeout: "600s",
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  let count = 0;
  for (const kode of kabupaten) {
    const index = indexOf(root, options, kode);
    for (const desa of index.registry.desaIn(kode)) {
      const page = hugoPage(desaView(index, desa), placeJsonLd(index, desa));
      // A name with dots would be taken for a language.
      writeFileSync(join(content, `${desa.replaceAll(".", "")}.md`), JSON.stringify(page, null, 1));
      count += 1;
    }
  }
  return count;
}

/** One kabupaten with all its editions, as the build has it at hand. */
function indexOf(root: string, options: BuildOptions, kode: string): SiteIndex {
  const setup = { root, options, recordShapers: digestOfRecordShapers(root) };
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
