import { tingkatOf } from "../../wilayah/kode.ts";
import type { SiteIndex } from "../site-index.ts";
import { jalurTopik } from "./jalur.ts";
import { kemitraanTopik } from "./kemitraan.ts";
import { layananTopik } from "./layanan.ts";
import { legalitasTopik } from "./legalitas.ts";
import { pelatihanTopik } from "./pelatihan.ts";
import { pendampingTopik } from "./pendamping.ts";
import { potensiTopik } from "./potensi.ts";
import { sumberDayaTopik } from "./sumber-daya.ts";
import { tahapTopik } from "./tahap.ts";
import { targetTopik } from "./target.ts";
import { tindakLanjutTopik } from "./tindak-lanjut.ts";
import { hasTopik, topikLead, type Topik } from "./topik.ts";
import { usahaTopik } from "./usaha.ts";

/** Every topic, in the order of the navigation. */
export const TOPICS: readonly Topik[] = [
  tindakLanjutTopik,
  tahapTopik,
  legalitasTopik,
  kemitraanTopik,
  pendampingTopik,
  usahaTopik,
  potensiTopik,
  pelatihanTopik,
  jalurTopik,
  layananTopik,
  sumberDayaTopik,
  targetTopik,
];

/** A region's topic page in a list of links. */
export interface TopikLink {
  readonly id: string;
  readonly judul: string;
  readonly href: string;
  /** The first sentence of the page: what a meeting must know before it opens it. */
  readonly kalimat: string | null;
}

/** The topics of a region: those with a page, and those nobody has reported on. */
export interface TopikDaftar {
  readonly ada: readonly TopikLink[];
  readonly belum: readonly string[];
}

export function topikDaftar(index: SiteIndex, kode: string): TopikDaftar {
  const asked = TOPICS.filter(({ tingkat }) => tingkat.includes(tingkatOf(kode)));
  const ada = asked.filter((topik) => hasTopik(index, kode, topik));
  return {
    ada: ada.map((topik) => ({
      id: topik.id,
      judul: topik.judul,
      href: index.urls.topik(kode, topik.id),
      kalimat: topikLead(index, kode, topik) || null,
    })),
    belum: asked.filter((topik) => !ada.includes(topik)).map(({ judul }) => judul),
  };
}

export function findTopik(id: string): Topik | undefined {
  return TOPICS.find((one) => one.id === id);
}

export function getTopik(id: string): Topik {
  const topik = findTopik(id);
  if (!topik) throw new Error(`no such topic: ${id}`);
  return topik;
}
