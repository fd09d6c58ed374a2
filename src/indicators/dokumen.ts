import { DOKUMEN, dokumenState, type Dokumen } from "./definitions.ts";
import { sebaran, type Distribution } from "./distribution.ts";
import type { Ukuran } from "./ukuran.ts";

/** Koperasi by whether they have each of the six documents of PMK 49/2025: "sudah" or "belum". */
export const KELENGKAPAN: Readonly<Record<Dokumen, Ukuran<Distribution>>> = Object.fromEntries(
  DOKUMEN.map((dokumen) => [
    dokumen,
    sebaran(`dokumen_${dokumen}`, ({ row }) => {
      const state = dokumenState(row, dokumen);
      return state === null ? null : [state ? "sudah" : "belum"];
    }),
  ]),
) as Readonly<Record<Dokumen, Ukuran<Distribution>>>;

/** Koperasi that answered for all six by how many they have: "0" to "6". */
export const BANYAK_DOKUMEN = sebaran("banyak_dokumen", ({ row }) => {
  const states = DOKUMEN.map((dokumen) => dokumenState(row, dokumen));
  return states.includes(null) ? null : [String(states.filter(Boolean).length)];
});
