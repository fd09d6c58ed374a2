import { hasErrors } from "../base/problem.ts";
import { printSite } from "../pdf/print-site.node.ts";
import type { BuildOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { checkData, report } from "./run.node.ts";
import { siteIndexOf } from "./site.node.ts";

/** Makes the PDFs of a site that is already built. False if the data has errors by now. */
export async function printBuiltSite(root: string, options: BuildOptions): Promise<boolean> {
  const { dataset, problems } = checkData(root, options);
  if (hasErrors(problems)) {
    report(problems, (text) => console.error(text));
    return false;
  }
  const progress = createProgress(process.stderr);
  progress.step("Membuat PDF");
  await printSite({
    root,
    index: siteIndexOf({ root, dataset, options }),
    siteDir: options.out,
    only: options.only,
    progress,
  });
  progress.end();
  return true;
}
