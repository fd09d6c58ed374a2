import { PAPAN } from "../base/papan.ts";
import { compareText, formatDate, formatNumber } from "../base/format.ts";
import type { Tanda } from "../base/tanda.ts";
import type { Edisi } from "../records/edisi.ts";
import { labelOf } from "../records/lists.ts";
import { maskedText } from "../review/isian.ts";
import type { Tinjauan } from "../review/tinjauan.ts";
import { sizeText } from "../review/words.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { changedAmounts, type AngkaBerubah } from "./angka-berubah.ts";
import { editionDate } from "./angka.ts";
import { isianBerubah, type IsianBerubah } from "./isian-berubah.ts";
import { isFictional, pageView, type PageView } from "./page.ts";
import { findJawaban, type SiteIndex } from "./site-index.ts";
import { isCompiled, tinjauanOf } from "./tinjauan-edisi.ts";
import { findUmpan, findUmpanKoreksi, type UmpanLink } from "./umpan-link.ts";
import { wilayahLink, type WilayahLink } from "./wilayah-link.ts";

/** An accepted edition or correction, named. */
export interface Diterima {
  readonly edisi: Edisi;
  /**
   * ISO date that orders changes: when it was reported, else its data date. No clock is read, so a
   * build says the same tomorrow. A correction never stands before what it corrects.
   */
  readonly waktu: string;
}

/** How a change is named in every list of changes. */
export interface PerubahanJudul {
  /** Anchor on the page of changes, for ever: "99.01-2025-11-24-k1". */
  readonly jangkar: string;
  /** Where it is named for ever: the page of its year. */
  readonly tetap: string;
  readonly kabupaten: WilayahLink;
  readonly tanda: Tanda | null;
  /** "24 November 2025" */
  readonly tanggal: string;
  /** "Laporan", "Disusun dari publikasi", "Koreksi (k1)", "Revisi (k1)" */
  readonly jenis: string;
  /** The version's own page, at its changes. */
  readonly href: string;
  /** The list of all editions of the kabupaten. */
  readonly edisi_lain: string;
}

/** What an accepted edition or correction changed. */
export interface Perubahan extends PerubahanJudul {
  readonly waktu: string;
  /** Why it was corrected. */
  readonly alasan: string | null;
  /** "12 Desember 2025"; null where the workbook does not say. */
  readonly dilaporkan: string | null;
  readonly ringkas: string;
  /** Totals of the kabupaten that differ, and stated ones that the rows cannot confirm. */
  readonly angka: readonly AngkaBerubah[];
  /** The changed cells where they are few; none where they are many. */
  readonly isian: readonly IsianBerubah[];
}

/** The page of all changes. */
export interface PerubahanView extends PageView {
  readonly kalimat: readonly string[];
  /** Newest first. */
  readonly terbaru: readonly Perubahan[];
  /** Pages of all changes, year by year. */
  readonly arsip: readonly ArsipLink[];
  /** Corrections and revisions of the real ones alone, newest first, and their feed. */
  readonly koreksi: readonly Koreksi[];
  readonly umpan_koreksi: UmpanLink | null;
  /** Those of the fictional region, apart from the real ones. */
  readonly fiktif: readonly Perubahan[];
}

/** The page of a year's changes. */
export interface ArsipLink {
  readonly tahun: string;
  readonly href: string;
  /** Changes of that year, the fictional region's left out. */
  readonly jumlah: number;
}

/** A correction or revision in the list of these. */
export type Koreksi = PerubahanJudul & Pick<Perubahan, "alasan">;

/** Told in full on one page or in one feed. */
export const MOST_TOLD = 50;

/** A correction of a few cells is told cell by cell. */
const FEW = 10;

/** What the page of changes says. */
export function perubahanView(index: SiteIndex): PerubahanView {
  const real = index.reporting.filter((kode) => isReal(index, kode));
  const fictional = index.reporting.filter((kode) => isFictional(index, kode));
  const accepted = acceptedIn(index, real);
  return {
    ...pageView(index, {
      href: index.urls.perubahan,
      judul: `Perubahan data ${PAPAN.nama}`,
      deskripsi:
        "Setiap laporan dan perbaikan data Koperasi Desa/Kelurahan Merah Putih yang diterima, terbaru di atas, dengan jumlah sebelum dan sesudahnya.",
    }),
    umpan: findUmpan(index, NASIONAL),
    kalimat: [
      "Setiap laporan yang diterima dan setiap perbaikannya, terbaru di atas.",
      "Urut menurut tanggal laporan; bila buku kerjanya tidak menyebut tanggal itu, menurut tanggal data.",
    ],
    terbaru: accepted.slice(0, MOST_TOLD).map((one) => perubahanOf(index, one)),
    koreksi: accepted
      .filter(isKoreksi)
      .slice(0, MOST_TOLD)
      .map((one) => ({ ...perubahanJudul(index, one), alasan: reasonOf(one) })),
    umpan_koreksi: findUmpanKoreksi(index),
    arsip: arsipLinks(index),
    fiktif: acceptedIn(index, fictional)
      .slice(0, MOST_TOLD)
      .map((one) => perubahanOf(index, one)),
  };
}

/** Every year in which something was accepted, newest first. */
export function arsipLinks(index: SiteIndex): readonly ArsipLink[] {
  const years = acceptedIn(index, index.reporting).map(yearOf);
  const isReal = ({ edisi }: Diterima) => !isFictional(index, edisi.kabupaten);
  const real = acceptedIn(index, index.reporting).filter(isReal).map(yearOf);
  return [...new Set(years)].map((tahun) => ({
    tahun,
    href: index.urls.perubahanTahun(tahun),
    jumlah: real.filter((year) => year === tahun).length,
  }));
}

/** "2025" of a change's order. */
export function yearOf({ waktu }: Diterima): string {
  return waktu.slice(0, 4);
}

/** True for a correction or a revision, which took an accepted version's place. */
export function isKoreksi({ edisi }: Diterima): boolean {
  return edisi.perubahan_ke > 0;
}

/** True for a kabupaten that exists. */
export function isReal(index: SiteIndex, kode: string): boolean {
  return !isFictional(index, kode);
}

/** The newest change of a kabupaten; null if it has no edition. */
export function newestChange(index: SiteIndex, kode: string): PerubahanJudul | null {
  const [newest] = acceptedIn(index, [kode]);
  return newest ? perubahanJudul(index, newest) : null;
}

/** Every accepted edition and correction of these kabupaten, newest first. */
export function acceptedIn(index: SiteIndex, kabupaten: readonly string[]): readonly Diterima[] {
  const all = kabupaten.flatMap((kode) =>
    index.kabupaten(kode).history.flatMap(({ semua }) => datedVersions(semua)),
  );
  return all.sort(
    (left, right) =>
      compareText(right.waktu, left.waktu) ||
      compareText(right.edisi.tanggal_data, left.edisi.tanggal_data) ||
      compareText(left.edisi.kabupaten, right.edisi.kabupaten) ||
      right.edisi.perubahan_ke - left.edisi.perubahan_ke,
  );
}

function datedVersions(versions: readonly Edisi[]): readonly Diterima[] {
  let waktu = "";
  return versions.map((edisi) => {
    const dates = [waktu, edisi.tanggal_data, edisi.meta.tanggal_laporan ?? ""];
    waktu = dates.sort(compareText).at(-1) ?? "";
    return { edisi, waktu };
  });
}

const told = new WeakMap<SiteIndex, Map<Edisi, Perubahan>>();

/** What one of them changed. */
export function perubahanOf(index: SiteIndex, { edisi, waktu }: Diterima): Perubahan {
  const known = told.get(index) ?? new Map<Edisi, Perubahan>();
  told.set(index, known);
  const made =
    known.get(edisi) ??
    findJawaban<Perubahan>(index, edisi.kabupaten, tanyaPerubahan(edisi)) ??
    index.remember(edisi, "perubahan", () => makePerubahan(index, { edisi, waktu }));
  known.set(edisi, made);
  return made;
}

/** What the recap of a kabupaten answers with `perubahanOf`. */
export function tanyaPerubahan({ berkas }: Pick<Edisi, "berkas">): string {
  return `perubahan ${berkas}`;
}

function makePerubahan(index: SiteIndex, { edisi, waktu }: Diterima): Perubahan {
  const tinjauan = tinjauanOf(index, edisi);
  const { perubahan, laporan_pertama } = tinjauan;
  const { tanggal_laporan } = edisi.meta;
  const isFew = !laporan_pertama && perubahan.length <= FEW;
  const hrefOf = ({ kode }: { readonly kode: string }) =>
    index.registry.has(kode) && index.hasPage(kode) ? index.urls.wilayah(kode) : null;
  return {
    ...perubahanJudul(index, { edisi, waktu }),
    waktu,
    alasan: reasonOf({ edisi }),
    dilaporkan: tanggal_laporan === null ? null : formatDate(tanggal_laporan),
    ringkas: summaryOf(edisi, tinjauan),
    angka: changedAmounts(index, edisi, tinjauan),
    isian: isFew ? perubahan.map((butir) => isianBerubah(butir, hrefOf)) : [],
  };
}

/** Why it was corrected or revised; null for a first report. */
export function reasonOf({ edisi }: Pick<Diterima, "edisi">): string | null {
  const { alasan_perubahan: alasan } = edisi.meta;
  return alasan === null ? null : maskedText(alasan);
}

/** How one of them is named. */
export function perubahanJudul(index: SiteIndex, diterima: Diterima): PerubahanJudul {
  const { edisi } = diterima;
  const { kabupaten, tanggal_data, perubahan_ke: ke } = edisi;
  const jangkar = `${kabupaten}-${tanggal_data}-k${ke}`;
  return {
    jangkar,
    tetap: `${index.urls.perubahanTahun(yearOf(diterima))}#${jangkar}`,
    kabupaten: wilayahLink(index, kabupaten),
    tanda: index.registry.tandaOf(kabupaten),
    tanggal: editionDate(edisi),
    jenis: kindOf(edisi),
    href: `${index.urls.edisi(edisi, ke)}#perubahan`,
    edisi_lain: `${index.urls.wilayah(kabupaten)}#edisi`,
  };
}

/** "Laporan", "Koreksi (k1)": a correction mends a mistake, a revision brings better data. */
export function kindOf(edisi: Edisi): string {
  const { perubahan_ke: ke, meta } = edisi;
  if (ke === 0) return isCompiled(edisi) ? "Disusun dari publikasi" : "Laporan";
  const { jenis_perubahan: jenis } = meta;
  return `${jenis === null ? "Perubahan" : labelOf("jenis_perubahan", jenis)} (k${ke})`;
}

/** What an edition says or changes, and how much of it is striking. */
export function summaryOf(edisi: Edisi, tinjauan: Tinjauan): string {
  if (!isCompiled(edisi)) return `${sizeText(tinjauan)} ${strikingText(tinjauan)}`;
  const stated = formatNumber(edisi.lembar.ringkasan.baris.length);
  return `Disusun dari publikasi, bukan laporan kabupaten: ${stated} angka dinyatakan, rincian per desa belum dilaporkan.`;
}

function strikingText({ mencurigakan, perubahan }: Tinjauan): string {
  if (mencurigakan === 0) return "Tidak ada yang mencolok.";
  const explained = perubahan.filter(({ curiga }) => (curiga?.alasan ?? null) !== null).length;
  const all = `${formatNumber(mencurigakan)} perubahan mencolok`;
  if (explained === mencurigakan) return `${all}, sudah dijelaskan petugas datanya.`;
  return explained === 0
    ? `${all} dan belum dijelaskan.`
    : `${all}; ${formatNumber(explained)} di antaranya sudah dijelaskan petugas datanya.`;
}
