import { PAPAN } from "../base/papan.ts";
import { formatNumber, lowerFirst, upperFirst } from "../base/format.ts";
import type { CoreIndicator } from "../indicators/definitions.ts";
import { addTotals, emptyTotal, type Total } from "../indicators/totals.ts";
import { getIndikator } from "../records/observasi.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { dokumenLink } from "./cetak/daftar-halaman.ts";
import { riwayatHalaman, type RiwayatHalaman } from "./riwayat-halaman.ts";
import { klaimTentang, onlyKlaim, type KlaimDinilai } from "./buku-klaim.ts";
import { claimWords, type Klaim } from "./klaim.ts";
import { countDesa, type KabupatenView } from "./kabupaten.ts";
import { pageView, type PageView } from "./page.ts";
import { editionDate, claimBasis } from "./angka.ts";
import { jumlahDi, kabupatenIn, newestEdition, type SiteIndex } from "./site-index.ts";
import { dokumenOf, type DokumenView } from "./pernyataan.ts";
import { topikDaftar, type TopikDaftar } from "./topik/topics.ts";
import { isMinority } from "./angka-terakhir.ts";
import { fullName, wilayahLink, type WilayahLink } from "./wilayah-link.ts";

/** The complete content of a province's page or of the country's. */
export interface IndukView extends PageView {
  readonly kode: string;
  readonly nama: string;
  readonly kalimat: readonly string[];
  readonly jumlah: KabupatenView["jumlah"];
  /** Sums over the newest telling edition of every kabupaten; nothing of the fictional region. */
  readonly angka: readonly IndukAngka[];
  readonly cakupan: Cakupan;
  readonly anak: readonly AnakRow[];
  readonly publikasi: readonly KlaimDinilai[];
  readonly riwayat: RiwayatHalaman;
  readonly topik: TopikDaftar;
  readonly dokumen: readonly DokumenView[];
  /** All documents of the province; null where none are printed. */
  readonly semua_pdf: string | null;
  readonly data: { readonly json: string; readonly csv: string };
}

/** How many kabupaten have an edition, and of what kind. */
export interface Cakupan {
  readonly kabupaten: number;
  readonly dilaporkan: number;
  readonly disusun: number;
}

export interface IndukAngka {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly satuan: string;
  readonly total: Total;
}

/** A kabupaten of a province, or a province of the country. */
export interface AnakRow extends WilayahLink {
  readonly desa: number;
  readonly kelurahan: number;
  readonly cakupan: Cakupan;
  /** Data date of a kabupaten's newest edition; null if it has none. */
  readonly edisi: string | null;
}

const INDICATORS = [
  "terbentuk",
  "berbadan_hukum",
  "beroperasi",
  "memiliki_gerai",
  "jumlah_anggota",
] as const satisfies readonly CoreIndicator[];

export const JUDUL_BERANDA = `${PAPAN.nama}: Koperasi Desa/Kelurahan Merah Putih per desa`;

/** What the page of a province (or, for `00`, the home page) says. */
export function indukView(index: SiteIndex, kode: string): IndukView {
  const { urls, registry } = index;
  const nama = fullName(registry, kode);
  const jumlah = countDesa(index, kode);
  const cakupan = coverageOf(index, kode);
  const publikasi = klaimTentang(index, kode);
  const angka = INDICATORS.map((indikator) => areaSum(index, kode, indikator));
  const kalimat = sentences({ nama, jumlah, cakupan, publikasi: onlyKlaim(publikasi), angka });
  const judul = kode === NASIONAL ? JUDUL_BERANDA : `KDKMP ${nama} (${kode})`;
  return {
    ...pageView(index, {
      href: urls.wilayah(kode),
      judul,
      deskripsi: kalimat.join(" "),
      ...(kode === NASIONAL ? {} : { kode }),
    }),
    kode,
    nama,
    kalimat,
    jumlah,
    angka,
    cakupan,
    anak: childrenOf(index, kode).map((anak) => childRow(index, anak)),
    publikasi,
    riwayat: riwayatHalaman(index, kode),
    topik: topikDaftar(index, kode),
    dokumen: dokumenOf(index, kode),
    semua_pdf: dokumenLink(index, kode),
    data: { json: urls.data(kode, "data.json"), csv: urls.data(kode, "data.csv") },
  };
}

function childrenOf({ registry }: SiteIndex, kode: string): readonly string[] {
  return kode === NASIONAL ? registry.provinsi() : registry.childrenOf(kode);
}

function childRow(index: SiteIndex, kode: string): AnakRow {
  const { desa, kelurahan } = countDesa(index, kode);
  const newest = kode.length === 5 ? newestEdition(index.kabupaten(kode)) : undefined;
  return {
    ...wilayahLink(index, kode),
    desa,
    kelurahan,
    cakupan: coverageOf(index, kode),
    edisi: newest ? editionDate(newest.edisi) : null,
  };
}

/** How many kabupaten of an area have an edition here, by its newest edition. */
export function coverageOf(index: SiteIndex, kode: string): Cakupan {
  const all = kabupatenIn(index, kode);
  const newest = all.flatMap((kabupaten) => newestEdition(index.kabupaten(kabupaten)) ?? []);
  const disusun = newest.filter(({ edisi }) => edisi.meta.disusun_oleh === "proyek").length;
  return { kabupaten: all.length, dilaporkan: newest.length - disusun, disusun };
}

/** Sum over the newest telling edition of every real kabupaten of an area. */
export function areaSum(index: SiteIndex, kode: string, indikator: CoreIndicator): IndukAngka {
  const { label, satuan } = getIndikator(indikator);
  const totals = kabupatenIn(index, kode).map((kabupaten) => telling(index, kabupaten, indikator));
  return {
    id: indikator,
    label,
    satuan,
    href: index.urls.indikator(indikator),
    total: addTotals(totals),
  };
}

/**
 * The sum of a kabupaten's newest edition; of the one before while fewer than half of the desa have
 * reported, if more had then: the first rows of a month do not wipe out what the last one said.
 */
function telling(index: SiteIndex, kabupaten: string, indikator: CoreIndicator): Total {
  const { arranged } = index.kabupaten(kabupaten);
  const desa = index.registry.desaIn(kabupaten).length;
  const totals = arranged.map((edition) =>
    jumlahDi(index, { edition, wilayah: kabupaten, desa }, indikator),
  );
  const newest = totals.at(-1) ?? emptyTotal(desa);
  if (!isMinority(newest)) return newest;
  const fuller = totals.filter((total) => !isMinority(total) && total.nilai !== null).at(-1);
  return fuller ?? newest;
}

interface SentenceInput {
  readonly nama: string;
  readonly jumlah: KabupatenView["jumlah"];
  readonly cakupan: Cakupan;
  readonly publikasi: readonly Klaim[];
  readonly angka: readonly IndukAngka[];
}

function sentences({ nama, jumlah, cakupan, publikasi, angka }: SentenceInput): string[] {
  const place = `${nama} punya ${formatNumber(jumlah.desa)} desa dan ${formatNumber(jumlah.kelurahan)} kelurahan di ${formatNumber(cakupan.kabupaten)} kabupaten/kota.`;
  return [place, coverageSentence(cakupan), ...sumSentence(angka), ...claimSentence(publikasi)];
}

function coverageSentence({ kabupaten, dilaporkan, disusun }: Cakupan): string {
  if (dilaporkan + disusun === 0) return "Belum ada laporan kabupaten/kota di sini.";
  const compiled =
    disusun === 0
      ? ""
      : `${formatNumber(disusun)} kabupaten/kota punya edisi yang disusun dari publikasi`;
  const reported =
    dilaporkan === 0
      ? "belum ada yang melapor sendiri"
      : `${formatNumber(dilaporkan)} dari ${formatNumber(kabupaten)} melapor sendiri`;
  return compiled === "" ? `${upperFirst(reported)}.` : `${compiled}; ${reported}.`;
}

function sumSentence(angka: readonly IndukAngka[]): string[] {
  const operating = angka.find(({ id }) => id === "beroperasi");
  if (!operating || operating.total.nilai === null) return [];
  return [
    `Baris laporan yang ada memuat ${formatNumber(operating.total.nilai)} koperasi yang beroperasi, di antara ${formatNumber(operating.total.dilaporkan)} dari ${formatNumber(operating.total.desa)} desa/kelurahan yang sudah melaporkannya.`,
  ];
}

/** Indicators that say how far the programme is; the newest figure of any of them leads. */
const LEADING = new Set(["terbentuk", "berbadan_hukum", "beroperasi"]);

function claimSentence(publikasi: readonly Klaim[]): string[] {
  const standing = publikasi.filter(({ dicabut, ambigu }) => !dicabut && !ambigu);
  const newest = standing.find(({ indikator }) => LEADING.has(indikator)) ?? standing[0];
  if (!newest) return [];
  const { sumber, label, dasar } = newest;
  const by = upperFirst(claimBasis(dasar, sumber.label));
  return [`${by}, ${sumber.tanggal}: ${claimWords(newest)} ${lowerFirst(label)}.`];
}
