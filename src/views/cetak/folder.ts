import { compareDates } from "../../base/dates.ts";
import { tingkatOf } from "../../wilayah/kode.ts";
import { editionsIn, indexSite, kabupatenIn, type SiteIndex } from "../site-index.ts";
import type { FolderKey } from "../urls-cetak.ts";

/** The documents of one data date of a kabupaten or province, and what was known with it. */
export interface FolderCetak extends FolderKey {
  /**
   * The site as this edition left it: no later edition, and no published figure of the time of a later
   * one. The newest knows every figure; those of the time of the next edition leave it when that comes.
   */
  readonly index: SiteIndex;
  /** No newer folder of the same region. */
  readonly terbaru: boolean;
}

/** Every folder of a kabupaten, or of a province with at least one edition in it, oldest first. */
export function folderCetak(index: SiteIndex, wilayah: string): readonly FolderCetak[] {
  const members = kabupatenIn(index, wilayah);
  const sorted = tanggalFolder(index, wilayah);
  return sorted.map((tanggal, number) => {
    const next = sorted[number + 1] ?? null;
    return {
      wilayah,
      tanggal,
      terbaru: next === null,
      index: indexUntil(index, { members, tanggal, next }),
    };
  });
}

/** Data dates a kabupaten or province has documents of, oldest first. */
export function tanggalFolder(index: SiteIndex, wilayah: string): readonly string[] {
  const dates = kabupatenIn(index, wilayah).flatMap((kode) =>
    index.kabupaten(kode).history.map(({ tanggal_data }) => tanggal_data),
  );
  return [...new Set(dates)].sort();
}

/** Regions that have documents: kabupaten with an edition, then the provinces they lie in. */
export function wilayahCetak(index: SiteIndex): readonly string[] {
  const provinsi = new Set(index.reporting.map((kode) => kode.slice(0, 2)));
  return [...index.reporting, ...provinsi];
}

/** True for a folder of a province. */
export function isProvinsi({ wilayah }: FolderKey): boolean {
  return tingkatOf(wilayah) === "provinsi";
}

interface Until {
  readonly members: readonly string[];
  readonly tanggal: string;
  readonly next: string | null;
}

function indexUntil(index: SiteIndex, { members, tanggal, next }: Until): SiteIndex {
  const { dataset, urls, repository, hasPdf } = index;
  const editions = editionsIn(index, members).filter(({ tanggal_data }) => tanggal_data <= tanggal);
  const observasi = dataset.observasi.filter(
    ({ tanggal_data }) => next === null || compareDates(tanggal_data, next) < 0,
  );
  return {
    ...indexSite({
      dataset: { ...dataset, editions, observasi },
      ...{ urls, repository, pdf: hasPdf, scope: "default" },
    }),
    hasPage: index.hasPage,
    kini: index,
  };
}
