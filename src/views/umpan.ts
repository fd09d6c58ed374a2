import { lowerFirst } from "../base/format.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { bercap } from "../base/tanda.ts";
import {
  acceptedIn,
  isKoreksi,
  MOST_TOLD,
  perubahanOf,
  type Diterima,
  type Perubahan,
} from "./perubahan.ts";
import type { SiteIndex } from "./site-index.ts";
import { findUmpan, findUmpanKoreksi, kabupatenOfUmpan, type UmpanLink } from "./umpan-link.ts";

/** An Atom feed of changes. All addresses are absolute: a feed is read elsewhere. */
export interface UmpanView extends UmpanLink {
  /** Address of the feed, and its id. */
  readonly alamat: string;
  /** The page that says the same. */
  readonly halaman: string;
  readonly beranda: string;
  /** Time of the newest entry. */
  readonly diperbarui: string;
  /** The newest ones, newest first. */
  readonly butir: readonly UmpanButir[];
}

export interface UmpanButir extends Pick<
  Perubahan,
  "ringkas" | "alasan" | "dilaporkan" | "angka" | "isian"
> {
  /** The permanent address of the version: an accepted workbook is never changed, so its id is not. */
  readonly id: string;
  readonly judul: string;
  readonly alamat: string;
  /** "2025-12-12T00:00:00+07:00" */
  readonly diperbarui: string;
}

/** The feed of a kabupaten, or of the country's real ones; throws where there is none. */
export function umpanView(index: SiteIndex, kode: string): UmpanView {
  const { urls } = index;
  return feedOf(index, findUmpan(index, kode), {
    kode,
    halaman: kode === NASIONAL ? urls.perubahan : urls.wilayah(kode),
    accepted: acceptedIn(index, kabupatenOfUmpan(index, kode)),
    isTold: () => true,
  });
}

/** The feed of what was corrected or revised anywhere in the country; it may hold no entry yet. */
export function umpanKoreksiView(index: SiteIndex): UmpanView {
  return feedOf(index, findUmpanKoreksi(index), {
    kode: NASIONAL,
    halaman: `${index.urls.perubahan}#koreksi`,
    accepted: acceptedIn(index, kabupatenOfUmpan(index, NASIONAL)),
    isTold: isKoreksi,
  });
}

/** Inpres 9/2025: what a feed says of its age before the first entry, the same in every build. */
const PROGRAMME_BEGAN = "2025-03-27";

interface FeedParts {
  readonly kode: string;
  /** Site path of the page that says the same. */
  readonly halaman: string;
  /** Newest first. */
  readonly accepted: readonly Diterima[];
  readonly isTold: (diterima: Diterima) => boolean;
}

function feedOf(
  index: SiteIndex,
  link: UmpanLink | null,
  { kode, halaman, accepted, isTold }: FeedParts,
): UmpanView {
  const told = accepted.filter(isTold).slice(0, MOST_TOLD);
  const newest = told[0] ?? accepted[0];
  if (!link) throw new Error(`no feed of this region: ${kode}`);
  const { urls } = index;
  return {
    ...link,
    alamat: urls.absolute(link.href),
    halaman: urls.absolute(halaman),
    beranda: urls.absolute(urls.home),
    diperbarui: timeOf(newest ?? { waktu: PROGRAMME_BEGAN }),
    butir: told.map((one) => entryOf(index, one)),
  };
}

function entryOf(index: SiteIndex, diterima: Diterima): UmpanButir {
  const { edisi } = diterima;
  const perubahan = perubahanOf(index, diterima);
  const { kabupaten, tanggal, jenis, tanda, href } = perubahan;
  const { ringkas, alasan, dilaporkan, angka, isian } = perubahan;
  return {
    ...{ ringkas, alasan, dilaporkan, angka, isian },
    id: index.urls.absolute(index.urls.edisi(edisi, edisi.perubahan_ke)),
    judul: bercap(tanda, `${kabupaten.nama}, data per ${tanggal}: ${lowerFirst(jenis)}`),
    alamat: index.urls.absolute(href),
    diperbarui: timeOf(diterima),
  };
}

/**
 * Atom wants a time, the data know days: midnight in western Indonesia. Made from the data alone, so
 * that two builds of the same data make the same bytes.
 */
function timeOf({ waktu }: Pick<Diterima, "waktu">): string {
  return `${waktu}T00:00:00+07:00`;
}
