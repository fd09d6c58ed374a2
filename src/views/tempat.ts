import { jenisOf, kabupatenOf, kecamatanOf, provinsiOf, tingkatOf } from "../wilayah/kode.ts";
import type { Urls } from "./urls.ts";

/** A region as lists and search results show it: names alone do not tell villages apart. */
export interface TempatView {
  /** "Desa Bentangan" */
  readonly nama: string;
  /** "Kec. Wonosari, Kabupaten Klaten"; empty for a province. */
  readonly letak: string;
  readonly kode: string;
  readonly href: string;
  /** False if the address is that of its kabupaten. */
  readonly berhalaman: boolean;
}

export interface TempatInput {
  readonly kode: string;
  /** Name of a region above the place, or of itself. */
  readonly namaOf: (kode: string) => string;
  readonly urls: Urls;
  readonly hasPage: (kode: string) => boolean;
}

/** A region with what tells it from others of its name, and where it leads. */
export function tempatView({ kode, namaOf, urls, hasPage }: TempatInput): TempatView {
  const berhalaman = hasPage(kode);
  return {
    nama: kindName(kode, namaOf(kode)),
    letak: letakOf(kode, namaOf),
    kode,
    href: berhalaman ? urls.wilayah(kode) : `${urls.wilayah(kabupatenOf(kode))}#${kode}`,
    berhalaman,
  };
}

/** A link is followed without a script too: the kabupaten's page has a row of each kecamatan, of no desa. */
export function onKecamatanRow(place: TempatView): TempatView {
  const { berhalaman, href, kode } = place;
  return berhalaman ? place : { ...place, href: href.replace(`#${kode}`, `#${kecamatanOf(kode)}`) };
}

/** "Desa Bentangan": the name with the word for its level in front. */
export function kindName(kode: string, nama: string): string {
  switch (tingkatOf(kode)) {
    case "desa":
      return `${jenisOf(kode) === "kelurahan" ? "Kelurahan" : "Desa"} ${nama}`;
    case "kecamatan":
      return `Kecamatan ${nama}`;
    case "provinsi":
      return nama.startsWith("Provinsi ") ? nama : `Provinsi ${nama}`;
    default:
      return nama;
  }
}

function letakOf(kode: string, namaOf: (kode: string) => string): string {
  const kabupaten = () => namaOf(kabupatenOf(kode));
  switch (tingkatOf(kode)) {
    case "desa":
      return `Kec. ${namaOf(kecamatanOf(kode))}, ${kabupaten()}`;
    case "kecamatan":
      return kabupaten();
    case "kabupaten":
      return kindName(provinsiOf(kode), namaOf(provinsiOf(kode)));
    default:
      return "";
  }
}
