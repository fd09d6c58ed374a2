import { resolve } from "node:path";
import { hasErrors, type Problem } from "../base/problem.ts";
import { problemText } from "../check/laporan-text.ts";
import { reportsByFile } from "../check/report.ts";
import { loadDataset } from "../records/dataset.node.ts";
import type { Dataset } from "../records/dataset.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { makeCards } from "../pdf/card-site.node.ts";
import { dokumenOf, packFolders, placeDocuments, type FolderSiap } from "./cetak-pasang.node.ts";
import { printDocuments } from "./cetak.node.ts";
import { digestOfRecordShapers } from "./digest.node.ts";
import { UsageError, type BuildOptions } from "./options.ts";
import { createProgress, type Progress } from "./progress.ts";
import { renderSite, siteIndexOf } from "./site.node.ts";
import { checkOutput, createStaging, discardStaging, swapIn } from "./swap.node.ts";

export interface BuildEffects {
  readonly progress: Progress;
  /** Problems and closing lines go here. */
  readonly print: (text: string) => void;
}

const EFFECTS: BuildEffects = {
  progress: createProgress(process.stderr),
  print: (text) => console.error(text),
};

/**
 * Checks all data, renders the site and its PDFs into a new folder and swaps it in. False if the
 * data has errors: then every problem was printed and the old folder is as it was.
 */
export async function buildSite(
  root: string,
  options: BuildOptions,
  effects: BuildEffects = EFFECTS,
): Promise<boolean> {
  const { progress, print } = effects;
  checkOutput(options.out);
  progress.step("Memeriksa data");
  const { dataset, problems } = checkData(root, options);
  progress.end();
  report(problems, print);
  if (hasErrors(problems)) return false;
  const index = siteIndexOf({ root, dataset, options });
  if (options.only !== undefined && !index.registry.has(options.only)) {
    throw new UsageError(`--only ${options.only}: kode ini tidak ada dalam daftar wilayah`);
  }
  const printed = options.pdf === "now" ? await printAll(root, { index, options, progress }) : null;
  const staging = createStaging(options.out);
  try {
    progress.step("Membuat halaman");
    const known = printed === null ? index : { ...index, dokumen: dokumenOf(printed) };
    await renderSite({ root, dataset, options, outDir: staging, progress }, known);
    if (printed !== null) {
      placeDocuments({ root, index, siteDir: staging }, printed);
      await makeCards({ root, index, siteDir: staging });
    }
    progress.end();
    swapIn(staging, options.out);
  } catch (error) {
    discardStaging(staging);
    throw error;
  }
  return true;
}

export interface Printing {
  readonly index: SiteIndex;
  readonly options: BuildOptions;
  readonly progress: Progress;
}

/** Makes every PDF of a build, or takes it from the cache, before any page that tells of its size. */
export async function printAll(
  root: string,
  { index, options, progress }: Printing,
): Promise<readonly FolderSiap[]> {
  progress.step("Membuat PDF");
  const { only, sheets } = options;
  const folders = await printDocuments({ root, index, only, sheets, progress });
  progress.end();
  return packFolders(root, folders);
}

/** Reads and checks all data of a build. */
export function checkData(
  root: string,
  options: Pick<BuildOptions, "data" | "example">,
): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
  return loadDataset({
    root,
    dataDir: resolve(root, options.data),
    withoutExample: !options.example,
    cacheDir: resolve(root, ".cache"),
    shapedBy: digestOfRecordShapers(root),
  });
}

/** Errors, equal ones together; warnings and notes of what was accepted long ago are counted. */
export function report(problems: readonly Problem[], print: (text: string) => void): void {
  const of = (severity: Problem["severity"]) =>
    problems.filter((problem) => problem.severity === severity);
  const [errors, warnings, notes] = [of("error"), of("warning"), of("note")];
  for (const line of reportsByFile(errors).flatMap(problemText)) print(line);
  const rest = `${warnings.length} peringatan, ${notes.length} catatan (lihat dengan: npm run check)`;
  if (errors.length > 0)
    print(`\n${errors.length} kesalahan; tidak ada yang diterbitkan. Situs yang lama tetap utuh.`);
  else print(`Tanpa kesalahan; ${rest}.`);
}
