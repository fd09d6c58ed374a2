import type { Edisi } from "../records/edisi.ts";
import { kabupatenOf, tingkatOf } from "../wilayah/kode.ts";
import { anchorOf, editionDate } from "./angka.ts";
import type { Kutipan, KutipanEdisi } from "./kutip.ts";
import { findDesa, locationOf, newestEdition, type SiteIndex } from "./site-index.ts";
import { fullName } from "./wilayah-link.ts";

/** The citation of a page, with the version of the edition in short: "2025-11-24/k0". */
export interface KutipanHalaman extends Kutipan {
  readonly edisi: EdisiDikutip | null;
}

interface EdisiDikutip extends KutipanEdisi {
  readonly versi: string;
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
  const example = kode !== undefined && index.registry.isFictional(kode);
  return {
    judul: example ? `DATA CONTOH (wilayah fiktif): ${about}` : about,
    alamat: index.urls.absolute(href),
    edisi: edisiOf(index, input),
  };
}

/** Page titles shorten the names of a desa's kecamatan and kabupaten; a citation does not. */
function titleOf({ registry }: SiteIndex, kode: string, judul: string): string {
  if (tingkatOf(kode) === "desa")
    return `${fullName(registry, kode)}, ${locationOf(registry, kode)} (${kode})`;
  return judul.includes(kode) || kode === "00" ? judul : `${judul} (${kode})`;
}

function edisiOf(index: SiteIndex, { kode, edisi }: KutipanInput): EdisiDikutip | null {
  if (edisi) return versionOf(index, edisi);
  if (kode === undefined || kode.length < 5) return null;
  const newest = newestEdition(index.kabupaten(kabupatenOf(kode)));
  if (!newest) return null;
  const [koperasi] = tingkatOf(kode) === "desa" ? rowsOf(index, newest, kode) : [];
  const version = versionOf(index, newest.edisi);
  return koperasi ? { ...version, alamat: `${version.alamat}#${anchorOf(koperasi.row)}` } : version;
}

function rowsOf(
  { registry }: SiteIndex,
  edition: NonNullable<ReturnType<typeof newestEdition>>,
  kode: string,
) {
  return findDesa(registry, edition, kode)?.koperasi ?? [];
}

function versionOf({ urls }: SiteIndex, edisi: Edisi): EdisiDikutip {
  const { tanggal_data, perubahan_ke, meta } = edisi;
  return {
    tanggal: meta.ketelitian_tanggal === "bulan" ? tanggal_data.slice(0, 7) : tanggal_data,
    teks: editionDate(edisi),
    alamat: urls.absolute(urls.edisi(edisi, perubahan_ke)),
    versi: `${tanggal_data}/k${perubahan_ke}`,
  };
}
