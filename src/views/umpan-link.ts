import { PAPAN } from "../base/papan.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { bercap } from "../base/tanda.ts";
import type { SiteIndex } from "./site-index.ts";

/** An Atom feed of changes: its name and site path. */
export interface UmpanLink {
  readonly judul: string;
  readonly href: string;
}

/**
 * The feed of a kabupaten, or of the country; null for other regions, and for a country without any real
 * edition. That of the country holds real kabupaten only: a feed reader shows entries without the banner
 * of the fictional region. A kabupaten has its feed before its first edition, which may be waited for.
 */
export function findUmpan(index: SiteIndex, kode: string): UmpanLink | null {
  const { registry, urls } = index;
  const isKabupaten = kode.length === 5 && registry.has(kode);
  if (!isKabupaten && kabupatenOfUmpan(index, kode).length === 0) return null;
  const judul =
    kode === NASIONAL
      ? `Perubahan data ${PAPAN.nama}`
      : `Perubahan data KDKMP ${registry.namaOf(kode)}`;
  return { judul: bercap(registry.tandaOf(kode), judul), href: urls.umpan(kode) };
}

/** The feed of the country's corrections and revisions; null before the first real edition. */
export function findUmpanKoreksi(index: SiteIndex): UmpanLink | null {
  if (kabupatenOfUmpan(index, NASIONAL).length === 0) return null;
  const judul = `Koreksi dan revisi data ${PAPAN.nama}`;
  return { judul: bercap(index.registry.tandaOf(), judul), href: index.urls.umpanKoreksi };
}

/** The kabupaten whose changes a feed holds; none before the first edition. */
export function kabupatenOfUmpan(
  { registry, reporting }: SiteIndex,
  kode: string,
): readonly string[] {
  if (kode === NASIONAL) return reporting.filter((kabupaten) => !registry.isFictional(kabupaten));
  return reporting.includes(kode) ? [kode] : [];
}
