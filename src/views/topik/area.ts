import type { DesaLengkap, EdisiByDesa } from "../../indicators/koperasi.ts";
import { kecamatanOf, tingkatOf, type Tingkat } from "../../wilayah/kode.ts";
import { kabupatenIn, membersOf, newestEdition, type SiteIndex } from "../site-index.ts";
import { fullName } from "../wilayah-link.ts";

/** A region with the newest rows about it, of any level from kecamatan to country. */
export interface Area {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: Tingkat;
  /** All desa and kelurahan, reported or not: the denominator of every coverage. */
  readonly desa: number;
  /** Newest edition of each kabupaten of the region that has one. */
  readonly editions: readonly EdisiByDesa[];
  /** Desa of those editions that lie in the region under today's codes. */
  readonly members: readonly DesaLengkap[];
}

/** The newest rows about a region; the country's are the real ones only. */
export function areaOf(index: SiteIndex, kode: string): Area {
  const cache = cacheOf(index);
  const known = cache.get(kode);
  if (known) return known;
  const kabupaten = kode.length > 5 ? [kode.slice(0, 5)] : kabupatenIn(index, kode);
  const editions = kabupaten.flatMap((part) => newestEdition(index.kabupaten(part)) ?? []);
  const area = {
    kode,
    nama: fullName(index.registry, kode),
    tingkat: tingkatOf(kode),
    desa: index.registry.desaIn(kode).length,
    editions,
    members: editions.flatMap((edition) => membersOf(index.registry, edition, kode)),
  };
  cache.set(kode, area);
  return area;
}

/** Its parts: kecamatan of a kabupaten, kabupaten of a province, provinces of the country. */
export function partsOf(index: SiteIndex, { kode, tingkat }: Area): readonly Area[] {
  const { registry } = index;
  if (tingkat === "kecamatan" || tingkat === "desa") return [];
  const parts = tingkat === "nasional" ? registry.provinsi() : registry.childrenOf(kode);
  return parts.map((part) => areaOf(index, part));
}

/** "Kec. Wonosari" of a desa, for rows of a kabupaten. */
export function kecamatanName(index: SiteIndex, desa: string): string {
  return index.registry.namaOf(kecamatanOf(desa));
}

/** Hundreds of pages ask for the same region: it is gathered once per index. */
const caches = new WeakMap<SiteIndex, Map<string, Area>>();

function cacheOf(index: SiteIndex): Map<string, Area> {
  const known = caches.get(index) ?? new Map<string, Area>();
  caches.set(index, known);
  return known;
}
