import { NASIONAL } from "../wilayah/kode.ts";
import { dokumenKeys } from "./cetak/daftar-halaman.ts";
import { indicatorIds } from "./indikator.ts";
import type { SiteIndex } from "./site-index.ts";
import { topikDaftar } from "./topik/topics.ts";

/** Addresses of pages for search engines, with origin; at most 50,000 a file: a province has fewer than 10,000. */
export function sitemapAddresses(index: SiteIndex, kode: string): readonly string[] {
  const paths = kode === NASIONAL ? nationalPaths(index) : provincePaths(index, kode);
  return paths.map((path) => index.urls.absolute(path));
}

/** The maps of the site: the country's pages, and one per real province. */
export function sitemapCodes({ registry }: SiteIndex): readonly string[] {
  return [NASIONAL, ...registry.provinsi()];
}

function nationalPaths(index: SiteIndex): readonly string[] {
  const { urls, dataset } = index;
  const instructions = dataset.instruksi.filter(({ wilayah }) => !isFictional(index, wilayah));
  return [
    urls.home,
    ...topicPaths(index, NASIONAL),
    urls.tentang,
    urls.metodologi,
    urls.koreksi,
    urls.english,
    urls.publikasi,
    urls.dasarHukum,
    urls.perubahan,
    urls.daftarInstruksi,
    urls.laporan,
    urls.status,
    urls.unduhan,
    urls.cari.halaman,
    ...(index.hasPdf ? [urls.cetak.verifikasi] : []),
    ...indicatorIds(index).map((id) => urls.indikator(id)),
    ...instructions.map(({ id }) => urls.instruksi(id)),
  ];
}

function provincePaths(index: SiteIndex, provinsi: string): readonly string[] {
  const { registry, urls } = index;
  const kabupaten = registry.childrenOf(provinsi);
  const below = kabupaten.filter((kode) => index.hasPage(`${kode}.01`));
  const kecamatan = below.flatMap((kode) => registry.childrenOf(kode));
  const desa = kecamatan.flatMap((kode) => registry.childrenOf(kode));
  const regions = [provinsi, ...kabupaten];
  return [
    ...[...regions, ...kecamatan, ...desa].map((kode) => urls.wilayah(kode)),
    ...regions.flatMap((kode) => topicPaths(index, kode)),
    ...dokumenKeys(index, regions).map(({ wilayah, tanggal }) =>
      urls.cetak.halaman(wilayah, tanggal),
    ),
    ...kabupaten.flatMap((kode) =>
      index.kabupaten(kode).history.map(({ berlaku }) => urls.edisi(berlaku)),
    ),
  ];
}

function topicPaths(index: SiteIndex, kode: string): readonly string[] {
  return topikDaftar(index, kode).ada.map(({ id }) => index.urls.topik(kode, id));
}

function isFictional({ registry }: SiteIndex, wilayah: string): boolean {
  return wilayah !== NASIONAL && registry.isFictional(wilayah);
}
