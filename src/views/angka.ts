import { formatDataDate, formatNumber, formatRupiah, lowerFirst } from "../base/format.ts";
import { cellOf, type Baris, type Edisi, type Lembar } from "../records/edisi.ts";
import type { Total } from "../indicators/totals.ts";
import type { SiteIndex } from "./site-index.ts";

/** The four kinds of empty are kept apart from workbook to PDF; zero is "ada". */
export type Keadaan = "ada" | "belum_dilaporkan" | "tidak_berlaku" | "disembunyikan";

/** Where a figure comes from, ready to print beside it. */
export interface Sumber {
  /** "laporan kabupaten, lembar Koperasi sel K27" */
  readonly label: string;
  /** The edition's row or the publication; null if it has no address. */
  readonly href: string | null;
  /** Data date in words: "24 November 2025". */
  readonly tanggal: string;
  /** Where a stated or published figure stands for ever; absent for a cell or a sum of rows. */
  readonly tetap?: AlamatTetap;
}

export interface AlamatTetap {
  readonly href: string;
  /** Data date, ISO; a month where no more is known. */
  readonly tanggal: string;
}

/** A figure as a page shows it. */
export interface Angka {
  readonly keadaan: Keadaan;
  /** "1.190", "Rp8.000.000", or the words for its kind of empty. */
  readonly teks: string;
  readonly nilai: number | null;
  readonly satuan: string;
  readonly sumber: Sumber | null;
}

/** The words for each kind of empty. */
export const EMPTY_TEXT: Readonly<Record<Exclude<Keadaan, "ada">, string>> = {
  belum_dilaporkan: "belum dilaporkan",
  tidak_berlaku: "tidak berlaku",
  disembunyikan: "disembunyikan",
};

/** A known figure with its source. */
export function known(nilai: number, satuan: string, sumber: Sumber): Angka {
  return { keadaan: "ada", teks: formatAmount(nilai, satuan), nilai, satuan, sumber };
}

/** One of the empties, in words. */
export function empty(
  keadaan: Exclude<Keadaan, "ada">,
  satuan: string,
  sumber: Sumber | null = null,
): Angka {
  return { keadaan, teks: EMPTY_TEXT[keadaan], nilai: null, satuan, sumber };
}

/** A reported cell: number, withheld "<5", or blank. */
export function angkaOf(value: number | "<5" | null, satuan: string, sumber: Sumber): Angka {
  if (value === null) return empty("belum_dilaporkan", satuan);
  return value === "<5" ? empty("disembunyikan", satuan, sumber) : known(value, satuan, sumber);
}

/** The sum over an area. All figures withheld is "disembunyikan", none reported "belum dilaporkan". */
export function angkaOfTotal(total: Total, satuan: string, sumber: Sumber): Angka {
  if (total.nilai !== null) return known(total.nilai, satuan, sumber);
  return empty(total.disembunyikan > 0 ? "disembunyikan" : "belum_dilaporkan", satuan);
}

/** "Rp8.000.000" for money, else "1.190". */
export function formatAmount(nilai: number, satuan: string): string {
  return satuan === "rupiah" ? formatRupiah(nilai) : formatNumber(nilai);
}

/** Data date of an edition in words, no more precise than it is known. */
export function editionDate({ tanggal_data, meta }: Edisi): string {
  return formatDataDate(tanggal_data, meta.ketelitian_tanggal);
}

/** Who stands behind an edition: the kabupaten, or this project from publications. */
export function reporterOf({ meta }: Edisi): string {
  return meta.disusun_oleh === "proyek" ? "disusun dari publikasi" : "laporan kabupaten";
}

/** Anchor of a row on its edition's page: the desa code, with the number of a second koperasi. */
export function anchorOf({
  kode,
  koperasi_ke,
}: {
  readonly kode?: string;
  readonly koperasi_ke?: number | null;
}): string {
  return (koperasi_ke ?? 1) === 1 ? `${kode}` : `${kode}-${koperasi_ke}`;
}

/** Source of one cell; opens the row on the edition's page. */
export function cellSource<
  Row extends { readonly kode?: string; readonly koperasi_ke?: number | null },
>(
  index: SiteIndex,
  edisi: Edisi,
  {
    lembar,
    row,
    field,
  }: { readonly lembar: Lembar<Row>; readonly row: Baris<Row>; readonly field: keyof Row & string },
): Sumber {
  const cell = cellOf(lembar, row, field);
  const where = cell === undefined ? `lembar ${lembar.nama}` : `lembar ${lembar.nama} sel ${cell}`;
  const anchor = row.kode === undefined ? "" : `#${anchorOf(row)}`;
  return {
    label: `${reporterOf(edisi)}, ${where}`,
    href: `${index.urls.edisi(edisi)}${anchor}`,
    tanggal: editionDate(edisi),
  };
}

/** Source of a sum of rows; opens them on the edition's page. */
export function sumSource(
  { urls }: SiteIndex,
  edisi: Edisi,
  href = `${urls.edisi(edisi)}#baris`,
): Sumber {
  return {
    label:
      edisi.meta.disusun_oleh === "proyek" ? reporterOf(edisi) : "dihitung dari laporan per desa",
    href,
    tanggal: editionDate(edisi),
  };
}

/** Basis of a figure that was summed from rows. */
export const ROWS_BASIS = "menurut laporan per desa";

const PUBLISHED_BASIS = "angka terbitan";

/** Basis of a published figure, with what its publisher counts if that is not what the indicator does. */
export function publishedBasis(definisi: string | null | undefined): string {
  return definisi ? `${PUBLISHED_BASIS} (yang dihitung: ${lowerFirst(definisi)})` : PUBLISHED_BASIS;
}

/** Who says a claimed figure: "dinyatakan kabupaten lewat Prokopim …", "menurut Kabar Contoh". */
export function publisherWords(dasar: string, label: string): string {
  if (dasar !== "dinyatakan kabupaten") return `menurut ${label}`;
  return label.startsWith("laporan kabupaten") ? dasar : `${dasar} lewat ${label}`;
}

/** The same with what the publisher counts: "menurut Kabar Contoh (yang dihitung: …)". */
export function claimBasis(dasar: string, label: string): string {
  const measure = dasar.startsWith(PUBLISHED_BASIS) ? dasar.slice(PUBLISHED_BASIS.length) : "";
  return `${publisherWords(dasar, label)}${measure}`;
}

/** "dilaporkan 12 dari 26 desa/kelurahan, tanpa 2 koperasi yang disembunyikan" */
export function coverageText({
  dilaporkan,
  desa,
  disembunyikan,
}: Pick<Total, "dilaporkan" | "desa" | "disembunyikan">): string {
  return `dilaporkan ${formatNumber(dilaporkan)} dari ${formatNumber(desa)} desa/kelurahan${withheldText(disembunyikan)}`;
}

/** What a sum leaves out; empty if nothing. */
export function withheldText(disembunyikan: number): string {
  return disembunyikan === 0
    ? ""
    : `, tanpa ${formatNumber(disembunyikan)} koperasi yang disembunyikan`;
}
