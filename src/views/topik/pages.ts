import { NASIONAL } from "../../wilayah/kode.ts";
import type { SiteIndex } from "../site-index.ts";
import { topikDaftar } from "./topics.ts";

/** A page of a topic, by what it is about: pages are paged over keys, never over views. */
export interface TopikKey {
  readonly kode: string;
  readonly topik: string;
}

/** The topic pages of some regions; the country's among them if `general`. */
export function topikKeys(
  index: SiteIndex,
  regions: readonly string[],
  general: boolean,
): readonly TopikKey[] {
  const codes = general ? [NASIONAL, ...regions] : regions;
  return codes.flatMap((kode) =>
    topikDaftar(index, kode).ada.map(({ id }) => ({ kode, topik: id })),
  );
}
