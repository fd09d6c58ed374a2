import { editionDate } from "../angka.ts";
import { rowsHref } from "../baris-edisi.ts";
import type { SiteIndex } from "../site-index.ts";
import type { Asal, BarisTabel, TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";

/** Whose page the tables stand on, and which parts of the region have such a page. */
export interface AsalInput {
  readonly area: Area;
  readonly tabel: readonly TabelIsi[];
  /** Address of the same topic's page of a part; null if it has none. */
  readonly halaman: (kode: string) => string | null;
}

/** Where the rows stand that a table's figures sum; null if it sums none, or each row says where. */
export function asalOf(
  index: SiteIndex,
  { area, tabel }: Pick<AsalInput, "area" | "tabel">,
  table: TabelIsi,
): Asal | null {
  const { daftar, perWilayah = false, kolom, baris } = table;
  const isSum = perWilayah || baris.some(({ kode, jumlah }) => kode === null || jumlah === true);
  if (daftar === null || !isSum || kolom.every(({ satuan }) => satuan === null)) return null;
  const list = daftar === undefined ? undefined : tabel.find(({ id }) => id === daftar);
  if (list) return { teks: list.judul, href: `#tabel-${list.id}` };
  if (area.tingkat === "kabupaten") return rowsOfEdition(index, area);
  const parts = tabel.find((one) => one.perWilayah === true);
  return perWilayah || !parts ? null : { teks: parts.judul, href: `#tabel-${parts.id}` };
}

/** The table with the code of each part opening the rows that its figures sum. */
export function withRowLinks(index: SiteIndex, input: AsalInput, table: TabelIsi): TabelIsi {
  if (table.perWilayah !== true) return table;
  const baris = table.baris.map((row) => codeOpens(row, rowsAddress(index, input, row)));
  return { ...table, baris };
}

function codeOpens(row: BarisTabel, href: string | null): BarisTabel {
  return href === null
    ? row
    : { ...row, sel: row.sel.map((sel, column) => (column === 1 ? { ...sel, href } : sel)) };
}

/** Of a kecamatan its rows in the edition, of a larger part the same page about it. */
function rowsAddress(
  index: SiteIndex,
  { area, halaman }: AsalInput,
  { kode, jumlah }: BarisTabel,
): string | null {
  if (kode === null) return null;
  if (area.tingkat !== "kabupaten") return jumlah === true ? null : halaman(kode);
  const [edition] = area.editions;
  return edition ? rowsHref(index, edition, kode) : null;
}

function rowsOfEdition(index: SiteIndex, { editions, kode }: Area): Asal | null {
  const [edition] = editions;
  if (!edition) return null;
  const teks = `baris per desa, edisi ${editionDate(edition.edisi)}`;
  return { teks, href: rowsHref(index, edition, kode) };
}
