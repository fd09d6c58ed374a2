import { resolve } from "node:path";
import { buildAssets, ASSETS } from "./assets.node.ts";
import { checkInputs } from "./check-inputs.node.ts";
import { commitChanges, finishCommit } from "./commit.node.ts";
import { report } from "./load-data.node.ts";
import type { BuiltUnit, Manifest } from "./manifest.ts";
import { UsageError, type BuildOptions } from "./options.ts";
import { prepareBuild, type Prepared } from "./prepare.node.ts";
import {
  CARDS,
  DOCUMENTS,
  lastPrinted,
  placePrinted,
  printAll,
  type KnownDocuments,
  type Printed,
} from "./printed.node.ts";
import { createProgress, type Progress } from "./progress.ts";
import { planOf, renderUnits } from "./render.node.ts";
import { loadManifest, manifestPath, openStore, saveManifest } from "./site-store.node.ts";
import { checkOutput, openStaging, swapIn } from "./swap.node.ts";

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
 * Checks all data and brings the site up to date: what did not change since it was built stays as it
 * is. False if the data has errors: then every problem was printed and the site is as it was.
 */
export async function buildSite(
  root: string,
  options: BuildOptions,
  effects: BuildEffects = EFFECTS,
): Promise<boolean> {
  const { progress, print } = effects;
  checkOutput(options.out);
  finishCommit(options.out);
  const prepared = prepareBuild(root, options);
  progress.step("Memeriksa data");
  const checked = await checkInputs(prepared, progress);
  progress.end();
  report(checked, print);
  if (checked.errors.length > 0) return false;
  const { only } = options;
  if (only !== undefined && !prepared.folder.registry.has(only))
    throw new UsageError(`--only ${only}: kode ini tidak ada dalam daftar wilayah`);
  const printed = options.pdf === "now" ? await printAll(prepared, progress) : null;
  await renderSite(prepared, printed ?? documentsOf(prepared), progress);
  return true;
}

/** PDFs that come later: until then pages tell of those that were made last. */
function documentsOf({ root, options }: Prepared): KnownDocuments | null {
  return options.pdf === "later" ? lastPrinted(root) : null;
}

async function renderSite(
  prepared: Prepared,
  documents: Printed | KnownDocuments | null,
  progress: Progress,
): Promise<void> {
  const { root, options } = prepared;
  const { out } = options;
  const before = reusable(prepared, documents);
  const staging = openStaging(out, before?.digest ?? "");
  const site = before ? resolve(out) : null;
  progress.step("Membuat halaman");
  const assets = await buildAssets({ prepared, staging, site });
  const rendered = await renderUnits({ prepared, documents, assets, staging, site, progress });
  const placed =
    documents && "folders" in documents
      ? await placePrinted({ root, printed: documents, staging, site })
      : keptDocuments(prepared, before);
  const units = new Map([...rendered, [ASSETS, assets] as const, ...placed]);
  if (before) commitChanges({ staging, out, units, changed: changedUnits(before, units) });
  else {
    saveManifest(openStore(staging), units);
    swapIn(staging, out);
  }
  progress.end();
}

/** The documents that the site has, where new ones come later. */
function keptDocuments(
  { options }: Prepared,
  before: Manifest | undefined,
): readonly (readonly [string, BuiltUnit])[] {
  if (options.pdf !== "later") return [];
  return [DOCUMENTS, CARDS].flatMap((kode) => {
    const unit = before?.units[kode];
    return unit ? [[kode, unit] as const] : [];
  });
}

/** The site that is there, if any of its kabupaten is in its present state; else all is made anew. */
function reusable(prepared: Prepared, documents: KnownDocuments | null): Manifest | undefined {
  const { clean, out } = prepared.options;
  const before = clean ? undefined : loadManifest(manifestPath(out));
  const { kabupaten } = planOf(prepared, documents);
  const isKnown = kabupaten.some(({ kode, inputs }) => before?.units[kode]?.inputs === inputs);
  return isKnown ? before : undefined;
}

/** Units whose files differ, and those that are no more. */
function changedUnits(
  { units: before }: Manifest,
  units: ReadonlyMap<string, BuiltUnit>,
): readonly string[] {
  const codes = new Set([...Object.keys(before), ...units.keys()]);
  return [...codes].filter((kode) => !isSame(before[kode], units.get(kode)));
}

function isSame(left: BuiltUnit | undefined, right: BuiltUnit | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
