import { peringatanOf } from "../../base/tanda.ts";
import { edisiContent } from "../../exports/edisi-json.ts";
import { edisiBook } from "../../exports/edisi-xlsx.ts";
import { wilayahParquet } from "../../exports/parquet.ts";
import { tabelBook } from "../../exports/tabel-xlsx.ts";
import { writeBook } from "../../exports/write-book.ts";
import { editionKeys, getEdisi, type EdisiKey } from "../../views/edisi-keys.ts";
import type { PageView } from "../../views/page.ts";
import { newestEdition, type SiteIndex } from "../../views/site-index.ts";
import type { Tabel } from "../../views/tabel.ts";
import { halamanTabel } from "../../views/tabel-halaman.ts";
import { topikKeys, type TopikKey } from "../../views/topik/pages.ts";
import { findTopikView } from "../../views/topik/topik.ts";
import { getTopik } from "../../views/topik/topics.ts";
import { angkaKabupaten } from "../../views/unduhan/angka-wilayah.ts";
import { terbitanTabel } from "../../views/unduhan/klaim-tabel.ts";
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
  if (part.general) yield* otherTableFiles(index);
  if (part.cari) yield regionFile(index);
}

/** The workbook of a version; beside the page of its kabupaten that of the newest, with the page's figures. */
function* editionFiles(index: SiteIndex, key: EdisiKey): Generator<BerkasBiner> {
  const { urls, registry } = index;
  const { ke, ...edition } = key;
  const edisi = getEdisi(index, key);
  const alamat = urls.absolute(urls.edisi(edition, ke));
  const tanda = registry.tandaOf(key.kabupaten);
  const file = {
    kunci: JSON.stringify([alamat, tanda, edisiContent(edisi), edisi.perubahan_ke]),
    make: () => writeBook(edisiBook(edisi, { registry, alamat, tanda })),
  };
  yield { ...file, href: urls.dataEdisi(edition, ke, "data.xlsx") };
  if (newestEdition(index.kabupaten(key.kabupaten))?.edisi !== edisi) return;
  const angka = {
    indikator: angkaKabupaten(index, key.kabupaten),
    terbitan: terbitanTabel(index, key.kabupaten),
  };
  yield {
    href: urls.data(key.kabupaten, "data.xlsx"),
    kunci: JSON.stringify([file.kunci, angka]),
    make: () => writeBook(edisiBook(edisi, { registry, alamat, tanda, angka })),
  };
}

function* tableFiles(index: SiteIndex, { kode, topik }: TopikKey): Generator<BerkasBiner> {
  const view = findTopikView(index, kode, getTopik(topik));
  const tables = view?.bagian.flatMap(({ tabel }) => tabel) ?? [];
  if (!view || tables.length === 0) return;
  yield tableBook({ view, href: index.urls.bukuTabel(kode, topik), tables });
}

/** Of the pages that are no topics: one fictional table is enough to be warned of. */
function* otherTableFiles(index: SiteIndex): Generator<BerkasBiner> {
  for (const { view, buku, tabel } of halamanTabel(index)) {
    const tables = tabel.map((one) => one.tabel);
    const fictional = tabel.filter(({ tanda }) => tanda === "contoh").map((one) => one.tabel.id);
    const some = view.tanda === "contoh" ? [] : fictional;
    yield tableBook({ view, href: buku, tables, fictional: some });
  }
}

interface TableBook {
  readonly view: PageView;
  readonly href: string;
  readonly tables: readonly Tabel[];
  /** Sheets about the fictional region on a page that is not about it. */
  readonly fictional?: readonly string[];
}

function tableBook({ view, href, tables, fictional = [] }: TableBook): BerkasBiner {
  const { judul, alamat, tanda } = view;
  const some = `${peringatanOf("contoh")} (lembar ${fictional.join(", ")})`;
  const warnings = [peringatanOf(tanda), fictional.length === 0 ? null : some];
  const kaki = [...warnings.filter((text) => text !== null), alamat].join(" · ");
  const marked = Object.fromEntries(
    tables.flatMap(({ id }) => {
      const warning = peringatanOf(tanda ?? (fictional.includes(id) ? "contoh" : null));
      return warning === null ? [] : [[id, warning]];
    }),
  );
  const about = { judul, kaki, peringatan: marked };
  return {
    href,
    kunci: JSON.stringify([about, tables]),
    make: () => writeBook(tabelBook(tables, about)),
  };
}

/** The list of all desa and kelurahan. */
function regionFile(index: SiteIndex): BerkasBiner {
  return {
    href: index.urls.parquet("wilayah"),
    kunci: null,
    make: () => Promise.resolve(wilayahParquet(index)),
  };
}
