import { resolve } from "node:path";
import { formatNumber } from "../base/format.ts";
import { buildAssets } from "./assets.node.ts";
import { checkInputs } from "./check-inputs.node.ts";
import { adoptShards, broughtUnits, type Brought } from "./adopt.node.ts";
import { commitChanges, finishCommit } from "./commit.node.ts";
import type { BuiltUnit, Manifest } from "./manifest.ts";
import { UsageError, type BuildOptions } from "./options.ts";
import { prepareBuild, type Prepared } from "./prepare.node.ts";
import { lastPrinted, type KnownDocuments } from "./documents.node.ts";
import { CARDS, DOCUMENTS, ASSETS } from "./plan.ts";
import type { Printed } from "./printed.node.ts";
import { problemLines } from "./problem-lines.ts";
import { createProgress, type Progress } from "./progress.ts";
import { openPool } from "./pool.node.ts";
import { compileProgram, workerOf } from "./program.node.ts";
import { kabupatenOf, renderUnits } from "./render.node.ts";
import type { BuildPool } from "./tasks.ts";
import { placeChanges, placeFresh, sweep, type Placing } from "./place.node.ts";
import { isPartial, loadManifest, manifestPath, siteOfManifest } from "./site-store.node.ts";
import { checkOutput, openStaging } from "./swap.node.ts";

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
  checkNamed(prepared);
  const pool: BuildPool = openPool({
    entry: async () => workerOf(await compileProgram(root, prepared.program)),
    jobs: prepared.jobs,
  });
  try {
    return await checkAndRender({ prepared, pool, progress }, print);
  } finally {
    pool.close();
  }
}

/** What the options name has to be there, which is told before a minute is spent on the data. */
function checkNamed({ folder, options: { only, since } }: Prepared): void {
  if (only !== undefined && !folder.registry.has(only))
    throw new UsageError(`--only ${only}: kode ini tidak ada dalam daftar wilayah`);
  if (since !== undefined) baseAt(since);
}

/** A build under way. */
interface Building {
  readonly prepared: Prepared;
  readonly pool: BuildPool;
  readonly progress: Progress;
}

async function checkAndRender(building: Building, print: BuildEffects["print"]): Promise<boolean> {
  const { prepared, pool, progress } = building;
  const { options } = prepared;
  progress.step("Memeriksa data");
  const brought = broughtUnits(prepared, null);
  const concerns = concernsOf(prepared, brought);
  const checked = await checkInputs({ prepared, pool, progress, concerns });
  progress.end();
  for (const line of await problemLines(checked, options)) print(line);
  if (checked.errors.length > 0) return false;
  if (options.merge.length > 0 && !isBrought({ prepared, brought }, print)) return false;
  const printed =
    options.pdf === "now" ? await (await printing()).printAll(prepared, progress) : null;
  print(await renderSite(building, brought, printed ?? documentsOf(prepared)));
  return true;
}

/** Says how much shards brought; false if that must be everything and is not. */
function isBrought(
  { prepared, brought }: { readonly prepared: Prepared; readonly brought: readonly Brought[] },
  print: BuildEffects["print"],
): boolean {
  const known = new Set(brought.map(({ kode }) => kode));
  const all = kabupatenOf(prepared, null).map(({ kode }) => kode);
  const missing = all.filter((kode) => !known.has(kode));
  const count = formatNumber(all.length - missing.length);
  print(`Diambil dari bagian: ${count} dari ${formatNumber(all.length)} kabupaten.`);
  if (!prepared.options.complete || missing.length === 0) return true;
  print(`--complete: bagian-bagian itu tidak membawa ${missing.slice(0, 20).join(", ")}.`);
  return false;
}

/** Loaded where something is printed: it takes longer to load than a build without changes takes. */
function printing() {
  return import("./printed.node.ts");
}

/**
 * Folders that this build has to check. A shard checks its own; what the shards of a merge brought was
 * checked by them, all else is checked then.
 */
function concernsOf(
  prepared: Prepared,
  brought: readonly Brought[],
): (folder: string | null) => boolean {
  if (prepared.options.shard) {
    const own = new Set(kabupatenOf(prepared, null).map(({ kode }) => kode));
    return (folder) => folder !== null && own.has(folder);
  }
  const known = new Set(brought.map(({ kode }) => kode));
  return (folder) => folder === null || !known.has(folder);
}

/** PDFs that come later: until then pages tell of those that were made last. */
function documentsOf(prepared: Prepared): KnownDocuments | null {
  return prepared.options.pdf === "later" ? lastPrinted(prepared) : null;
}

/** Makes the site and puts it in place; returns what there is now, in words. */
async function renderSite(
  { prepared, pool, progress }: Building,
  brought: readonly Brought[],
  documents: Printed | KnownDocuments | null,
): Promise<string> {
  const { root, dataDir, options } = prepared;
  const { out, notesOnly } = options;
  const base = baseOf(prepared, documents);
  const { staging, isResumed } = openStaging(
    out,
    notesOnly ? "catatan" : (base?.manifest.digest ?? ""),
  );
  const site = base?.site ?? null;
  progress.step("Membuat halaman");
  adoptShards(brought, { staging, notesOnly });
  const assets = await buildAssets({ prepared, staging, site });
  const rendered = await renderUnits({
    prepared,
    pool,
    documents,
    assets,
    staging,
    site,
    progress,
  });
  const placed =
    documents && "folders" in documents
      ? await (await printing()).placePrinted({ root, dataDir, printed: documents, staging, site })
      : keptDocuments(prepared, base?.manifest);
  const units = new Map([...rendered, [ASSETS, assets] as const, ...placed]);
  if (isResumed) sweep(staging, units, site);
  const compared = place({ staging, out, units, notesOnly }, base);
  progress.end();
  return compared ?? doneText(prepared.options, [...units.values()]);
}

/** Puts what was made in its place; returns what differs from a site elsewhere, in words. */
function place(placing: Placing, base: Base | null): string | undefined {
  if (base && base.site !== resolve(placing.out))
    return placeChanges({ ...placing, before: base.manifest, site: base.site });
  if (base) commitChanges({ ...placing, before: base.manifest });
  else placeFresh(placing);
  return undefined;
}

function doneText({ out, shard }: BuildOptions, units: readonly BuiltUnit[]): string {
  const sum = (key: "files" | "pages") => units.reduce((total, unit) => total + unit[key], 0);
  const [files, pages] = [sum("files"), sum("pages")];
  const what = shard ? `bagian ${shard.number}/${shard.count}` : "situs";
  return `Jadi: ${what} di ${out}, ${formatNumber(pages)} halaman dan ${formatNumber(files - pages)} berkas lain.`;
}

/** A site, of which the pages themselves need not be there. */
interface Base {
  readonly site: string;
  readonly manifest: Manifest;
}

/**
 * What a build starts from: the site that `--since` names, else the one that is in its place if any of its
 * kabupaten is in its present state; null if all is made anew, as where it has not all its pages.
 */
function baseOf(prepared: Prepared, documents: KnownDocuments | null): Base | null {
  const { clean, out, since, notesOnly } = prepared.options;
  const named = since === undefined ? null : baseAt(since);
  if (named && named.site !== resolve(out)) return named;
  const manifest =
    clean || notesOnly || isPartial(out) ? undefined : loadManifest(manifestPath(out));
  const isKnown = kabupatenOf(prepared, documents).some(
    ({ kode, inputs }) => manifest?.units[kode]?.inputs === inputs,
  );
  return manifest && isKnown ? { site: resolve(out), manifest } : null;
}

function baseAt(path: string): Base {
  const manifest = loadManifest(path);
  const site = siteOfManifest(path);
  if (!manifest || site === undefined)
    throw new UsageError(
      `--since ${path}: bukan manifest sebuah situs; yang dimaksud SITUS/.papan-kdkmp/manifest.json, bersama isi folder itu`,
    );
  return { site, manifest };
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
