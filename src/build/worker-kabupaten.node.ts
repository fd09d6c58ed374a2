import { rekapOf } from "../views/rekap.ts";
import { countKoperasi } from "../views/baris-isi.ts";
import { indexSite, newestEdition, type SiteIndex } from "../views/site-index.ts";
import { overlaps } from "../wilayah/kode.ts";
import { sourcesOf } from "../wilayah/moves.ts";
import { barisKoperasi } from "../exports/parquet.ts";
import type { LoadedEditions } from "../records/store.node.ts";
import { addressesOf } from "./addresses.node.ts";
import { findDocuments } from "./documents.node.ts";
import { openReviewMemo, type ReviewMemo } from "./review-memo.node.ts";
import { renderPart } from "./site.node.ts";
import { openStore, saveUnit, type FinishedUnit } from "./site-store.node.ts";
import type { Rendered, RenderKabupaten } from "./tasks.ts";
import { editionsOf, observasiOf, sharedOf } from "./worker-data.node.ts";
import { createWriter, knownFiles, type UnitWriter } from "./writer.node.ts";

/** Pages, data and recaps of some kabupaten; each is noted as finished when all its files are written. */
export async function renderKabupaten(task: RenderKabupaten): Promise<Rendered> {
  const { setup, units } = task;
  const { staging, program, root, assetVersion, downloads } = setup;
  const loaded = editionsOf(setup, units);
  const memo = openReviewMemo(task, loaded);
  const index = indexOf(task, loaded, memo);
  const writers = new Map(
    units.map(({ kode }) => [kode, createWriter(staging, knownFiles(setup.site, kode))]),
  );
  const write = (path: string, content: string | Uint8Array) =>
    ownerOf(path, writers).write(path, content);
  const context = { index, part: partOf(task, index), assetVersion, write };
  if (units.some(({ hasPages }) => hasPages))
    await renderPart({ root, program, downloads }, context, write);
  const store = openStore(staging);
  const done = units.map(({ kode, inputs, reports }) => {
    const { files, bytes } = writers.get(kode) ?? createWriter(staging, new Map());
    const own = reports ? ownOf(index, kode) : {};
    return [kode, saveUnit(store, { kode, inputs, files, bytes, ...own })] as const;
  });
  memo.save();
  return done;
}

function indexOf(
  { setup, units, reporting }: RenderKabupaten,
  { editions }: LoadedEditions,
  { remember }: ReviewMemo,
): SiteIndex {
  const { root, options, documents } = setup;
  const shared = sharedOf(setup);
  const published = units.flatMap(({ kode }) => sourcesOf(shared.registry, kode));
  const dokumen = findDocuments(documents);
  return indexSite({
    ...addressesOf(root, options),
    dataset: {
      ...shared,
      observasi: [...shared.observasi, ...observasiOf(setup, published)],
      editions,
    },
    remember,
    // In a country of which every desa has a page nobody asks who else reports.
    reporting: options.scope === "national" ? [] : reporting,
    scope: options.scope,
    pdf: options.pdf !== "none",
    ...(dokumen ? { dokumen } : {}),
  });
}

function partOf({ setup: { options }, units }: RenderKabupaten, index: SiteIndex) {
  const { registry } = index;
  const kept = (kode: string) => overlaps(kode, options.only);
  const kabupaten = units.filter(({ hasPages }) => hasPages).map(({ kode }) => kode);
  const kecamatan = kabupaten
    .flatMap((kode) => registry.childrenOf(kode))
    .filter((kode) => kept(kode) && index.hasPage(kode));
  const desa = kecamatan.flatMap((kode) => registry.childrenOf(kode)).filter(kept);
  return { provinsi: [], kabupaten, kecamatan, desa, general: false, cari: false };
}

/** Every file of a kabupaten has its code, or that of something in it, in its path. */
function ownerOf(path: string, writers: ReadonlyMap<string, UnitWriter>): UnitWriter {
  const [kode = ""] = /\d\d\.\d\d/.exec(path) ?? [];
  const writer = writers.get(kode);
  if (!writer) throw new Error(`a file of none of these kabupaten: ${path}`);
  return writer;
}

/** What a kabupaten with workbooks says to those above it. What is fictional enters no total. */
function ownOf(index: SiteIndex, kode: string): Pick<FinishedUnit, "koperasi" | "kept"> {
  const newest = newestEdition(index.kabupaten(kode));
  const rekap = JSON.stringify(rekapOf(index, kode));
  if (!newest || index.registry.isFictional(kode)) return { kept: { rekap } };
  return {
    koperasi: countKoperasi(newest.edisi),
    kept: { rekap, baris: JSON.stringify(barisKoperasi(newest.edisi)) },
  };
}
