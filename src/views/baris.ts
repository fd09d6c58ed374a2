import { kabupatenOf } from "../wilayah/kode.ts";
import { findDesa, newestEdition, type SiteIndex } from "./site-index.ts";

/** The rows of a desa's own koperasi in the newest edition, with their long-sheet rows, as recorded. */
export function desaRows(
  index: SiteIndex,
  kode: string,
): readonly Readonly<Record<string, unknown>>[] {
  const edition = newestEdition(index.kabupaten(kabupatenOf(kode)));
  const desa = edition && findDesa(index.registry, edition, kode);
  if (!desa || desa.tuan_rumah) return [];
  return desa.koperasi.map(({ id, row, gerai, kemitraan, aset, pelatihan, usaha }) => ({
    id,
    ...row,
    rincian: { gerai, kemitraan, aset, pelatihan, usaha },
  }));
}
