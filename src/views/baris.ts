import type { Edisi } from "../records/edisi.ts";
import type { Ringkasan } from "../records/types.gen.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import { findDesa, newestEdition, type SiteIndex } from "./site-index.ts";
import { isRevealing } from "./tersamar.ts";

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

/** A stated total as anybody may read it; null where it would show what a few people paid. */
export type RingkasanTerbit = Omit<Ringkasan, "nilai"> & { readonly nilai: number | null };

/** The rows of Ringkasan as downloads hold them: a total that would betray rows is left out. */
export function publicRingkasan(edisi: Edisi): readonly RingkasanTerbit[] {
  return edisi.lembar.ringkasan.baris.map((row) =>
    isRevealing(edisi, row.indikator) ? { ...row, nilai: null, pernyataan: null } : row,
  );
}
