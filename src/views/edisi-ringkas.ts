import { lowerFirst } from "../base/format.ts";
import type { Edisi } from "../records/edisi.ts";
import { editionDate } from "./angka.ts";
import { labelOf } from "../records/lists.ts";
import type { SiteIndex } from "./site-index.ts";

/** How an edition is named on a page. */
export interface EdisiView {
  readonly href: string;
  /** "24 November 2025" */
  readonly tanggal: string;
  /** "disusun dari publikasi, bukan laporan kabupaten" or "laporan Dinas Koperasi" */
  readonly dasar: string;
  readonly disusun: boolean;
}

/** Date and basis of an edition, with its address. */
export function edisiView(index: SiteIndex, edisi: Edisi): EdisiView {
  const disusun = edisi.meta.disusun_oleh === "proyek";
  return {
    href: index.urls.edisi(edisi),
    tanggal: editionDate(edisi),
    dasar: disusun
      ? "disusun dari publikasi, bukan laporan kabupaten"
      : `laporan ${edisi.meta.penyusun ?? "kabupaten"}`,
    disusun,
  };
}

/** "k1, koreksi: jumlah anggota dua desa tertukar" for every version after the first. */
export function correctionLines(versions: readonly Edisi[]): readonly string[] {
  return versions
    .filter(({ perubahan_ke }) => perubahan_ke > 0)
    .map(({ meta, perubahan_ke }) => {
      const kind =
        meta.jenis_perubahan === null
          ? "perubahan"
          : lowerFirst(labelOf("jenis_perubahan", meta.jenis_perubahan));
      return `k${perubahan_ke}, ${kind}: ${meta.alasan_perubahan ?? ""}`;
    });
}
