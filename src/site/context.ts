import type { SiteIndex } from "../views/site-index.ts";

/** What the templates of one build share; set before Eleventy starts. */
export interface SiteContext {
  readonly index: SiteIndex;
  /** Regions whose pages this instance renders. */
  readonly part: SitePart;
  /** Query for assets, so that a changed style sheet is fetched anew: "?v=1a2b3c4d". */
  readonly assetVersion: string;
  /** Takes a finished file; its path is relative to the site. */
  readonly write: (path: string, text: string) => void;
}

/** The pages of one Eleventy instance. */
export interface SitePart {
  readonly provinsi: readonly string[];
  readonly kabupaten: readonly string[];
  readonly kecamatan: readonly string[];
  readonly desa: readonly string[];
  /** Home, indicators, publications, prose: exactly one part renders them. */
  readonly general: boolean;
  /** The search and its lists of names: exactly one part renders them. */
  readonly cari: boolean;
}

let current: SiteContext | undefined;

/** Templates are loaded by Eleventy, which cannot pass them an object of ours that is not copied per page. */
export function setSiteContext(context: SiteContext): void {
  current = context;
}

/** Throws outside a build. */
export function siteContext(): SiteContext {
  if (!current) throw new Error("no site is being built: setSiteContext was not called");
  return current;
}
