import { ASSETS, CARDS, CARI, DOCUMENTS, PARQUET } from "./plan.ts";
import { NASIONAL } from "../wilayah/kode.ts";

const NAMES: Readonly<Record<string, string>> = {
  [NASIONAL]: "halaman nasional",
  [CARI]: "berkas pencarian",
  [PARQUET]: "data Parquet",
  [DOCUMENTS]: "dokumen cetak",
  [CARDS]: "gambar kartu",
  [ASSETS]: "gaya dan program halaman",
};

/** A part of a site in words: "kabupaten/kota 33.10", "provinsi 33", "dokumen cetak". */
export function unitName(kode: string): string {
  return NAMES[kode] ?? `${kode.length === 2 ? "provinsi" : "kabupaten/kota"} ${kode}`;
}
