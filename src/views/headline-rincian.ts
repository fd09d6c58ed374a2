import { formatNumber } from "../base/format.ts";
import type { CoreIndicator } from "../indicators/definitions.ts";
import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { jumlahDi, type SiteIndex } from "./site-index.ts";

interface Rows {
  readonly indikator: CoreIndicator;
  /** Edition whose rows the figure sums. */
  readonly edition: EdisiByDesa;
  readonly wilayah: string;
}

/**
 * Which of two summed figures holds the other: "termasuk 1 yang merintis usaha" beside belum_beroperasi,
 * and beside merintis that it is a part of it; of Laku Pandai, that rows count fewer than its name says.
 * Null for all others, and where there is no such part.
 */
export function rincianOf(index: SiteIndex, { indikator, edition, wilayah }: Rows): string | null {
  if (indikator === "mitra_laku_pandai")
    return jumlahDi(index, { edition, wilayah }, indikator).nilai === null
      ? null
      : "hanya yang dengan bank daerah";
  if (indikator !== "belum_beroperasi" && indikator !== "merintis") return null;
  const { nilai } = jumlahDi(index, { edition, wilayah }, "merintis");
  if (nilai === null || nilai === 0) return null;
  return indikator === "merintis"
    ? "sudah dihitung dalam belum beroperasi"
    : `termasuk ${formatNumber(nilai)} yang merintis usaha`;
}
