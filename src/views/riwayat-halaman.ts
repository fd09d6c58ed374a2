import { formatNumber, lowerFirst } from "../base/format.ts";
import type { Edisi } from "../records/edisi.ts";
import { kabupatenOf, NASIONAL } from "../wilayah/kode.ts";
import { currentKode } from "../wilayah/lineage.ts";
import { saysAnything } from "./koperasi.ts";
import {
  acceptedIn,
  isReal,
  perubahanJudul,
  perubahanOf,
  reasonOf,
  type Diterima,
} from "./perubahan.ts";
import { kabupatenIn, type SiteIndex } from "./site-index.ts";
import { isCompiled, tinjauanOf } from "./tinjauan-edisi.ts";
import type { WilayahLink } from "./wilayah-link.ts";

/** What changed on one page, newest first. */
export interface RiwayatHalaman {
  readonly butir: readonly PerubahanHalaman[];
  /** "14 perubahan lain", and where they are listed; null if all are told. */
  readonly sisa: { readonly teks: string; readonly href: string } | null;
}

export interface PerubahanHalaman {
  /** "24 November 2025" */
  readonly tanggal: string;
  /** "Laporan", "Koreksi (k1)", "Revisi (k1)", "Disusun dari publikasi" */
  readonly jenis: string;
  /** The version's own page, at its changes. */
  readonly href: string;
  /** Whose report it is, on the page of a province or the country. */
  readonly kabupaten: WilayahLink | null;
  /** What it changed here. */
  readonly ringkas: string;
  /** Why it was corrected or revised. */
  readonly alasan: string | null;
}

/** The newest change behind a page made of a region's reports, and where the others are listed. */
export interface PerubahanTerakhir {
  /** "koreksi (k1), data per 24 November 2025" */
  readonly teks: string;
  readonly href: string;
  readonly semua: string;
}

/** The newest change that reached a region's pages; null before its first edition. */
export function perubahanTerakhir(index: SiteIndex, kode: string): PerubahanTerakhir | null {
  const kabupaten = kode === NASIONAL ? realOnly(index) : kabupatenIn(index, kode);
  const [newest] = acceptedIn(index, kabupaten);
  if (!newest) return null;
  const { jenis, tanggal, href, kabupaten: whose } = perubahanJudul(index, newest);
  const who = kode.length === 5 ? "" : `${whose.nama}, `;
  return {
    teks: `${who}${lowerFirst(jenis)}, data per ${tanggal}`,
    href,
    semua: `${index.urls.wilayah(kode)}#riwayat-halaman`,
  };
}

/** Told on one page; older ones are counted. */
const MOST_TOLD = 10;

/** What changed on the page of a kecamatan, kabupaten, province or the country. */
export function riwayatHalaman(index: SiteIndex, kode: string): RiwayatHalaman {
  const accepted = kode.length > 5 ? changesOfKecamatan(index, kode) : changesOf(index, kode);
  const rest = accepted.length - MOST_TOLD;
  const more = { teks: `${formatNumber(rest)} perubahan lain`, href: index.urls.perubahan };
  return {
    butir: accepted.slice(0, MOST_TOLD).map((told) => told()),
    sisa: rest > 0 ? more : null,
  };
}

function changesOf(index: SiteIndex, kode: string): readonly (() => PerubahanHalaman)[] {
  const accepted = acceptedIn(
    index,
    kode === NASIONAL ? realOnly(index) : kabupatenIn(index, kode),
  );
  return accepted.map((diterima) => () => ({
    ...changeOf(index, diterima),
    kabupaten: kode.length === 5 ? null : perubahanJudul(index, diterima).kabupaten,
    ringkas: perubahanOf(index, diterima).ringkas,
  }));
}

function realOnly(index: SiteIndex): readonly string[] {
  return index.reporting.filter((kabupaten) => isReal(index, kabupaten));
}

/** A report that says nothing new of a kecamatan is no change of its page. */
function changesOfKecamatan(index: SiteIndex, kode: string): readonly (() => PerubahanHalaman)[] {
  return acceptedIn(index, [kabupatenOf(kode)]).flatMap((diterima) => {
    const here = effectsOf(index, diterima.edisi).get(kode);
    if (!here) return [];
    const change = changeOf(index, diterima);
    return [() => ({ ...change, kabupaten: null, ringkas: effectText(here) })];
  });
}

function changeOf(
  index: SiteIndex,
  diterima: Diterima,
): Omit<PerubahanHalaman, "kabupaten" | "ringkas"> {
  const { tanggal, jenis, href } = perubahanJudul(index, diterima);
  return { tanggal, jenis, href, alasan: reasonOf(diterima) };
}

/** What an edition changed in one kecamatan. */
interface Effect {
  /** Cells and rows that differ; null in a first report, where every cell is new. */
  readonly isian: number | null;
  readonly desa: number;
}

function effectText({ isian, desa }: Effect): string {
  const where = `${formatNumber(desa)} desa/kelurahan`;
  return isian === null
    ? `Laporan pertama per desa: ${where} melapor di sini.`
    : `${formatNumber(isian)} isian berubah di ${where} di sini.`;
}

type Effects = ReadonlyMap<string, Effect>;

const caches = new WeakMap<SiteIndex, Map<Edisi, Effects>>();

/** Counts by kecamatan: every kecamatan of a kabupaten asks for the same reviews, which are large. */
function effectsOf(index: SiteIndex, edisi: Edisi): Effects {
  const cache = caches.get(index) ?? new Map<Edisi, Effects>();
  caches.set(index, cache);
  const made =
    cache.get(edisi) ??
    new Map(index.remember(edisi, "kecamatan", () => [...countEffects(index, edisi)]));
  cache.set(edisi, made);
  return made;
}

function countEffects(index: SiteIndex, edisi: Edisi): Effects {
  if (isCompiled(edisi)) return new Map();
  const { laporan_pertama, perubahan } = tinjauanOf(index, edisi);
  const rows = laporan_pertama ? edisi.lembar.koperasi.baris.filter(saysAnything) : perubahan;
  const places = rows.map(({ kode }) => currentKode(index.registry, kode));
  const byKecamatan = new Map<string, string[]>();
  for (const kode of places.filter((place) => place.length === 13)) {
    const here = byKecamatan.get(kode.slice(0, 8));
    if (here) here.push(kode);
    else byKecamatan.set(kode.slice(0, 8), [kode]);
  }
  return new Map(
    [...byKecamatan].map(([kecamatan, all]) => [
      kecamatan,
      { isian: laporan_pertama ? null : all.length, desa: new Set(all).size },
    ]),
  );
}
