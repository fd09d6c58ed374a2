import { edisiContent } from "../../exports/edisi-json.ts";
import { edisiBook } from "../../exports/edisi-xlsx.ts";
import { koperasiParquet, wilayahParquet } from "../../exports/parquet.ts";
import { tabelBook } from "../../exports/tabel-xlsx.ts";
import { writeBook } from "../../exports/write-book.ts";
import { editionKeys, getEdisi, type EdisiKey } from "../../views/edisi-keys.ts";
import { isFictional } from "../../views/page.ts";
import { newestEdition, type SiteIndex } from "../../views/site-index.ts";
import { topikKeys, type TopikKey } from "../../views/topik/pages.ts";
import { findTopikView } from "../../views/topik/topik.ts";
import { getTopik } from "../../views/topik/topics.ts";
import type { SiteContext } from "../context.ts";

/** A download that is not text: Eleventy writes none of these. */
export interface BerkasBiner {
  /** Site path. */
  readonly href: string;
  /** All that its bytes depend on besides the code; null if it is cheaper to make than to name. */
  readonly kunci: string | null;
  make(): Promise<Uint8Array>;
}

/** Workbooks and Parquet files of one part of a build. */
export function* binaryFiles({ index, part }: SiteContext): Generator<BerkasBiner> {
  for (const key of editionKeys(index, part.kabupaten)) yield* editionFiles(index, key);
  for (const key of topikKeys(index, [...part.provinsi, ...part.kabupaten], part.general))
    yield* tableFiles(index, key);
  if (part.general) yield* countryFiles(index);
}

/** The workbook of a version; that of the newest stands beside the page of its kabupaten too. */
function* editionFiles(index: SiteIndex, key: EdisiKey): Generator<BerkasBiner> {
  const { urls, registry } = index;
  const { ke, ...edition } = key;
  const edisi = getEdisi(index, key);
  const alamat = urls.absolute(urls.edisi(edition, ke));
  const contoh = isFictional(index, key.kabupaten);
  const file = {
    kunci: JSON.stringify([alamat, contoh, edisiContent(edisi), edisi.perubahan_ke]),
    make: () => writeBook(edisiBook(edisi, { registry, alamat, contoh })),
  };
  yield { ...file, href: urls.dataEdisi(edition, ke, "data.xlsx") };
  if (newestEdition(index.kabupaten(key.kabupaten))?.edisi === edisi)
    yield { ...file, href: urls.data(key.kabupaten, "data.xlsx") };
}

function* tableFiles(index: SiteIndex, { kode, topik }: TopikKey): Generator<BerkasBiner> {
  const view = findTopikView(index, kode, getTopik(topik));
  const tables = view?.bagian.flatMap(({ tabel }) => tabel) ?? [];
  if (!view || tables.length === 0) return;
  const about = {
    judul: view.judul,
    kaki: `${view.contoh ? "DATA CONTOH – wilayah fiktif · " : ""}${view.alamat}`,
  };
  yield {
    href: index.urls.bukuTabel(kode, topik),
    kunci: JSON.stringify([about, tables]),
    make: () => writeBook(tabelBook(tables, about)),
  };
}

function* countryFiles(index: SiteIndex): Generator<BerkasBiner> {
  const { urls } = index;
  yield {
    href: urls.parquet("koperasi"),
    kunci: null,
    make: () => Promise.resolve(koperasiParquet(index)),
  };
  yield {
    href: urls.parquet("wilayah"),
    kunci: null,
    make: () => Promise.resolve(wilayahParquet(index)),
  };
}
