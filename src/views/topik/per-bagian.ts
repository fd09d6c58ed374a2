import type { SiteIndex } from "../site-index.ts";
import { kolom, selTeks, type BarisTabel, type Kolom, type Sel, type TabelIsi } from "../tabel.ts";
import { partsOf, type Area } from "./area.ts";

const PART_WORD = {
  nasional: "Provinsi",
  provinsi: "Kabupaten/kota",
  kabupaten: "Kecamatan",
  kecamatan: "Desa/kelurahan",
  desa: "Desa/kelurahan",
} as const satisfies Readonly<Record<Area["tingkat"], string>>;

export interface PerBagian {
  readonly id: string;
  readonly judul: string;
  readonly kolom: readonly Kolom[];
  /** The list on the same page that holds the summed rows. */
  readonly daftar?: string;
  /** The cells of one part, one per column. */
  readonly sel: (area: Area) => readonly Sel[];
}

/** A table with a row for each part of the region and one for the region itself. */
export function perBagian(
  index: SiteIndex,
  area: Area,
  { id, judul, kolom: columns, sel, daftar }: PerBagian,
): TabelIsi {
  const row = (part: Area, href: string | null): BarisTabel => ({
    kode: part.kode,
    sel: [selTeks(shortName(part), { href }), selTeks(part.kode), ...sel(part)],
  });
  const parts = partsOf(index, area).map((part) =>
    row(part, index.hasPage(part.kode) ? index.urls.wilayah(part.kode) : null),
  );
  return {
    id,
    judul,
    kolom: [kolom("wilayah", PART_WORD[area.tingkat]), kolom("kode", "Kode"), ...columns],
    baris: [...parts, { ...row(area, null), jumlah: true }],
    perWilayah: true,
    ...(daftar === undefined ? {} : { daftar }),
  };
}

/** "Wonosari" under the heading "Kecamatan". */
function shortName({ nama, tingkat }: Area): string {
  return tingkat === "kecamatan" ? nama.replace(/^Kecamatan /, "") : nama;
}
