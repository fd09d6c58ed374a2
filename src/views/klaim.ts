import { formatDate, formatNumber } from "../base/format.ts";
import { isCore } from "../indicators/definitions.ts";
import { tanggalEdisi, type Edisi } from "../records/edisi.ts";
import { findIndikator, getIndikator, isWithdrawn, type Observasi } from "../records/observasi.ts";
import type { Ringkasan } from "../records/types.gen.ts";
import {
  editionDate,
  EMPTY_TEXT,
  formatAmount,
  publishedBasis,
  reporterOf,
  type Sumber,
} from "./angka.ts";
import type { SiteIndex } from "./site-index.ts";
import { isRevealingStated, isRevealingPublished, TERSAMAR } from "./tersamar.ts";

/** A total that somebody stated: the kabupaten on Ringkasan, or a publisher. */
export interface Klaim {
  readonly indikator: string;
  readonly label: string;
  /** A core indicator: one that rows are counted for. */
  readonly inti: boolean;
  /** Null if the figure is withheld: minus the rows it would show what 1–4 people paid. */
  readonly nilai: number | null;
  /** Upper end of a range; null unless one was published. */
  readonly nilai_atas: number | null;
  /** With its precision: "sekitar 10", "2–3", "hampir 5.000"; "ya" for an event. */
  readonly teks: string;
  readonly satuan: string;
  /** The unit to print behind `teks`; empty where the text says it already. */
  readonly satuan_teks: string;
  /** Id of data/referensi/ketelitian.json. */
  readonly ketelitian: string;
  readonly pernyataan: string | null;
  readonly catatan: string | null;
  readonly dicabut: boolean;
  readonly ambigu: boolean;
  /** ISO date, or a month, of the state the figure describes. */
  readonly tanggal_data: string;
  /** Stated by the kabupaten itself (Ringkasan), or published elsewhere. */
  readonly asal: "dinyatakan" | "terbitan";
  readonly sumber: Sumber;
  /** "dinyatakan kabupaten", "angka terbitan" or "angka terbitan (yang dihitung: …)". */
  readonly dasar: string;
}

const PRECISION_WORD: Readonly<Record<string, string>> = {
  tepat: "",
  pembulatan: "sekitar ",
  perkiraan: "sekitar ",
  minimal: "paling sedikit ",
  hampir: "hampir ",
};

/** A figure behind its precision: "lebih dari" where the statement itself excludes the bound; "sekitar 0" is said by nobody. */
function preciseText(
  nilai: number,
  {
    ketelitian,
    pernyataan,
    satuan,
  }: Pick<Klaim, "pernyataan" | "satuan"> & { readonly ketelitian: string },
): string {
  const word = PRECISION_WORD[ketelitian] ?? "";
  const amount = formatAmount(nilai, satuan);
  if (nilai === 0 && word === PRECISION_WORD["pembulatan"]) return amount;
  const excludes = ketelitian === "minimal" && /\blebih dari (Rp\s?)?\d/i.test(pernyataan ?? "");
  return `${excludes ? "lebih dari " : word}${amount}`;
}

/** What an edition's Ringkasan states, by indicator id. */
export function statedClaims(index: SiteIndex, edisi: Edisi): ReadonlyMap<string, Klaim> {
  const cache = caches.get(index) ?? new WeakMap<Edisi, ReadonlyMap<string, Klaim>>();
  caches.set(index, cache);
  const known = cache.get(edisi);
  if (known) return known;
  const rows = edisi.lembar.ringkasan.baris;
  const claims = new Map(rows.map((row) => [row.indikator, statedClaim(index, edisi, row)]));
  cache.set(edisi, claims);
  return claims;
}

/** Every headline and topic of a kabupaten asks for the same claims. */
const caches = new WeakMap<SiteIndex, WeakMap<Edisi, ReadonlyMap<string, Klaim>>>();

/** A published figure as a claim. */
export function publishedClaim(index: SiteIndex, observasi: Observasi): Klaim {
  const definition = getIndikator(observasi.indikator);
  const isEvent = definition.golongan === "kejadian" || observasi.satuan === "kejadian";
  const hidden = isRevealingPublished(index, observasi);
  const text = isEvent ? eventText(observasi) : claimText(observasi);
  return {
    indikator: definition.id,
    label: definition.label,
    inti: isCore(definition.id),
    nilai: hidden ? null : observasi.nilai,
    nilai_atas: hidden ? null : (observasi.nilai_atas ?? null),
    teks: hidden ? EMPTY_TEXT.disembunyikan : text,
    satuan: observasi.satuan,
    satuan_teks: isEvent || hidden ? "" : unitBehind(observasi.satuan),
    ketelitian: observasi.ketelitian,
    pernyataan: hidden ? TERSAMAR : observasi.parafrasa,
    catatan: hidden ? null : (observasi.catatan ?? null),
    dicabut: isWithdrawn(observasi, index.dataset.observasi),
    ambigu: observasi.status === "ambigu",
    tanggal_data: observasi.tanggal_data,
    asal: "terbitan",
    dasar: publishedBasis(observasi.definisi),
    sumber: {
      label: observasi.penerbit,
      href: observasi.url ?? null,
      tanggal: formatDate(observasi.tanggal_data),
      tetap: { href: ledgerAddress(index, observasi), tanggal: observasi.tanggal_data },
    },
  };
}

/** Anchor of a published figure on its ledger, for ever. */
export function ledgerAnchor({ id }: Observasi): string {
  return id.replaceAll("/", "-");
}

/** Address of a published figure on its ledger, for ever. */
export function ledgerAddress({ urls, registry }: SiteIndex, observasi: Observasi): string {
  const isExample = registry.isFictional(observasi.wilayah);
  return `${isExample ? urls.publikasiContoh : urls.publikasi}#${ledgerAnchor(observasi)}`;
}

/** The newest published figure of an indicator about a region that still stands, in its own unit. */
export function newestClaim(index: SiteIndex, kode: string, indikator: string): Klaim | undefined {
  const definition = findIndikator(indikator);
  return index
    .observasi(kode)
    .filter((observasi) => findIndikator(observasi.indikator)?.id === definition?.id)
    .map((observasi) => publishedClaim(index, observasi))
    .find(({ dicabut, ambigu, satuan }) => !dicabut && !ambigu && satuan === definition?.satuan);
}

/** "4 koperasi", "Rp130.000.000", "ya" */
export function claimWords({ teks, satuan_teks }: Klaim): string {
  return satuan_teks === "" ? teks : `${teks} ${satuan_teks}`;
}

/** The unit to print behind a figure: money carries its own. */
export function unitBehind(satuan: string): string {
  return satuan === "rupiah" ? "" : satuan;
}

function statedClaim(
  index: SiteIndex,
  edisi: Edisi,
  row: Ringkasan & { readonly baris: number },
): Klaim {
  const { id, label, satuan } = getIndikator(row.indikator);
  const hidden = isRevealingStated(index, edisi, id);
  const { nilai, pernyataan } = row;
  const ketelitian = row.ketelitian ?? "tepat";
  const text = preciseText(nilai, { ketelitian, pernyataan, satuan });
  return {
    indikator: id,
    label,
    inti: isCore(id),
    nilai: hidden ? null : nilai,
    nilai_atas: null,
    teks: hidden ? EMPTY_TEXT.disembunyikan : text,
    satuan,
    satuan_teks: hidden ? "" : unitBehind(satuan),
    ketelitian,
    pernyataan: hidden ? TERSAMAR : pernyataan,
    catatan: null,
    dicabut: false,
    ambigu: false,
    tanggal_data: tanggalEdisi(edisi),
    asal: "dinyatakan",
    dasar: "dinyatakan kabupaten",
    sumber: statedSource(index, edisi, row),
  };
}

/** The compiled workbook's publication, or the cell of Ringkasan. */
function statedSource(
  index: SiteIndex,
  edisi: Edisi,
  row: Ringkasan & { readonly baris: number },
): Sumber {
  const compiled = edisi.meta.disusun_oleh === "proyek";
  const address = row.sumber?.match(/https?:\/\/\S+/)?.[0] ?? null;
  const publisher = row.sumber?.replace(/[,:–—-]?\s*https?:\/\/\S+/, "").trim();
  const cell = `${edisi.lembar.ringkasan.kolom["nilai"] ?? ""}${row.baris}`;
  return {
    label: compiled && publisher ? publisher : `${reporterOf(edisi)}, lembar Ringkasan sel ${cell}`,
    href: (compiled ? address : null) ?? `${index.urls.edisi(edisi)}#ringkasan`,
    tanggal: editionDate(edisi),
    tetap: {
      href: `${index.urls.edisi(edisi, edisi.perubahan_ke)}#ringkasan`,
      tanggal: tanggalEdisi(edisi),
    },
  };
}

/** An event either happened or was said not to have; there is no count to show. */
function eventText({ nilai }: Observasi): string {
  return nilai === 0 ? "belum" : "ya";
}

function claimText({ nilai, nilai_atas, ketelitian, satuan, parafrasa }: Observasi): string {
  if (nilai_atas !== undefined && nilai_atas !== null)
    return `${formatNumber(nilai)}–${formatNumber(nilai_atas)}`;
  return preciseText(nilai, { ketelitian, pernyataan: parafrasa, satuan });
}
