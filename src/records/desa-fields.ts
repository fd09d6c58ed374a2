import type { Koperasi } from "./types.gen.ts";

/**
 * Columns of Koperasi that speak of the desa and not of its koperasi: a desa that joined its neighbour
 * fills them in too, and a second koperasi leaves them to the first.
 */
export const DESA_FIELDS: ReadonlySet<string> = new Set<keyof Koperasi>([
  "potensi",
  "inventaris",
  "bumdes",
  "bumdes_badan_hukum",
  "kerja_sama_bumdes",
]);
