import { formatNumber } from "../base/format.ts";
import { sumOnDate, type AreaPart, type RowsOnDate } from "../indicators/at-date.ts";
import { type CoreIndicator, isCore } from "../indicators/definitions.ts";
import {
  judgeClaim,
  wouldReveal,
  type ClaimFacts,
  type Judgement,
  type Putusan,
  type Sebab,
} from "../indicators/reconcile.ts";
import { getIndikator, isWithdrawn, type Observasi } from "../records/observasi.ts";
import { kabupatenOf, NASIONAL } from "../wilayah/kode.ts";
import { currentKode, kabupatenToday } from "../wilayah/lineage.ts";
import { editionDate, EMPTY_TEXT, formatAmount, withheldText } from "./angka.ts";
import { unitBehind } from "./klaim.ts";
import { findJawaban, jumlahDi, kabupatenIn, type SiteIndex } from "./site-index.ts";
import { isRevealingPublished } from "./tersamar.ts";
import { isCompiled } from "./tinjauan-edisi.ts";

/** What the ledger says of one published figure. */
export interface PutusanView {
  readonly putusan: Putusan;
  /** The shape beside the word. */
  readonly tanda: string;
  /** "Sama", "Beda", "Tidak dapat dibandingkan" */
  readonly kata: string;
  /** By how much, or why it cannot be said, in a sentence; null where the verdict says it all. */
  readonly rinci: string | null;
  /** Id of the reason; null if the figure could be compared. */
  readonly kode_sebab: Sebab | null;
  /** Claim minus rows; null unless compared. */
  readonly selisih: number | null;
  readonly baris: BarisSaatItu | null;
}

/** What the rows add up to at the date of a figure. */
export interface BarisSaatItu {
  /** "27 koperasi", or the words of an empty. */
  readonly teks: string;
  /** Null: nobody reported it, or it is withheld. */
  readonly nilai: number | null;
  readonly dilaporkan: number;
  readonly desa: number;
  /** "60 dari 60 desa/kelurahan, per 24 November 2025" */
  readonly keterangan: string;
  /** The edition's page; null where several kabupaten are summed. */
  readonly href: string | null;
}

const WORDS: Readonly<Record<Putusan, readonly [tanda: string, kata: string]>> = {
  sama: ["=", "Sama"],
  sejalan: ["≈", "Sejalan"],
  beda: ["≠", "Beda"],
  perkiraan: ["~", "Perkiraan, berselisih"],
  definisi_berbeda: ["◇", "Definisi berbeda"],
  tidak_dapat: ["–", "Tidak dapat dibandingkan"],
};

/** The verdicts in the order of the legend. */
export const PUTUSAN = Object.keys(WORDS) as readonly Putusan[];

/** "≠" and "Beda". */
export function putusanWords(putusan: Putusan): readonly [tanda: string, kata: string] {
  return WORDS[putusan];
}

const caches = new WeakMap<SiteIndex, Map<Observasi, PutusanView>>();

/** The verdict on a published figure; made once per index, several pages ask for it. */
export function putusanOf(index: SiteIndex, observasi: Observasi): PutusanView {
  const cache = caches.get(index) ?? new Map<Observasi, PutusanView>();
  caches.set(index, cache);
  const made = cache.get(observasi) ?? toldPutusan(index, observasi) ?? judge(index, observasi);
  cache.set(observasi, made);
  return made;
}

/** What the recap of a kabupaten answers with `putusanOf`. */
export function tanyaPutusan({ id }: Pick<Observasi, "id">): string {
  return `putusan ${id}`;
}

function toldPutusan(index: SiteIndex, observasi: Observasi): PutusanView | undefined {
  const { wilayah } = observasi;
  if (wilayah.length <= 2) return undefined;
  const kabupaten = kabupatenToday(index.registry, wilayah);
  return findJawaban(index, kabupaten, tanyaPutusan(observasi));
}

interface Judged extends Judgement {
  readonly observasi: Observasi;
  /** The indicator that the rows were summed for: the figure's own, or the one it resembles. */
  readonly dihitung: CoreIndicator | null;
  readonly rows: RowsOnDate | null;
}

function judge(index: SiteIndex, observasi: Observasi): PutusanView {
  const dihitung = countedIndicator(observasi);
  const rows = dihitung && rowsFor(index, observasi, dihitung);
  const judged = { ...judgeClaim(factsOf(index, observasi, rows)), observasi, dihitung, rows };
  const [tanda, kata] = WORDS[judged.putusan];
  return {
    putusan: judged.putusan,
    tanda,
    kata,
    rinci: reasonText(judged),
    kode_sebab: judged.sebab,
    selisih: judged.selisih,
    baris: rows && dihitung ? rowsView(index, { ...judged, rows, dihitung }) : null,
  };
}

function factsOf(index: SiteIndex, observasi: Observasi, rows: RowsOnDate | null): ClaimFacts {
  const { nilai, nilai_atas = null, ketelitian } = observasi;
  const baris = rows && { total: rows.total, edisi: rows.edisi.length, tepat: rows.tepat };
  return { nilai, nilai_atas, ketelitian, halangan: obstacleOf(index, observasi), baris };
}

function obstacleOf(index: SiteIndex, observasi: Observasi): ClaimFacts["halangan"] {
  const { id, satuan, mirip } = getIndikator(observasi.indikator);
  if (isWithdrawn(observasi, index.dataset.observasi)) return "dicabut";
  if (observasi.status === "ambigu") return "ambigu";
  if (isRevealingPublished(index, observasi)) return "disembunyikan";
  if (observasi.definisi) return "ukuran_penerbit";
  if (observasi.satuan === "kejadian") return "tidak_dihitung";
  if (mirip) return "indikator_mirip";
  if (!isCore(id)) return "tidak_dihitung";
  return observasi.satuan === satuan ? null : "satuan_lain";
}

function countedIndicator(observasi: Observasi): CoreIndicator | null {
  if (observasi.satuan === "kejadian") return null;
  const { id, mirip } = getIndikator(observasi.indikator);
  const counted = mirip ?? id;
  return isCore(counted) ? counted : null;
}

function rowsFor(
  index: SiteIndex,
  { wilayah, tanggal_data }: Observasi,
  indikator: CoreIndicator,
): RowsOnDate {
  const kode = wilayah === NASIONAL ? wilayah : currentKode(index.registry, wilayah);
  return sumOnDate(indikator, partsOfArea(index, kode), tanggal_data);
}

const parts = new WeakMap<SiteIndex, Map<string, readonly AreaPart[]>>();

/** The kabupaten of an area with their editions; a kecamatan or desa is one part of one kabupaten. */
function partsOfArea(index: SiteIndex, kode: string): readonly AreaPart[] {
  const cache = parts.get(index) ?? new Map<string, readonly AreaPart[]>();
  parts.set(index, cache);
  const { registry } = index;
  const made =
    cache.get(kode) ??
    (kode.length > 5 ? [kode] : kabupatenIn(index, kode)).map((part) => ({
      editions: index.kabupaten(kabupatenOf(part)).arranged,
      total: (edition, indikator) =>
        jumlahDi(index, { edition, wilayah: part, desa: registry.desaIn(part).length }, indikator),
      desa: registry.desaIn(part).length,
    }));
  cache.set(kode, made);
  return made;
}

function reasonText({ sebab, selisih, observasi, dihitung, rows }: Judged): string | null {
  const own = getIndikator(observasi.indikator);
  switch (sebab) {
    case "dicabut":
      return "Angka ini sudah dicabut.";
    case "ambigu":
      return "Kutipannya ambigu.";
    case "ukuran_penerbit":
      return `Yang dihitung penerbit: ${observasi.definisi ?? ""}.`;
    case "indikator_mirip":
      return `Definisinya lain daripada “${getIndikator(dihitung ?? own.id).label}”, yang dihitung dari baris.`;
    case "tidak_dihitung":
      return "Ukuran ini tidak ditanyakan per desa, jadi tidak ada hitungan untuk disandingkan.";
    case "satuan_lain":
      return `Satuannya ${observasi.satuan}; baris menghitung ${own.satuan}.`;
    case null:
      return selisih === null || selisih === 0 ? null : differenceText(own, selisih);
    default:
      return rows && rowsReason(sebab, rows, observasi);
  }
}

function differenceText(
  { satuan, tanpa_ukuran_bersama }: ReturnType<typeof getIndikator>,
  selisih: number,
): string {
  const amount = `${formatAmount(Math.abs(selisih), satuan)} ${unitBehind(satuan)}`.trim();
  const side = selisih > 0 ? "lebih banyak" : "lebih sedikit";
  const caution =
    tanpa_ukuran_bersama === true ? " Tiap penerbit menentukan sendiri apa yang dihitung." : "";
  return `Angka terbitan ${amount} ${side} daripada baris.${caution}`;
}

function rowsReason(sebab: Sebab, rows: RowsOnDate, { wilayah }: Observasi): string {
  const { total, kabupaten, edisi } = rows;
  if (sebab === "belum_ada_edisi")
    return kabupaten === 1
      ? "Sampai tanggal itu belum ada edisi."
      : `Sampai tanggal itu belum satu pun dari ${formatNumber(kabupaten)} kabupaten/kota punya edisi.`;
  if (sebab === "tanggal_lain")
    return kabupaten === 1
      ? "Edisi yang berlaku waktu itu lain tanggalnya."
      : "Edisi yang berlaku waktu itu tidak semuanya bertanggal sama.";
  if (sebab === "disembunyikan")
    return `Jumlah barisnya tidak utuh: ${formatNumber(total.disembunyikan)} koperasi disembunyikan.`;
  const some =
    kabupaten > 1
      ? `Baru ${formatNumber(edisi.length)} dari ${formatNumber(kabupaten)} kabupaten/kota punya edisi. `
      : "";
  const compiled = edisi.every((edition) => isCompiled(edition.edisi));
  if (compiled) return `${some}Edisinya disusun dari publikasi, tanpa baris per desa.`;
  return wilayah.length > 8
    ? "Baris desa ini belum melaporkannya."
    : `${some}Rinciannya belum lengkap.`;
}

function rowsView(
  index: SiteIndex,
  { rows, dihitung, observasi }: Judged & { rows: RowsOnDate; dihitung: CoreIndicator },
): BarisSaatItu | null {
  const { total, edisi } = rows;
  const [first] = edisi;
  if (!first) return null;
  const { satuan, label } = getIndikator(dihitung);
  const hidden = satuan === "rupiah" && wouldReveal(total);
  const nilai = hidden ? null : total.nilai;
  const isOther = getIndikator(observasi.indikator).id !== dihitung;
  const empty = total.disembunyikan > 0 ? EMPTY_TEXT.disembunyikan : EMPTY_TEXT.belum_dilaporkan;
  const amount =
    nilai === null ? empty : `${formatAmount(nilai, satuan)} ${unitBehind(satuan)}`.trim();
  const when =
    rows.kabupaten === 1
      ? `per ${editionDate(first.edisi)}`
      : `${formatNumber(edisi.length)} dari ${formatNumber(rows.kabupaten)} kabupaten/kota`;
  return {
    teks: isOther ? `${label}: ${amount}` : amount,
    nilai,
    dilaporkan: total.dilaporkan,
    desa: total.desa,
    keterangan: `${formatNumber(total.dilaporkan)} dari ${formatNumber(total.desa)} desa/kelurahan${withheldText(total.disembunyikan)}, ${when}`,
    href: rows.kabupaten === 1 ? index.urls.edisi(first.edisi) : null,
  };
}
