import { lowerFirst } from "../base/format.ts";
import { tanggalEdisi, type Edisi } from "../records/edisi.ts";
import { editionDate } from "./angka.ts";
import { labelOf } from "../records/lists.ts";
import type { SiteIndex } from "./site-index.ts";

/** How an edition is named on a page. */
export interface EdisiView {
  readonly href: string;
  /** ISO date, or a month. */
  readonly tanggal_data: string;
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
    tanggal_data: tanggalEdisi(edisi),
    tanggal: editionDate(edisi),
    dasar: disusun
      ? "disusun dari publikasi, bukan laporan kabupaten"
      : `laporan ${edisi.meta.penyusun ?? "kabupaten"}`,
    disusun,
  };
}

/** "k1, koreksi: jumlah anggota dua desa tertukar" for every version after the first. */
export function correctionLines(versions: readonly Edisi[]): readonly string[] {
  return corrections(versions).map(
    ({ meta, perubahan_ke }) => `k${perubahan_ke}, ${kindOf(meta)}: ${meta.alasan_perubahan ?? ""}`,
  );
}

/** "edisi ini pernah diperbaiki (k1, koreksi)": the reason, which may be another desa's, stands on the edition's page. */
export function correctionMarks(versions: readonly Edisi[]): readonly string[] {
  return corrections(versions).map(
    ({ meta, perubahan_ke }) => `edisi ini pernah diperbaiki (k${perubahan_ke}, ${kindOf(meta)})`,
  );
}

function corrections(versions: readonly Edisi[]): readonly Edisi[] {
  return versions.filter(({ perubahan_ke }) => perubahan_ke > 0);
}

function kindOf({ jenis_perubahan }: Edisi["meta"]): string {
  return jenis_perubahan === null
    ? "perubahan"
    : lowerFirst(labelOf("jenis_perubahan", jenis_perubahan));
}
