import { formatDate, formatNumber, lowerFirst } from "../base/format.ts";
import type { Edisi } from "../records/edisi.ts";
import { findIndikator, getIndikator, isWithdrawn, type Observasi } from "../records/observasi.ts";
import type { Ringkasan } from "../records/types.gen.ts";
import { editionDate, formatAmount, reporterOf, type Sumber } from "./angka.ts";
import type { SiteIndex } from "./site-index.ts";

/** A total that somebody stated: the kabupaten on Ringkasan, or a publisher. */
export interface Klaim {
  readonly indikator: string;
  readonly label: string;
  readonly nilai: number;
  /** With its precision: "sekitar 10", "2–3", "hampir 5.000". */
  readonly teks: string;
  readonly satuan: string;
  readonly ketelitian: string;
  readonly pernyataan: string | null;
  readonly catatan: string | null;
  readonly dicabut: boolean;
  readonly ambigu: boolean;
  readonly sumber: Sumber;
  /** "dinyatakan kabupaten" (Ringkasan) or "angka terbitan". */
  readonly dasar: string;
}

const PRECISION_WORD: Readonly<Record<string, string>> = {
  tepat: "",
  pembulatan: "sekitar ",
  perkiraan: "sekitar ",
  minimal: "lebih dari ",
  hampir: "hampir ",
};

/** What an edition's Ringkasan states, by indicator id. */
export function statedClaims(index: SiteIndex, edisi: Edisi): ReadonlyMap<string, Klaim> {
  return new Map(
    edisi.lembar.ringkasan.baris.map((row) => [row.indikator, statedClaim(index, edisi, row)]),
  );
}

/** A published figure as a claim. */
export function publishedClaim(index: SiteIndex, observasi: Observasi): Klaim {
  const definition = getIndikator(observasi.indikator);
  const all = index.dataset.observasi;
  const isEvent = definition.golongan === "kejadian";
  return {
    indikator: definition.id,
    label: definition.label,
    nilai: observasi.nilai,
    teks: isEvent ? eventText(observasi) : claimText(observasi),
    satuan: isEvent ? "" : observasi.satuan,
    ketelitian: observasi.ketelitian,
    pernyataan: observasi.parafrasa,
    catatan: observasi.catatan ?? null,
    dicabut: isWithdrawn(observasi, all),
    ambigu: observasi.status === "ambigu",
    dasar: "angka terbitan",
    sumber: {
      label: observasi.penerbit,
      href: observasi.url ?? null,
      tanggal: formatDate(observasi.tanggal_data),
    },
  };
}

/** The newest published figure of an indicator about a region that still stands. */
export function newestClaim(index: SiteIndex, kode: string, indikator: string): Klaim | undefined {
  const wanted = findIndikator(indikator)?.id;
  return index
    .observasi(kode)
    .filter((observasi) => findIndikator(observasi.indikator)?.id === wanted)
    .map((observasi) => publishedClaim(index, observasi))
    .find((klaim) => !klaim.dicabut && !klaim.ambigu);
}

/** "musdesus: 78.200 desa/kelurahan"; an event has no figure to show. */
export function claimSummary(klaim: Klaim): string {
  return `${lowerFirst(klaim.label)}: ${klaim.teks} ${klaim.satuan}`;
}

function statedClaim(
  index: SiteIndex,
  edisi: Edisi,
  row: Ringkasan & { readonly baris: number },
): Klaim {
  const definition = getIndikator(row.indikator);
  const column = edisi.lembar.ringkasan.kolom["nilai"] ?? "";
  const address = row.sumber?.match(/https?:\/\/\S+/)?.[0] ?? null;
  const publisher = row.sumber?.replace(/[,:–—-]?\s*https?:\/\/\S+/, "").trim();
  const compiled = edisi.meta.disusun_oleh === "proyek";
  return {
    indikator: row.indikator,
    label: definition.label,
    nilai: row.nilai,
    teks: `${PRECISION_WORD[row.ketelitian ?? "tepat"] ?? ""}${formatAmount(row.nilai, definition.satuan)}`,
    satuan: definition.satuan,
    ketelitian: row.ketelitian ?? "tepat",
    pernyataan: row.pernyataan,
    catatan: null,
    dicabut: false,
    ambigu: false,
    dasar: "dinyatakan kabupaten",
    sumber: {
      label:
        compiled && publisher
          ? publisher
          : `${reporterOf(edisi)}, lembar Ringkasan sel ${column}${row.baris}`,
      href: (compiled ? address : null) ?? `${index.urls.edisi(edisi)}#ringkasan`,
      tanggal: editionDate(edisi),
    },
  };
}

/** An event either happened or was said not to have; there is no count to show. */
function eventText({ nilai }: Observasi): string {
  return nilai === 0 ? "belum" : "ya";
}

function claimText(observasi: Observasi): string {
  const { nilai, nilai_atas, ketelitian, satuan } = observasi;
  if (nilai_atas !== undefined && nilai_atas !== null)
    return `${formatNumber(nilai)}–${formatNumber(nilai_atas)}`;
  return `${PRECISION_WORD[ketelitian] ?? ""}${formatAmount(nilai, satuan)}`;
}
