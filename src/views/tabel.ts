import { formatDate, formatNumber } from "../base/format.ts";
import type { Total } from "../indicators/totals.ts";
import {
  EMPTY_TEXT,
  formatAmount,
  withheldText,
  type AlamatTetap,
  type Angka,
  type Keadaan,
} from "./angka.ts";
import type { Urls } from "./urls.ts";

/** One cell of a table: what a reader sees and what a program gets. */
export interface Sel {
  readonly keadaan: Keadaan;
  /** Ready to print: "1.190", "Sudah", "belum dilaporkan". */
  readonly teks: string;
  /** Number or text without formatting; null for each of the empties. */
  readonly nilai: number | string | null;
  /** Opens the row, the region or the document behind the cell. */
  readonly href: string | null;
  /** Small print below: coverage, remark. */
  readonly catatan: string | null;
}

/** One column; its id heads the column of the CSV file. */
export interface Kolom {
  readonly id: string;
  readonly judul: string;
  /** Unit of a column of figures; null for text. */
  readonly satuan: string | null;
  /** A cell may name several things, with commas between: "NPWP, NIB". */
  readonly jamak?: true;
}

export interface BarisTabel {
  /** Region the row is about; null if it is about none. */
  readonly kode: string | null;
  readonly sel: readonly Sel[];
  /** A sum of the rows above: not part of the data. */
  readonly jumlah?: boolean;
  /** Of a row that is one stated or published figure. */
  readonly tetap?: AlamatTetap | undefined;
}

/** Where the rows stand that the figures of a table sum. */
export interface Asal {
  readonly teks: string;
  readonly href: string;
}

/** A table as plain data: the page, its charts, CSV, JSON and XLSX all say exactly this. */
export interface Tabel {
  /** Unique on its page and part of the download's address: kebab-case. */
  readonly id: string;
  readonly judul: string;
  readonly kolom: readonly Kolom[];
  readonly baris: readonly BarisTabel[];
  /** Site path of the same table as CSV. */
  readonly unduhan: string;
  /** The same as JSON. */
  readonly unduhan_json: string;
  /** Columns by which a reader may filter. */
  readonly saring: readonly string[];
  /** Opens the rows that its figures sum; null where it sums none, or its rows say where. */
  readonly asal: Asal | null;
}

/** A table before it has an address. */
export type TabelIsi = Omit<Tabel, "unduhan" | "unduhan_json" | "saring" | "asal"> &
  Partial<Pick<Tabel, "saring">> & {
    /** Each row is a part of the region, or the region: its second cell is the code. */
    readonly perWilayah?: boolean;
    /** The list on the same page that holds the summed rows; null: its figures sum no rows. */
    readonly daftar?: string | null;
  };

/** Rows of a longer table that a page folds away under a line of their own. */
export interface TabelLipat {
  /** Anchor. */
  readonly id: string;
  readonly ringkas: string;
  readonly isi: TabelIsi;
}

/** A table of a page that is no topic, with its addresses below that page. */
export function tabelDi(
  { urls }: { readonly urls: Pick<Urls, "tabelHalaman"> },
  halaman: string,
  isi: TabelIsi,
): Tabel {
  return {
    saring: [],
    asal: null,
    ...isi,
    unduhan: urls.tabelHalaman(halaman, isi.id, "csv"),
    unduhan_json: urls.tabelHalaman(halaman, isi.id, "json"),
  };
}

/** The same table without some columns: where the page itself says what they hold. */
export function tanpaKolom(tabel: TabelIsi, ids: readonly string[]): TabelIsi {
  const kept = tabel.kolom.map(({ id }) => !ids.includes(id));
  return {
    ...tabel,
    kolom: tabel.kolom.filter((_, column) => kept[column]),
    baris: tabel.baris.map((row) => ({ ...row, sel: row.sel.filter((_, column) => kept[column]) })),
    saring: (tabel.saring ?? []).filter((id) => !ids.includes(id)),
  };
}

/** "Anggota (orang)", but "Koperasi baru": the unit only where the title does not say it. */
export function judulKolom({ judul, satuan }: Kolom): string {
  const isPlain = satuan === null || satuan === "" || satuan === "koperasi";
  return isPlain || judul.toLowerCase().includes(satuan) ? judul : `${judul} (${satuan})`;
}

/** A column of text, or with a unit a column of figures. */
export function kolom(id: string, judul: string, satuan: string | null = null): Kolom {
  return { id, judul, satuan };
}

/** Text; null is "belum dilaporkan". */
export function selTeks(
  teks: string | null,
  { href = null, catatan = null }: { href?: string | null; catatan?: string | null } = {},
): Sel {
  return teks === null
    ? { ...selKosong("belum_dilaporkan"), catatan }
    : { keadaan: "ada", teks, nilai: teks, href, catatan };
}

/** A figure; null is "belum dilaporkan". */
export function selAngka(
  nilai: number | null,
  {
    satuan = "",
    href = null,
    catatan = null,
  }: { satuan?: string; href?: string | null; catatan?: string | null } = {},
): Sel {
  return nilai === null
    ? { ...selKosong("belum_dilaporkan"), catatan }
    : { keadaan: "ada", teks: formatAmount(nilai, satuan), nilai, href, catatan };
}

/** An ISO date; null is "belum dilaporkan". */
export function selTanggal(date: string | null, catatan: string | null = null): Sel {
  return date === null
    ? selTeks(null, { catatan })
    : { ...selTeks(formatDate(date), { catatan }), nilai: date };
}

/** One of the empties, in words. */
export function selKosong(keadaan: Exclude<Keadaan, "ada">, catatan: string | null = null): Sel {
  return { keadaan, teks: EMPTY_TEXT[keadaan], nilai: null, href: null, catatan };
}

/** A figure with the address of its source. */
export function selOfAngka({ keadaan, teks, nilai, sumber }: Angka): Sel {
  return { keadaan, teks, nilai, href: sumber?.href ?? null, catatan: null };
}

/** A sum with its coverage below it. */
export function selOfTotal(total: Total, satuan: string, href: string | null = null): Sel {
  const catatan = `${formatNumber(total.dilaporkan)} dari ${formatNumber(total.desa)}${withheldText(total.disembunyikan)}`;
  if (total.nilai !== null) return { ...selAngka(total.nilai, { satuan, href }), catatan };
  return selKosong(total.disembunyikan > 0 ? "disembunyikan" : "belum_dilaporkan", catatan);
}
