import { compareDates } from "../base/dates.ts";
import { formatNumber } from "../base/format.ts";
import type { CoreIndicator } from "../indicators/definitions.ts";
import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { compareWithRows, type Agreement } from "../indicators/reconcile.ts";
import { seriesOf, type SeriesPoint } from "../indicators/series.ts";
import { emptyTotal, isComplete, type Total } from "../indicators/totals.ts";
import { tanggalEdisi } from "../records/edisi.ts";
import { getIndikator } from "../records/observasi.ts";
import {
  angkaOfTotal,
  coverageText,
  editionDate,
  empty,
  formatAmount,
  claimBasis,
  ROWS_BASIS,
  sumSource,
  withheldText,
  type Angka,
} from "./angka.ts";
import { isMinority, lastFigure, lastFigureText, type AngkaTerakhir } from "./angka-terakhir.ts";
import { rowsChange, statedChange } from "./headline-perubahan.ts";
import { rincianOf } from "./headline-rincian.ts";
import type { Klaim } from "./klaim.ts";
import { jumlahDi, type SiteIndex } from "./site-index.ts";

export type { Total } from "../indicators/totals.ts";

/** One indicator of an area: the figure to lead with, and everything it is held against. */
export interface Headline {
  readonly id: string;
  readonly label: string;
  /** Page of the indicator's definition. */
  readonly href: string;
  readonly angka: Angka;
  /** ISO date, or a month, of the state that the leading figure describes; null without an edition. */
  readonly tanggal_data: string | null;
  /** True if the leading figure is a claim and not a sum of rows. */
  readonly dari_klaim: boolean;
  /** True if the leading figure is older than the newest edition, which is of few desa or silent on it. */
  readonly terdahulu: boolean;
  /** Who says the leading figure: "menurut laporan per desa", "dinyatakan kabupaten", "angka terbitan". */
  readonly dasar: string;
  readonly cakupan: string;
  readonly total: Total;
  /** "+12 sejak 31 Agustus 2025"; null if it cannot be said. */
  readonly perubahan: string | null;
  /** What the claim and the rows say of each other; null without a claim. */
  readonly perbandingan: string | null;
  /** "angka sekabupaten terakhir: 284, per …" beside a sum of rows that are not complete; else null. */
  readonly terakhir: string | null;
  /** "termasuk 1 yang merintis usaha": which figure of the same rows holds which. */
  readonly rincian?: string;
  readonly seri: readonly SeriesPoint[];
}

export interface HeadlineInput {
  readonly indikator: CoreIndicator;
  /** Editions in force, oldest first. */
  readonly editions: readonly EdisiByDesa[];
  /** Code of the area. */
  readonly wilayah: string;
  /** Where an edition shows the rows that a sum of this area adds up. */
  readonly baris: (edition: EdisiByDesa) => string;
  /** Desa of the area today: the denominator where there is no edition. */
  readonly desa: number;
  /** "sekabupaten", "sekecamatan": of what area a figure is the whole. */
  readonly cakup: string;
  /** What the kabupaten last stated or a publisher last wrote, if this area has such a claim. */
  readonly klaim: Klaim | undefined;
  /** What the edition before the newest states, if the kabupaten itself made both. */
  readonly klaim_lalu: Klaim | undefined;
}

/**
 * The leading figure is the rows' where they are complete, else what their edition states, else the
 * last figure of the whole area while few desa have reported, else what rows there are.
 */
export function headlineOf(index: SiteIndex, input: HeadlineInput): Headline {
  const { indikator, editions, wilayah, desa } = input;
  const definition = getIndikator(indikator);
  const newest = editions.at(-1);
  const total = newest
    ? jumlahDi(index, { edition: newest, wilayah, desa }, indikator)
    : emptyTotal(desa);
  const seri = seriesOf({
    editions,
    total: (edition) => jumlahDi(index, { edition, wilayah }, indikator),
  });
  const last = lastFigure(index, { ...input, before: editions.slice(0, -1) });
  const lead = last && mayLead(last, { ...input, total, newest }) ? last : undefined;
  const context = { ...input, total, newest, last, lead };
  return {
    id: indikator,
    label: definition.label,
    href: index.urls.indikator(indikator),
    angka: lead?.angka ?? rowsFigure(index, { ...input, total, newest, satuan: definition.satuan }),
    tanggal_data: lead?.tanggal_data ?? (newest ? tanggalEdisi(newest.edisi) : null),
    dari_klaim: lead?.dari_klaim ?? false,
    terdahulu: lead !== undefined && isOlder(lead, newest),
    dasar: lead?.dasar ?? ROWS_BASIS,
    cakupan: coverageText(total),
    total,
    perubahan: lead ? statedChange(lead, input) : rowsChange(seri, editions.at(-2)),
    perbandingan: comparedText(context),
    terakhir: lastText(context),
    ...rincianText(index, context),
    seri,
  };
}

interface Standing extends HeadlineInput {
  readonly total: Total;
  readonly newest: EdisiByDesa | undefined;
}

/**
 * The last figure of the area leads only over incomplete rows: if their edition states it, if nothing
 * newer is known, or if the rows are of so few desa that their sum says little and is not more.
 */
function mayLead(last: AngkaTerakhir, { klaim, total, newest }: Standing): boolean {
  if (isComplete(total)) return false;
  const isStated = klaim !== undefined && last.dari_klaim && isStatedBy(klaim, newest);
  if (total.nilai === null || isStated) return true;
  return !isOlder(last, newest) || (isMinority(total) && last.angka.nilai >= total.nilai);
}

function isStatedBy({ asal, tanggal_data }: Klaim, newest: EdisiByDesa | undefined): boolean {
  return asal === "dinyatakan" && isOfEdition(tanggal_data, newest);
}

function isOfEdition(date: string, newest: EdisiByDesa | undefined): boolean {
  return newest !== undefined && date === tanggalEdisi(newest.edisi);
}

function isOlder(
  { tanggal_data }: Pick<AngkaTerakhir, "tanggal_data">,
  newest: EdisiByDesa | undefined,
): boolean {
  return newest !== undefined && compareDates(tanggal_data, tanggalEdisi(newest.edisi)) < 0;
}

function rowsFigure(
  index: SiteIndex,
  {
    total,
    newest,
    satuan,
    baris,
  }: Pick<Standing, "total" | "newest" | "baris"> & {
    readonly satuan: string;
  },
): Angka {
  return newest
    ? angkaOfTotal(total, satuan, sumSource(index, newest.edisi, baris(newest)))
    : empty("belum_dilaporkan", satuan);
}

interface Beside extends Standing {
  readonly last: AngkaTerakhir | undefined;
  readonly lead: AngkaTerakhir | undefined;
}

function comparedText(beside: Beside): string | null {
  const { klaim, total, newest, lead, cakup } = beside;
  if (lead && newest && isOlder(lead, newest))
    return `angka ${cakup} terakhir; ${partialText(beside, editionDate(newest.edisi))}`;
  return klaim && isComparable(klaim, total, newest) ? comparisonText(klaim, total) : null;
}

/** Only a sum of the newest rows is told apart: a claim need not count as they do. */
function rincianText(
  index: SiteIndex,
  { indikator, newest, wilayah, lead }: Beside,
): Pick<Headline, "rincian"> {
  const rincian =
    newest && !lead ? rincianOf(index, { indikator, edition: newest, wilayah }) : null;
  return rincian === null ? {} : { rincian };
}

/** A last figure that is smaller than the sum of some desa tells nothing. */
function lastText({ total, last, lead, cakup }: Beside): string | null {
  const isPartial = !lead && total.nilai !== null && total.dilaporkan < total.desa;
  return isPartial && last && last.angka.nilai >= (total.nilai ?? 0)
    ? `angka ${cakup} terakhir: ${lastFigureText(last)}`
    : null;
}

/** "laporan per 31 Desember 2025: 0 di antara 30 desa/kelurahan yang melapor, dari 401" */
function partialText({ indikator, total }: Standing, tanggal: string): string {
  const { nilai, dilaporkan, desa, disembunyikan } = total;
  if (nilai === null) return `edisi per ${tanggal} belum memuatnya`;
  const amount = formatAmount(nilai, getIndikator(indikator).satuan);
  return `laporan per ${tanggal}: ${amount} di antara ${formatNumber(dilaporkan)} desa/kelurahan yang melapor, dari ${formatNumber(desa)}${withheldText(disembunyikan)}`;
}

const AGREEMENT_TEXT: Readonly<Record<Exclude<Agreement, "rincian_belum_lengkap">, string>> = {
  sama: "sama dengan hitungan per desa",
  beda: "berbeda dari hitungan per desa",
  tidak_tepat: "dinyatakan sebagai perkiraan; hitungan per desa",
};

/** What an edition states is held against its own rows; another figure only if it is of the same day. */
function isComparable(klaim: Klaim, total: Total, newest: EdisiByDesa | undefined): boolean {
  return (
    isStatedBy(klaim, newest) || total.nilai === null || isOfEdition(klaim.tanggal_data, newest)
  );
}

function comparisonText(klaim: Klaim, total: Total): string {
  const { nilai } = klaim;
  if (nilai === null) return `angka yang dinyatakan disembunyikan; ${coverageText(total)}`;
  const { hasil } = compareWithRows({ nilai, ketelitian: klaim.ketelitian }, total);
  if (hasil === "rincian_belum_lengkap") {
    const rows =
      total.nilai === null ? "" : `hitungan per desa ${formatAmount(total.nilai, klaim.satuan)}, `;
    return `${rows}rincian ${formatNumber(total.dilaporkan)} dari ${formatNumber(total.desa)} desa/kelurahan${withheldText(total.disembunyikan)}`;
  }
  const rows = formatAmount(total.nilai ?? 0, klaim.satuan);
  const stated = `${klaim.asal} ${klaim.teks}`;
  return hasil === "sama"
    ? `${stated}, ${AGREEMENT_TEXT.sama}`
    : `${stated}, ${AGREEMENT_TEXT[hasil]} (${rows})`;
}

/** True if two leading figures are of one date and said by one, so that they may stand in one chart. */
export function isSameSource(left: Headline, right: Headline): boolean {
  return sourceWords(left) === sourceWords(right);
}

/**
 * "per 24 November 2025, dinyatakan kabupaten lewat Prokopim Setda Kab. Klaten"; of rows that are not
 * complete, how many. Figures of one basis may stand in one sentence or share.
 */
export function basisOf(headline: Headline): string {
  const { total, dari_klaim, terdahulu } = headline;
  const isPartial = total.dilaporkan < total.desa || total.disembunyikan > 0;
  const coverage =
    dari_klaim || terdahulu || !isPartial
      ? ""
      : ` (${formatNumber(total.dilaporkan)} dari ${formatNumber(total.desa)} desa/kelurahan melapor${withheldText(total.disembunyikan)})`;
  return `${sourceWords(headline)}${coverage}`;
}

/** "per 24 November 2025, menurut laporan per desa": date and publisher of the leading figure. */
export function sourceWords({ angka, dasar, dari_klaim }: Headline): string {
  const { sumber } = angka;
  const by = dari_klaim && sumber ? claimBasis(dasar, sumber.label) : dasar;
  return `per ${sumber?.tanggal ?? ""}, ${by}`;
}
