import type { SiteIndex } from "./site-index.ts";
import { findUmpan, type UmpanLink } from "./umpan-link.ts";
import { breadcrumbs, type WilayahLink } from "./wilayah-link.ts";

/** What every page says about itself. */
export interface PageView {
  /** Site path of the page. */
  readonly href: string;
  /** With origin: canonical link, QR code, citation. */
  readonly alamat: string;
  /** For the browser's tab and search results: name, kecamatan, kabupaten, code. */
  readonly judul: string;
  readonly deskripsi: string;
  readonly remah: readonly WilayahLink[];
  /** The page is about the fictional region. */
  readonly contoh: boolean;
  /** The Atom feed of what the page is about. */
  readonly umpan: UmpanLink | null;
}

export interface PageInput {
  readonly href: string;
  readonly judul: string;
  readonly deskripsi: string;
  /** Region the page is about, if it is about one. */
  readonly kode?: string;
}

/** The part of a view that is the same for every page. */
export function pageView(index: SiteIndex, { href, judul, deskripsi, kode }: PageInput): PageView {
  return {
    href,
    alamat: index.urls.absolute(href),
    judul,
    deskripsi,
    remah:
      kode === undefined
        ? [{ kode: "00", nama: "Beranda", href: index.urls.home }]
        : breadcrumbs(index, kode),
    contoh: kode !== undefined && isFictional(index, kode),
    umpan: kode === undefined ? null : findUmpan(index, kode),
  };
}

/** True for a code of the fictional province 99. */
export function isFictional({ registry }: SiteIndex, kode: string): boolean {
  return registry.isFictional(kode);
}
