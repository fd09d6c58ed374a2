import { formatChange, formatNumber } from "../base/format.ts";
import type { CoreIndicator } from "../indicators/definitions.ts";
import type { DesaLengkap, EdisiByDesa } from "../indicators/koperasi.ts";
import { compareWithRows, type Agreement } from "../indicators/reconcile.ts";
import { lastChange, seriesOf, type SeriesPoint } from "../indicators/series.ts";
import { emptyTotal, isComplete, sumIndicator, type Total } from "../indicators/totals.ts";
import { getIndikator } from "../records/observasi.ts";
import {
  formatAmount,
  angkaOfTotal,
  coverageText,
  withheldText,
  editionDate,
  empty,
  known,
  sumSource,
  type Angka,
} from "./angka.ts";
import type { Klaim } from "./klaim.ts";
import type { SiteIndex } from "./site-index.ts";

export type { Total } from "../indicators/totals.ts";

/** One indicator of an area: the figure to lead with, and everything it is held against. */
export interface Headline {
  readonly id: string;
  readonly label: string;
  /** Page of the indicator's definition. */
  readonly href: string;
  readonly angka: Angka;
  /** True if the leading figure is a claim and not a sum of rows. */
  readonly dari_klaim: boolean;
  /** Who says the leading figure: "menurut laporan per desa", "dinyatakan kabupaten", "angka terbitan". */
  readonly dasar: string;
  readonly cakupan: string;
  readonly total: Total;
  /** "+12 sejak 31 Agustus 2025"; null if it cannot be said. */
  readonly perubahan: string | null;
  /** What the claim and the rows say of each other; null without a claim. */
  readonly perbandingan: string | null;
  readonly seri: readonly SeriesPoint[];
}

export interface HeadlineInput {
  readonly indikator: CoreIndicator;
  /** Editions in force, oldest first. */
  readonly editions: readonly EdisiByDesa[];
  readonly members: (edition: EdisiByDesa) => readonly DesaLengkap[];
  /** Desa of the area today: the denominator where there is no edition. */
  readonly desa: number;
  /** What the kabupaten stated or a publisher wrote, if this area has such a claim. */
  readonly klaim: Klaim | undefined;
}

/** Basis of a figure that was summed from rows. */
export const ROWS_BASIS = "menurut laporan per desa";

/** The leading figure is the rows' where they are complete, else the claim, else what rows there are. */
export function headlineOf(index: SiteIndex, input: HeadlineInput): Headline {
  const { indikator, editions, klaim } = input;
  const definition = getIndikator(indikator);
  const newest = editions.at(-1);
  const total = newest
    ? sumIndicator(indikator, input.members(newest), input.desa)
    : emptyTotal(input.desa);
  const seri = seriesOf({ editions, members: input.members, indikator });
  const useClaim = klaim !== undefined && mayLead(klaim, total, newest);
  return {
    id: indikator,
    label: definition.label,
    href: index.urls.indikator(indikator),
    angka: leadingFigure(index, {
      total,
      klaim: useClaim ? klaim : undefined,
      newest,
      satuan: definition.satuan,
    }),
    dari_klaim: useClaim,
    dasar: useClaim ? klaim.dasar : ROWS_BASIS,
    cakupan: coverageText(total),
    total,
    perubahan: useClaim ? null : changeText(seri, editions.at(-2)),
    perbandingan: klaim && isComparable(klaim, total, newest) ? comparisonText(klaim, total) : null,
    seri,
  };
}

/**
 * A claim leads only while the rows are incomplete. A published one, besides, only over no rows at
 * all or if it is not older than the edition: an old press figure does not outrank a report.
 */
function mayLead(klaim: Klaim, total: Total, newest: EdisiByDesa | undefined): boolean {
  if (klaim.nilai === null || isComplete(total)) return false;
  return klaim.asal === "dinyatakan" || total.nilai === null || !isOlder(klaim, newest);
}

function isOlder({ tanggal_data }: Klaim, newest: EdisiByDesa | undefined): boolean {
  return (
    newest !== undefined && tanggal_data < newest.edisi.tanggal_data.slice(0, tanggal_data.length)
  );
}

interface LeadInput {
  readonly total: Total;
  /** The claim if it leads. */
  readonly klaim: Klaim | undefined;
  readonly newest: EdisiByDesa | undefined;
  readonly satuan: string;
}

function leadingFigure(index: SiteIndex, { total, klaim, newest, satuan }: LeadInput): Angka {
  if (klaim && klaim.nilai !== null)
    return { ...known(klaim.nilai, satuan, klaim.sumber), teks: klaim.teks };
  return newest
    ? angkaOfTotal(total, satuan, sumSource(index, newest.edisi))
    : empty("belum_dilaporkan", satuan);
}

/** Changes are said of sums of rows only: two claims may count different things. */
function changeText(seri: readonly SeriesPoint[], before: EdisiByDesa | undefined): string | null {
  const change = lastChange(seri);
  if (change === null || !before) return null;
  const since = `sejak ${editionDate(before.edisi)}`;
  return change === 0 ? `tetap ${since}` : `${formatChange(change)} ${since}`;
}

const AGREEMENT_TEXT: Readonly<Record<Exclude<Agreement, "rincian_belum_lengkap">, string>> = {
  sama: "sama dengan hitungan per desa",
  beda: "berbeda dari hitungan per desa",
  tidak_tepat: "dinyatakan sebagai perkiraan; hitungan per desa",
};

/** What the kabupaten states is held against its own rows; a press figure only if it is of the same day. */
function isComparable(klaim: Klaim, total: Total, newest: EdisiByDesa | undefined): boolean {
  return (
    klaim.asal === "dinyatakan" ||
    total.nilai === null ||
    klaim.tanggal_data === newest?.edisi.tanggal_data
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

/** True if two leading figures are of one date and one publisher, so that they may stand in one share or chart. */
export function isSameSource(left: Headline, right: Headline): boolean {
  const [one, other] = [left.angka.sumber, right.angka.sumber];
  const press = left.dasar === "angka terbitan" || right.dasar === "angka terbitan";
  const samePublisher = press ? left.dasar === right.dasar && one?.label === other?.label : true;
  return samePublisher && one?.tanggal === other?.tanggal;
}

/** "per 24 November 2025, dinyatakan kabupaten lewat Prokopim Setda Kab. Klaten" */
export function basisOf({ angka, dasar, dari_klaim }: Headline): string {
  const { sumber } = angka;
  const by = !dari_klaim || !sumber ? dasar : publisherWords(dasar, sumber.label);
  return `per ${sumber?.tanggal ?? ""}, ${by}`;
}

function publisherWords(dasar: string, label: string): string {
  if (dasar !== "dinyatakan kabupaten") return `menurut ${label}`;
  return label.startsWith("laporan kabupaten") ? dasar : `${dasar} lewat ${label}`;
}
