import { hasErrors } from "../base/problem.ts";
import { makeCards } from "../pdf/card-site.node.ts";
import { placeDocuments } from "./cetak-pasang.node.ts";
import type { BuildOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { checkData, printAll, report } from "./run.node.ts";
import { siteIndexOf } from "./site.node.ts";

/** Makes the PDFs of a site that is already built. False if the data has errors by now. */
export async function printBuiltSite(root: string, options: BuildOptions): Promise<boolean> {
  const { dataset, problems } = checkData(root, options);
  if (hasErrors(problems)) {
    report(problems, (text) => console.error(text));
    return false;
  }
  const progress = createProgress(process.stderr);
  const index = siteIndexOf({ root, dataset, options });
  const printed = await printAll(root, { index, options, progress });
  const site = { root, index, siteDir: options.out };
  placeDocuments(site, printed);
  await makeCards(site);
  return true;
}
