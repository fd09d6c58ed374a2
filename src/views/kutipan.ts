import { compareDates } from "../base/dates.ts";
import { formatDate } from "../base/format.ts";
import { tanggalEdisi, type Edisi } from "../records/edisi.ts";
import { sebutanOf } from "../base/tanda.ts";
import { currentKode } from "../wilayah/lineage.ts";
import { isWithin, kabupatenOf, NASIONAL, tingkatOf } from "../wilayah/kode.ts";
import { anchorOf, editionDate } from "./angka.ts";
import type { Kutipan } from "./kutip.ts";
import { editionsIn, findDesa, locationOf, newestEdition, type SiteIndex } from "./site-index.ts";
import { fullName } from "./wilayah-link.ts";

/** The citation of a page, with the version of the edition in short: "2025-11-24/k0". */
export interface KutipanHalaman extends Kutipan {
  readonly versi: string | null;
}

export interface KutipanInput {
  readonly href: string;
  readonly judul: string;
  readonly kode: string | undefined;
  /** The version of an edition that the page is about; else the newest of its kabupaten. */
  readonly edisi: Edisi | undefined;
}

/** How a page is cited. Null for a page without an address of its own, such as that of a wrong address. */
export function kutipanOf(index: SiteIndex, input: KutipanInput): KutipanHalaman | null {
  const { href, judul, kode } = input;
  if (!href.endsWith("/")) return null;
  const about = kode === undefined ? judul : titleOf(index, kode, judul);
  const tanda = index.registry.tandaOf(kode);
  return {
    judul: tanda ? `${sebutanOf(tanda)}: ${about}` : about,
    alamat: index.urls.absolute(href),
    ...dataOf(index, input),
  };
}

/** Page titles shorten the names of a desa's kecamatan and kabupaten; a citation does not. */
function titleOf({ registry }: SiteIndex, kode: string, judul: string): string {
  if (tingkatOf(kode) === "desa")
    return `${fullName(registry, kode)}, ${locationOf(registry, kode)} (${kode})`;
  return judul.includes(kode) || kode === "00" ? judul : `${judul} (${kode})`;
}

type DataHalaman = Pick<KutipanHalaman, "data" | "edisi" | "versi">;

const UNDATED: DataHalaman = { data: null, edisi: null, versi: null };

/** The newest date of the region's data or, of a page about no region, of all real data: never the clock. */
function withoutEdition(index: SiteIndex, kode = NASIONAL): DataHalaman {
  const tanggal = newestDate(index, kode);
  return tanggal === undefined
    ? UNDATED
    : { ...UNDATED, data: { tanggal, teks: formatDate(tanggal) } };
}

/** The newest date of an edition or published figure in a region; undefined if there is none. */
function newestDate(index: SiteIndex, kode: string): string | undefined {
  const { registry } = index;
  const reporting = index.reporting.filter((kabupaten) =>
    kode === NASIONAL ? !registry.isFictional(kabupaten) : isWithin(kabupaten, kode),
  );
  const published = publishedDates(index).get(kode);
  return [...editionsIn(index, reporting).map(tanggalEdisi), ...(published ? [published] : [])]
    .sort(compareDates)
    .at(-1);
}

const dates = new WeakMap<SiteIndex, ReadonlyMap<string, string>>();

/** By code of a region: the newest date of a published figure that its page carries. */
function publishedDates(index: SiteIndex): ReadonlyMap<string, string> {
  const known = dates.get(index) ?? gatherDates(index);
  dates.set(index, known);
  return known;
}

/** A page carries figures about its own region; a kabupaten's also those about a desa without a page. */
function gatherDates({ dataset, registry, hasPage }: SiteIndex): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  const keep = (kode: string, date: string) => {
    const known = newest.get(kode);
    if (known === undefined || compareDates(date, known) > 0) newest.set(kode, date);
  };
  for (const { wilayah, tanggal_data } of dataset.observasi) {
    const kode = wilayah === NASIONAL ? wilayah : currentKode(registry, wilayah);
    keep(hasPage(kode) ? kode : kabupatenOf(kode), tanggal_data);
    if (!registry.isFictional(wilayah)) keep(NASIONAL, tanggal_data);
  }
  return newest;
}

/** What the page's data are of: an edition, or figures published after it, which it does not hold. */
function dataOf(index: SiteIndex, { kode, edisi }: KutipanInput): DataHalaman {
  if (edisi) return versionOf(index, edisi);
  if (kode === undefined || kode.length < 5) return withoutEdition(index, kode);
  const newest = newestEdition(index.kabupaten(kabupatenOf(kode)));
  if (!newest) return withoutEdition(index, kode);
  const version = versionOf(index, newest.edisi);
  const published = newestPublished(index, kode);
  if (published && compareDates(published, tanggalEdisi(newest.edisi)) > 0)
    return { ...version, data: { tanggal: published, teks: formatDate(published) }, edisi: null };
  const [koperasi] = tingkatOf(kode) === "desa" ? rowsOf(index, newest, kode) : [];
  return koperasi ? { ...version, edisi: `${version.edisi}#${anchorOf(koperasi.row)}` } : version;
}

function newestPublished(index: SiteIndex, kode: string): string | undefined {
  return index
    .observasi(kode)
    .map(({ tanggal_data }) => tanggal_data)
    .sort(compareDates)
    .at(-1);
}

function rowsOf(
  { registry }: SiteIndex,
  edition: NonNullable<ReturnType<typeof newestEdition>>,
  kode: string,
) {
  return findDesa(registry, edition, kode)?.koperasi ?? [];
}

function versionOf({ urls }: SiteIndex, edisi: Edisi): DataHalaman {
  const { tanggal_data, perubahan_ke } = edisi;
  return {
    data: { tanggal: tanggalEdisi(edisi), teks: editionDate(edisi) },
    edisi: urls.absolute(urls.edisi(edisi, perubahan_ke)),
    versi: `${tanggal_data}/k${perubahan_ke}`,
  };
}
