import { PAPAN } from "../base/papan.ts";
import { tingkatOf } from "../wilayah/kode.ts";
import { bercap, sebutanOf, tandaTempatNyata } from "../base/tanda.ts";
import type { SiteIndex } from "./site-index.ts";

/** A picture that stands beside the address where it is shared. */
export interface Kartu {
  readonly alamat: string;
  readonly alt: string;
}

/** Characters of a shared text before its address: a desa's page must stay light. */
const MOST = { desa: 240, kabupaten: 800 } as const;

export interface BagikanInput {
  readonly href: string;
  readonly kode: string | undefined;
  readonly judul: string;
  readonly deskripsi: string;
}

/** Opens WhatsApp with what the page of a desa or kabupaten says and its address; null on other pages. */
export function shareAddress(index: SiteIndex, input: BagikanInput): string | null {
  const { href, kode, judul, deskripsi } = input;
  if (kode === undefined || href !== index.urls.wilayah(kode)) return null;
  const level = tingkatOf(kode);
  if (level !== "desa" && level !== "kabupaten") return null;
  const tanda = index.registry.tandaOf(kode);
  const mark = tanda ? `${sebutanOf(tanda)}\n` : "";
  const text = `${mark}${judul}\n${wholeSentences(deskripsi, MOST[level])}\n${index.urls.absolute(href)}`;
  return `https://wa.me/?text=${encodeURIComponent(text)}`;
}

/** As many sentences as fit; a first one that does not fit ends at a word. */
export function wholeSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(". ", most - 1);
  return end > 0 ? text.slice(0, end + 1) : `${text.slice(0, text.lastIndexOf(" ", most - 1))}…`;
}

/** Kabupaten whose card a build makes, and the country's, which stands for all other pages. */
export function cardCodes({ reporting }: SiteIndex): readonly string[] {
  return ["00", ...reporting];
}

/** The card of a page; null where no cards are made. */
export function cardOf(index: SiteIndex, kode: string | undefined): Kartu | null {
  if (!index.hasPdf) return null;
  const kabupaten = kode?.slice(0, 5) ?? "00";
  const own = index.reporting.includes(kabupaten) ? kabupaten : "00";
  const alt = own === "00" ? PAPAN.nama : `${PAPAN.nama}: ${index.registry.namaOf(own)}`;
  return {
    alamat: index.urls.absolute(index.urls.kartu(own)),
    alt: bercap(tandaTempatNyata(index.registry.tandaOf(kode)), alt),
  };
}
