import type { SheetKey } from "./schemas.ts";
import type { Koperasi } from "./types.gen.ts";

/** Which long sheet each ada/belum column of Koperasi speaks of. */
export const FLAG_SHEETS = {
  gerai: "gerai",
  kemitraan: "kemitraan",
  aset_terdaftar: "aset",
  pelatihan: "pelatihan",
  usaha: "usaha",
  potensi: "potensi",
  inventaris: "inventaris",
} as const satisfies Partial<Record<keyof Koperasi, SheetKey>>;

export type Flag = keyof typeof FLAG_SHEETS;
