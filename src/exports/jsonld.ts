import { PAPAN } from "../base/papan.ts";
import { bercap, bertanda, peringatanOf, tandaTempatNyata } from "../base/tanda.ts";
import { parentOf } from "../wilayah/kode.ts";
import { absolute } from "../views/unduhan/angka-wilayah.ts";
import {
  allKumpulan,
  findKumpulan,
  type Berkas,
  type Kumpulan,
} from "../views/unduhan/kumpulan.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { fullName } from "../views/wilayah-link.ts";
import { MEDIA_TYPE } from "./datapackage.ts";
import { catalogueLicence } from "./licence.ts";

/** What a region's page says of itself: its dataset, or where there is none the place. */
export function regionJsonLd(index: SiteIndex, kode: string): string {
  const kumpulan = findKumpulan(index, kode);
  return kumpulan ? datasetJsonLd(index, kumpulan) : placeJsonLd(index, kode);
}

/** A region as schema.org's Place: short, for the pages of all desa. */
export function placeJsonLd(index: SiteIndex, kode: string): string {
  return inScript({
    "@context": "https://schema.org",
    ...place(index, kode),
    ...around(index, kode),
  });
}

/** The dataset beside a page as schema.org's Dataset. */
export function datasetJsonLd(index: SiteIndex, kumpulan: Kumpulan): string {
  const { judul, deskripsi, halaman, kode, tanda, tanggal_data, berkas } = kumpulan;
  return inScript({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: judul,
    description: deskripsi,
    url: absolute(index, halaman),
    license: catalogueLicence(tanda).path,
    isAccessibleForFree: true,
    inLanguage: "id",
    creator: {
      "@type": "Organization",
      name: PAPAN.nama,
      url: index.urls.absolute(index.urls.home),
    },
    ...(tanggal_data === null ? {} : { temporalCoverage: tanggal_data }),
    ...(kode === null
      ? {}
      : { spatialCoverage: { ...place(index, kode), ...around(index, kode) } }),
    distribution: berkas.map(({ href, format }) => ({
      "@type": "DataDownload",
      encodingFormat: MEDIA_TYPE[format],
      contentUrl: absolute(index, href),
    })),
  });
}

function place({ registry, urls }: SiteIndex, kode: string) {
  const mark = tandaTempatNyata(registry.tandaOf(kode));
  return {
    "@type": "Place",
    "@id": urls.absolute(urls.wilayah(kode)),
    name: fullName(registry, kode),
    identifier: kode,
    ...(mark ? { description: peringatanOf(mark) } : {}),
  };
}

function around({ urls }: SiteIndex, kode: string) {
  const above = kode === "00" ? undefined : parentOf(kode);
  return above === undefined
    ? {}
    : { containedInPlace: { "@id": urls.absolute(urls.wilayah(above)) } };
}

/** JSON that cannot end the script element it stands in. */
function inScript(content: object): string {
  return JSON.stringify(content).replaceAll("<", "\\u003c");
}

/** Every dataset of the site as a DCAT catalogue. */
export function dcatCatalogue(index: SiteIndex, skema: string): string {
  const { urls } = index;
  const content = {
    "@context": CONTEXT,
    "@id": urls.absolute(urls.katalog),
    "@type": "dcat:Catalog",
    "dct:title": bercap(tandaTempatNyata(index.registry.tandaOf()), PAPAN.nama),
    "dct:description":
      "Data Koperasi Desa/Kelurahan Merah Putih menurut laporan kabupaten/kota dan terbitan. Isi kecamatan dan desa termuat dalam dataset kabupatennya. Kosong berarti belum dilaporkan, bukan nol.",
    "dct:language": { "@id": "http://id.loc.gov/vocabulary/iso639-1/id" },
    "foaf:homepage": { "@id": urls.absolute(urls.home) },
    "dct:publisher": PUBLISHER,
    "dcat:dataset": allKumpulan(index).map((kumpulan) => dcatDataset(index, kumpulan, skema)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const PUBLISHER = { "@type": "foaf:Agent", "foaf:name": PAPAN.nama } as const;

function dcatDataset(index: SiteIndex, kumpulan: Kumpulan, skema: string) {
  const { judul, deskripsi, halaman, kode, tanda, tanggal_data, berkas, paket } = kumpulan;
  const page = absolute(index, halaman);
  const licence = { "@id": catalogueLicence(tanda).path };
  return {
    "@id": `${page}#dataset`,
    "@type": "dcat:Dataset",
    "dct:identifier": page,
    "dct:title": judul,
    "dct:description": bertanda(tanda, deskripsi),
    "dcat:landingPage": { "@id": page },
    "dct:license": licence,
    "dct:publisher": PUBLISHER,
    "dct:conformsTo": { "@id": index.urls.absolute(skema) },
    ...(kode === null
      ? {}
      : {
          "dct:spatial": {
            "@type": "dct:Location",
            "@id": index.urls.absolute(index.urls.wilayah(kode)),
            "dct:identifier": kode,
          },
        }),
    ...(tanggal_data === null ? {} : { "dct:temporal": period(tanggal_data) }),
    ...(paket === null ? {} : { "foaf:page": { "@id": absolute(index, paket) } }),
    "dcat:distribution": berkas.map((file) => dcatFile(index, file, { page, licence })),
  };
}

/** A day, or the month if no more is known. */
function period(date: string) {
  const when = { "@value": date, "@type": date.length === 7 ? "xsd:gYearMonth" : "xsd:date" };
  return { "@type": "dct:PeriodOfTime", "dcat:startDate": when, "dcat:endDate": when };
}

/** Media types by the register that DCAT asks for. */
const MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

function dcatFile(
  index: SiteIndex,
  { href, format, isi }: Berkas,
  { page, licence }: { readonly page: string; readonly licence: object },
) {
  return {
    "@type": "dcat:Distribution",
    "dct:title": isi,
    "dcat:accessURL": { "@id": page },
    "dcat:downloadURL": { "@id": absolute(index, href) },
    "dcat:mediaType": { "@id": `${MEDIA_TYPES}${MEDIA_TYPE[format]}` },
    "dct:license": licence,
  };
}
