import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import type { Dataset } from "../records/dataset.ts";
import { setSiteContext } from "../site/context.ts";
import { indexSite, type SiteIndex } from "../views/site-index.ts";
import { createUrls } from "../views/urls.ts";
import { bundleAssets } from "./bundle.node.ts";
import { writeDownloads } from "./downloads.node.ts";
import { planParts } from "./plan.ts";
import type { BuildOptions } from "./options.ts";
import type { Progress } from "./progress.ts";

export interface SiteBuild {
  readonly root: string;
  readonly dataset: Dataset;
  readonly options: BuildOptions;
  /** Folder the pages are written to. */
  readonly outDir: string;
  readonly progress: Progress;
}

/** The dataset arranged for pages under this build's address. */
export function siteIndexOf({
  root,
  dataset,
  options,
}: Pick<SiteBuild, "root" | "dataset" | "options">): SiteIndex {
  const { homepage, repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly homepage: string;
    readonly repository: { readonly url: string };
  };
  return indexSite({
    dataset,
    urls: createUrls(options.baseUrl ?? homepage),
    repository: repository.url.replace(/^git\+/, "").replace(/\.git$/, ""),
    scope: options.scope,
    pdf: options.pdf !== "none",
  });
}

/** Renders all pages with Eleventy, one fresh instance per part. */
export async function renderSite(
  { root, options, outDir, progress }: SiteBuild,
  index: SiteIndex,
): Promise<void> {
  const assetVersion = await bundleAssets({ root, outDir });
  const parts = planParts({ index, scope: options.scope, only: options.only });
  for (const [number, part] of parts.entries()) {
    const context = { index, part, assetVersion };
    setSiteContext(context);
    const eleventy = new Eleventy("src/site", relative(root, outDir), {
      configPath: "eleventy.config.ts",
      quietMode: true,
      source: "script",
    });
    await eleventy.write();
    await writeDownloads({ root, outDir, context });
    progress.tick(number + 1, parts.length);
  }
}
