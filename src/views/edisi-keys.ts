import type { Edisi } from "../records/edisi.ts";
import type { SiteIndex } from "./site-index.ts";

/** One version of an edition: pages are paged over keys, never over records. */
export interface EdisiKey {
  readonly kabupaten: string;
  readonly tanggal_data: string;
  readonly ke: number;
}

/** Every version of every edition of some kabupaten, oldest first. */
export function editionKeys(index: SiteIndex, kabupaten: readonly string[]): readonly EdisiKey[] {
  return kabupaten
    .flatMap((kode) => index.kabupaten(kode).history.flatMap(({ semua }) => semua))
    .map(({ kabupaten: kode, tanggal_data, perubahan_ke: ke }) => ({
      ...{ kabupaten: kode, tanggal_data, ke },
    }));
}

/** Throws for a version there is not. */
export function getEdisi(index: SiteIndex, { kabupaten, tanggal_data, ke }: EdisiKey): Edisi {
  const { history } = index.kabupaten(kabupaten);
  const ofDate = history.find((one) => one.tanggal_data === tanggal_data);
  const edisi = ofDate?.semua.find(({ perubahan_ke }) => perubahan_ke === ke);
  if (!edisi) throw new Error(`no edition: ${kabupaten} ${tanggal_data} k${ke}`);
  return edisi;
}
