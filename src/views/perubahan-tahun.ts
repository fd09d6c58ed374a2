import { PAPAN } from "../base/papan.ts";
import { formatDataDate } from "../base/format.ts";
import { isFictional, pageView, type PageView } from "./page.ts";
import {
  acceptedIn,
  arsipLinks,
  perubahanJudul,
  yearOf,
  type ArsipLink,
  type Diterima,
  type PerubahanJudul,
} from "./perubahan.ts";
import type { SiteIndex } from "./site-index.ts";

/** All changes of a year, named; what each changed stands on its edition's page. */
export interface PerubahanTahunView extends PageView {
  readonly tahun: string;
  /** Newest month first. */
  readonly bulan: readonly BulanPerubahan[];
  /** Those of the fictional region. */
  readonly fiktif: readonly PerubahanJudul[];
  readonly arsip: readonly ArsipLink[];
  readonly terbaru: string;
}

export interface BulanPerubahan {
  /** "2025-11" */
  readonly id: string;
  /** "November 2025" */
  readonly judul: string;
  readonly butir: readonly PerubahanJudul[];
}

/** What the page of a year says. */
export function perubahanTahunView(index: SiteIndex, tahun: string): PerubahanTahunView {
  const isThen = (one: Diterima) => yearOf(one) === tahun;
  const accepted = acceptedIn(index, index.reporting).filter(isThen);
  const isReal = ({ edisi }: Diterima) => !isFictional(index, edisi.kabupaten);
  return {
    ...pageView(index, {
      href: index.urls.perubahanTahun(tahun),
      judul: `Perubahan data ${PAPAN.nama}, ${tahun}`,
      deskripsi: `Setiap laporan dan perbaikan data Koperasi Desa/Kelurahan Merah Putih yang diterima pada ${tahun}, bulan demi bulan.`,
    }),
    tahun,
    bulan: monthsOf(index, accepted.filter(isReal)),
    fiktif: accepted.filter((one) => !isReal(one)).map((one) => perubahanJudul(index, one)),
    arsip: arsipLinks(index),
    terbaru: index.urls.perubahan,
  };
}

function monthsOf(index: SiteIndex, accepted: readonly Diterima[]): readonly BulanPerubahan[] {
  const monthOf = ({ waktu }: Diterima) => waktu.slice(0, 7);
  return [...new Set(accepted.map(monthOf))].map((id) => ({
    id,
    judul: formatDataDate(`${id}-01`, "bulan"),
    butir: accepted.filter((one) => monthOf(one) === id).map((one) => perubahanJudul(index, one)),
  }));
}
