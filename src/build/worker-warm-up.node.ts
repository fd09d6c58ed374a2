import { indexSite } from "../views/site-index.ts";
import { addressesOf } from "./addresses.node.ts";
import { renderPart } from "./site.node.ts";
import type { WarmUp } from "./tasks.ts";
import { sharedOf } from "./worker-data.node.ts";

/** Renders no page of a country without reports: all that every page needs is loaded then. */
export async function warmUp({ setup }: WarmUp): Promise<void> {
  const { root, options, program, downloads } = setup;
  const index = indexSite({
    ...addressesOf(root, options),
    dataset: { ...sharedOf(setup), editions: [] },
    reporting: [],
    scope: options.scope,
    pdf: false,
  });
  const part = {
    provinsi: [],
    kabupaten: [],
    kecamatan: [],
    desa: [],
    general: false,
    cari: false,
  };
  const write = () => {};
  await renderPart({ root, program, downloads }, { index, part, assetVersion: "", write }, write);
}
