import { NASIONAL, parentOf } from "../wilayah/kode.ts";
import { currentKode, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { SiteIndex } from "./site-index.ts";
import { kindName } from "./tempat.ts";

/** A region with its address. */
export interface WilayahLink {
  readonly kode: string;
  /** "Desa Bentangan", "Kecamatan Wonosari", "Kabupaten Klaten", "Jawa Tengah" */
  readonly nama: string;
  readonly href: string;
}

/**
 * Name of a region with the word for its level in front. What stands above all is the country, or the one
 * province that the board is about.
 */
export function fullName(registry: Registry, kode: string): string {
  if (kode === NASIONAL) return topName(registry);
  return kindName(kode, findNama(registry, kode) ?? registry.namaOf(kode));
}

/** Where a document holds: one of the country in all of Indonesia, whatever the board is about. */
export function documentArea(registry: Registry, kode: string): string {
  return kode === NASIONAL ? "Indonesia" : fullName(registry, kode);
}

function topName(registry: Registry): string {
  const { cakupan } = registry;
  return cakupan === NASIONAL ? "Indonesia" : fullName(registry, cakupan);
}

export function wilayahLink(index: SiteIndex, kode: string): WilayahLink {
  return { kode, nama: fullName(index.registry, kode), href: index.urls.wilayah(kode) };
}

/** The region that a code, perhaps an old one, stands for today. */
export function linkToday(index: SiteIndex, kode: string): WilayahLink {
  return wilayahLink(index, kode === NASIONAL ? kode : currentKode(index.registry, kode));
}

/** As `linkToday`; null if nobody says what follows the code. */
export function findToday(index: SiteIndex, kode: string): WilayahLink | null {
  return index.registry.has(currentKode(index.registry, kode)) ? linkToday(index, kode) : null;
}

/** From the home page down to the parent of `kode`. */
export function breadcrumbs(index: SiteIndex, kode: string): readonly WilayahLink[] {
  const chain: WilayahLink[] = [];
  for (let area = kode; area !== NASIONAL;) {
    area = parentOf(area);
    const link = wilayahLink(index, area);
    chain.unshift(area === NASIONAL ? { ...link, nama: "Beranda" } : link);
  }
  return chain;
}
