import { resolve } from "node:path";
import { NASIONAL } from "../wilayah/kode.ts";
import { assetVersion, type BuiltUnit } from "./manifest.ts";
import {
  CARI,
  groupUnits,
  PARQUET,
  planBuild,
  upperUnits,
  type KabupatenUnit,
  type Plan,
  type UpperUnit,
  weightOf,
} from "./plan.ts";
import type { Prepared } from "./prepare.node.ts";
import type { KnownDocuments } from "./documents.node.ts";
import { compileProgram } from "./program.node.ts";
import type { Progress } from "./progress.ts";
import { sha256 } from "./sha256.node.ts";
import { shardOf } from "./shard.ts";
import { loadManifest, manifestPath, openStore } from "./site-store.node.ts";
import { warmUpOf } from "./warm-up.node.ts";
import type { BuildPool, BuildSetup, Rendered, RenderKabupaten, RenderUpper } from "./tasks.ts";

export interface RenderInput {
  readonly prepared: Prepared;
  readonly pool: BuildPool;
  readonly documents: KnownDocuments | null;
  readonly assets: BuiltUnit;
  readonly staging: string;
  /** The site that is brought up to date; null if all is made anew. */
  readonly site: string | null;
  readonly progress: Progress;
}

/** Desa that one Eleventy instance renders at most, weighed as in `groupUnits`. */
const ROOM = 500;
/** Provinces in one task: few enough for several processes, enough for one instance to be worth it. */
const PROVINCES = 10;

/** Makes every unit that neither the site nor a killed build has in its present state. */
export async function renderUnits(input: RenderInput): Promise<ReadonlyMap<string, BuiltUnit>> {
  const plan = planOf(input.prepared, input.documents);
  const units = new Map<string, BuiltUnit>();
  const { shard } = input.prepared.options;
  const left = take(input, kabupatenOf(input.prepared, input.documents), units);
  const setup = await setupOf(input);
  const { inputs, dataDir } = input.prepared;
  const tasks = groupUnits(left, ROOM).map((group): RenderKabupaten => ({
    kind: "kabupaten",
    setup,
    units: group.map((unit) => ({
      ...unit,
      dataDir: inputs.kabupaten.get(unit.kode)?.dataDir ?? dataDir,
    })),
    reporting: plan.reporting,
  }));
  await renderAll(input, tasks, units);
  if (!shard) await renderAbove(input, { plan, setup, units });
  return units;
}

/** The kabupaten that this build makes: those of its shard, or all. */
export function kabupatenOf(
  prepared: Prepared,
  known: KnownDocuments | null,
): readonly KabupatenUnit[] {
  const { kabupaten } = planOf(prepared, known);
  const { shard } = prepared.options;
  return shard ? shardOf(kabupaten, weightOf, shard) : kabupaten;
}

export function planOf(
  { folder, inputs, options, base }: Prepared,
  known: KnownDocuments | null,
): Plan {
  return planBuild({
    ...{ registry: folder.registry, inputs, options, base, hash: sha256 },
    documents: known?.digests ?? new Map(),
  });
}

interface Above {
  readonly plan: Plan;
  readonly setup: BuildSetup;
  /** Those of the kabupaten; what is made is added. */
  readonly units: Map<string, BuiltUnit>;
}

async function renderAbove(input: RenderInput, { plan, setup, units }: Above): Promise<void> {
  const { prepared, documents } = input;
  const kept = <Key extends "recap" | "rows">(key: Key) =>
    new Map([...units].flatMap(([kode, unit]) => (unit[key] ? [[kode, unit[key]]] : [])));
  const published = [...prepared.inputs.kabupaten].map(
    ([kode, { publikasi }]) => [kode, publikasi] as const,
  );
  const wanted = upperUnits(plan, {
    base: prepared.base,
    recaps: kept("recap"),
    rows: kept("rows"),
    publikasi: new Map(published),
    documents: documents?.digests ?? new Map(),
    hash: sha256,
  });
  const left = take(input, wanted, units);
  const stores = plan.reporting.map((kode) => [kode, placeOf(input, kode, units)] as const);
  const tasks = upperGroups(left).map((group): RenderUpper => ({
    kind: "upper",
    setup,
    units: group,
    reporting: plan.reporting,
    stores,
  }));
  await renderAll(input, tasks, units);
}

function upperGroups(units: readonly UpperUnit[]): readonly (readonly UpperUnit[])[] {
  const isProvinsi = ({ kode }: UpperUnit) => /^\d\d$/.test(kode) && kode !== NASIONAL;
  const provinces = units.filter(isProvinsi);
  const chunks = Array.from({ length: Math.ceil(provinces.length / PROVINCES) }, (_, at) =>
    provinces.slice(at * PROVINCES, (at + 1) * PROVINCES),
  );
  // The country takes longest, so it begins.
  const country = units.filter(({ kode }) => kode === NASIONAL);
  const alone = units.filter(({ kode }) => kode === CARI || kode === PARQUET).map((unit) => [unit]);
  return [country, ...alone, ...chunks].filter(notEmpty);
}

function notEmpty(group: readonly UpperUnit[]): boolean {
  return group.length > 0;
}

/**
 * Takes over units that are there in their present state; returns the others. Of these nothing stays
 * noted that a killed build had finished: their files are about to be written over.
 */
function take<Unit extends { readonly kode: string; readonly inputs: string }>(
  { staging, site }: RenderInput,
  wanted: readonly Unit[],
  units: Map<string, BuiltUnit>,
): readonly Unit[] {
  const fresh = openStore(staging);
  const made = fresh.units();
  const published = site === null ? undefined : loadManifest(manifestPath(site))?.units;
  return wanted.filter(({ kode, inputs }) => {
    const found = [made.get(kode), published?.[kode]].find((unit) => unit?.inputs === inputs);
    if (found) units.set(kode, found);
    else if (made.has(kode)) fresh.forget(kode);
    return !found;
  });
}

/** Where a kabupaten's recap lies: with what was made anew, or in the site. */
function placeOf(
  { staging, site }: RenderInput,
  kode: string,
  units: ReadonlyMap<string, BuiltUnit>,
): string {
  const fresh = openStore(staging).units().get(kode);
  return fresh?.inputs === units.get(kode)?.inputs || site === null ? staging : site;
}

async function setupOf({ prepared, documents, assets, ...rest }: RenderInput): Promise<BuildSetup> {
  const { root, options, recordShapers, cacheDir, downloads, base } = prepared;
  return {
    ...{ root, options, recordShapers, cacheDir, downloads, base },
    program: await compileProgram(root, prepared.program),
    staging: resolve(rest.staging),
    site: rest.site,
    assetVersion: `?v=${assetVersion(assets)}`,
    documents: documents?.file ?? null,
  };
}

async function renderAll(
  { prepared, pool, progress }: RenderInput,
  tasks: readonly (RenderKabupaten | RenderUpper)[],
  units: Map<string, BuiltUnit>,
): Promise<void> {
  let done = 0;
  const onDone = (rendered: Rendered) => {
    for (const [kode, unit] of rendered) units.set(kode, unit);
    progress.tick((done += 1), tasks.length);
  };
  await pool.run<Rendered>(tasks, { onDone, spare: await warmUpOf(prepared) });
}
