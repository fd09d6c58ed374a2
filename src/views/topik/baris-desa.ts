import type { EdisiByDesa } from "../../indicators/koperasi.ts";
import { labelOf } from "../../records/lists.ts";
import { currentKode } from "../../wilayah/lineage.ts";
import { anchorOf } from "../angka.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selTeks, type Kolom, type Sel } from "../tabel.ts";
import { kecamatanName } from "./area.ts";

/** Columns that say of which desa a row speaks. */
export const DESA_COLUMNS: readonly Kolom[] = [
  kolom("kecamatan", "Kecamatan"),
  kolom("desa", "Desa/kelurahan"),
  kolom("kode", "Kode"),
];

/** Kecamatan, desa with its page, and the code, which opens the row in its edition. */
export function desaCells(
  index: SiteIndex,
  { edisi }: EdisiByDesa,
  row: { readonly kode: string; readonly koperasi_ke?: number | null },
): readonly Sel[] {
  const { registry, urls } = index;
  const kode = currentKode(registry, row.kode);
  return [
    selTeks(kecamatanName(index, kode)),
    selTeks(registry.namaOf(kode), { href: urls.wilayah(kode) }),
    selTeks(row.kode, { href: `${urls.edisi(edisi)}#${anchorOf(row)}` }),
  ];
}

/** Label of a code list's entry as a cell; null is "belum dilaporkan". */
export function labelCell(list: string, id: string | null): Sel {
  return selTeks(id === null ? null : labelOf(list, id));
}
