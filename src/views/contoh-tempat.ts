import { kecamatanOf } from "../wilayah/kode.ts";
import type { SiteIndex } from "./site-index.ts";

/** A desa that has a page in this build: for "misalnya". */
export interface ContohTempat {
  readonly kode: string;
  /** "Bentangan Wonosari": what finds it. */
  readonly cari: string;
  readonly href: string;
  readonly kabupaten: { readonly nama: string; readonly href: string };
}

/** The first desa of the first kabupaten with an edition, a real one if there is any; null without. */
export function contohTempat(index: SiteIndex): ContohTempat | null {
  const { registry, reporting, urls } = index;
  const found = reporting.find((kode) => !registry.isFictional(kode)) ?? reporting[0];
  const [kode] = found ? registry.desaIn(found) : [];
  if (!found || !kode) return null;
  return {
    kode,
    cari: `${registry.namaOf(kode)} ${registry.namaOf(kecamatanOf(kode))}`,
    href: urls.wilayah(kode),
    kabupaten: { nama: registry.namaOf(found), href: urls.wilayah(found) },
  };
}
