import type { BuildOptions } from "./options.ts";
import { buildSite } from "./run.node.ts";

/** Makes the PDFs of a site that is already built, and what its pages say of them. */
export function printBuiltSite(root: string, options: BuildOptions): Promise<boolean> {
  return buildSite(root, { ...options, pdf: "now" });
}
