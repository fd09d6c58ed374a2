import type { SiteIndex } from "../site-index.ts";
import { jalurTopik } from "./jalur.ts";
import { hasTopik, type Topik } from "./topik.ts";

/** Every topic, in the order of the navigation. */
export const TOPICS: readonly Topik[] = [jalurTopik];

/** A region's topic page in a list of links. */
export interface TopikLink {
  readonly id: string;
  readonly judul: string;
  readonly href: string;
}

/** The topic pages that a region has. */
export function topikLinks(index: SiteIndex, kode: string): readonly TopikLink[] {
  return TOPICS.filter((topik) => hasTopik(index, kode, topik)).map(({ id, judul }) => ({
    id,
    judul,
    href: index.urls.topik(kode, id),
  }));
}

export function getTopik(id: string): Topik {
  const topik = TOPICS.find((one) => one.id === id);
  if (!topik) throw new Error(`no such topic: ${id}`);
  return topik;
}
