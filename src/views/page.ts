import type { Edisi } from "../records/edisi.ts";
import { bercap, tandaTempatNyata, type Tanda } from "../base/tanda.ts";
import { mistakeAddress } from "./ajakan.ts";
import { cardOf, shareAddress, type Kartu } from "./bagikan.ts";
import type { Kutipan } from "./kutip.ts";
import { kutipanOf } from "./kutipan.ts";
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
  /** What marks the page; null if it is about real data. */
  readonly tanda: Tanda | null;
  /** The Atom feed of what the page is about. */
  readonly umpan: UmpanLink | null;
  /** How the page is cited; null if it has no address of its own. */
  readonly kutip: Kutipan | null;
  /** Opens a report of a mistake with this page and its edition filled in. */
  readonly kekeliruan: string;
  /** Opens WhatsApp with what a desa's or kabupaten's page says. */
  readonly bagikan: string | null;
  /** Shown where the address is shared. */
  readonly kartu: Kartu | null;
}

export interface PageInput {
  readonly href: string;
  readonly judul: string;
  readonly deskripsi: string;
  /** Region the page is about, if it is about one. */
  readonly kode?: string;
  /** False for a page that says nothing of the data, whatever their date. */
  readonly dikutip?: boolean;
  /** Version of an edition the page is about, if it is not the newest of its kabupaten. */
  readonly edisi?: Edisi;
}

/** The part of a view that is the same for every page. */
export function pageView(index: SiteIndex, input: PageInput): PageView {
  const { href, judul, deskripsi, kode, edisi, dikutip = true } = input;
  const alamat = index.urls.absolute(href);
  const tanda = index.registry.tandaOf(kode);
  const named = (text: string) => bercap(tandaTempatNyata(tanda), text);
  const kutip = dikutip ? kutipanOf(index, { href, judul, kode, edisi }) : null;
  return {
    href,
    alamat,
    judul: named(judul),
    deskripsi: named(deskripsi),
    remah:
      kode === undefined
        ? [{ kode: "00", nama: "Beranda", href: index.urls.home }]
        : breadcrumbs(index, kode),
    tanda,
    umpan: kode === undefined ? null : findUmpan(index, kode),
    kutip,
    kekeliruan: mistakeAddress(
      index.repository,
      kutip?.versi ? `${alamat} (edisi ${kutip.versi})` : alamat,
    ),
    bagikan: shareAddress(index, { href, kode, judul, deskripsi }),
    kartu: cardOf(index, kode),
  };
}

/** True for a code of the fictional province 99. */
export function isFictional({ registry }: SiteIndex, kode: string): boolean {
  return registry.isFictional(kode);
}
