import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../records/dataset.ts";
import { indexSite, type SiteIndex } from "../views/site-index.ts";
import { createUrls, type Urls } from "../views/urls.ts";
import type { BuildOptions } from "./options.ts";
import { UsageError } from "./usage.ts";

/** Where a site and its repository are. */
export interface Addresses {
  readonly urls: Urls;
  readonly repository: string;
}

/** From package.json, unless the command names another home page. */
export function addressesOf(root: string, { baseUrl }: Pick<BuildOptions, "baseUrl">): Addresses {
  const { homepage, repository } = packageOf(root);
  return {
    urls: createUrls(baseUrl ?? homepage),
    repository: repository.url.replace(/^git\+/, "").replace(/\.git$/, ""),
  };
}

/** Full address of the home page of what is published, with a slash at its end. */
export function homePage(root: string, named: string | undefined): string {
  const address = named ?? packageOf(root).homepage;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new UsageError(`--published ${address}: bukan alamat http(s) yang utuh`);
  return address.replace(/\/*$/, "/");
}

/** All data arranged for pages under this build's address, with every row at hand. */
export function siteIndexOf({
  root,
  dataset,
  options,
}: {
  readonly root: string;
  readonly dataset: Dataset;
  readonly options: BuildOptions;
}): SiteIndex {
  const { scope, pdf } = options;
  return indexSite({ ...addressesOf(root, options), dataset, scope, pdf: pdf !== "none" });
}

function packageOf(root: string) {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly homepage: string;
    readonly repository: { readonly url: string };
  };
}
