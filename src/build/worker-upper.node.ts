import { koperasiParquet, type BarisKoperasi } from "../exports/parquet.ts";
import { dataOfRekap, type RekapKabupaten } from "../views/rekap.ts";
import { indexSite, type SiteIndex } from "../views/site-index.ts";
import { outputFile } from "../views/urls.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { addressesOf } from "./addresses.node.ts";
import { findDocuments } from "./documents.node.ts";
import { CARI, PARQUET } from "./plan.ts";
import { renderPart } from "./site.node.ts";
import { openStore, saveUnit, type Kept } from "./site-store.node.ts";
import type { Rendered, RenderUpper } from "./tasks.ts";
import { allShared } from "./worker-data.node.ts";
import { createWriter, knownFiles, type UnitWriter } from "./writer.node.ts";

/** Pages of provinces and of the country, the search, and the country's Parquet file. */
export async function renderUpper(task: RenderUpper): Promise<Rendered> {
  const { setup, units } = task;
  const { staging, program, root, assetVersion, downloads } = setup;
  const writers = new Map(
    units.map(({ kode }) => [kode, createWriter(staging, knownFiles(setup.site, kode))]),
  );
  const index = indexOf(task);
  const write = (path: string, content: string | Uint8Array) =>
    ownerOf(path, writers).write(path, content);
  const provinsi = [...writers.keys()].filter((kode) => isProvinsi(kode));
  const part = {
    ...{ provinsi, kabupaten: [], kecamatan: [], desa: [] },
    general: writers.has(NASIONAL),
    cari: writers.has(CARI),
  };
  if (part.general || part.cari || provinsi.length > 0)
    await renderPart({ root, program, downloads }, { index, part, assetVersion, write }, write);
  writers.get(PARQUET)?.write(
    outputFile(index.urls, index.urls.parquet("koperasi")),
    koperasiParquet(
      kept<BarisKoperasi>(task, "baris", (kode) => !index.registry.isFictional(kode)),
      index.registry.tandaOf(),
    ),
  );
  const store = openStore(staging);
  return units.map(({ kode, inputs }) => {
    const { files, bytes } = writers.get(kode) ?? createWriter(staging, new Map());
    return [kode, saveUnit(store, { kode, inputs, files, bytes })];
  });
}

function isProvinsi(kode: string): boolean {
  return /^\d\d$/.test(kode) && kode !== NASIONAL;
}

function indexOf(task: RenderUpper): SiteIndex {
  const { setup, units, reporting } = task;
  const { root, options, documents } = setup;
  const needsRecaps = units.some(({ kode }) => kode !== CARI && kode !== PARQUET);
  const dokumen = findDocuments(documents);
  return indexSite({
    ...addressesOf(root, options),
    dataset: { ...allShared(setup), editions: [] },
    rekap: needsRecaps ? kept<RekapKabupaten>(task, "rekap").map(dataOfRekap) : [],
    reporting,
    scope: options.scope,
    pdf: options.pdf !== "none",
    ...(dokumen ? { dokumen } : {}),
  });
}

/** What kabupaten keep for pages above them, in code order. */
function kept<Value>(
  { stores }: RenderUpper,
  kind: Kept,
  wanted: (kode: string) => boolean = () => true,
): readonly Value[] {
  return stores
    .filter(([kode]) => wanted(kode))
    .map(([kode, site]) => JSON.parse(openStore(site).kept(kind, kode)) as Value);
}

/** Of a province is what stands below its address, what lies in it, and the codes that ended in it. */
function ownerOf(path: string, writers: ReadonlyMap<string, UnitWriter>): UnitWriter {
  const [, kode = ""] = OF_PROVINSI.exec(path) ?? [];
  const unit =
    kode !== "" ? kode : /^(data\/)?cari\/|^data\/wilayah\.parquet$/.test(path) ? CARI : NASIONAL;
  const writer = writers.get(unit);
  if (!writer) throw new Error(`a file of none of these units: ${path}`);
  return writer;
}

const OF_PROVINSI = /^(?:(?:provinsi|kabupaten|kecamatan|desa)|data\/wilayah)\/(\d\d)[./]/;
