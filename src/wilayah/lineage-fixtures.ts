import { BENTANGAN, registryWith } from "../test/make-workbook.ts";
import type { Perubahan } from "./wilayah.ts";

/** One code takes the place of another. */
export function change(kode_lama: string, kode_baru: string, berlaku: string): Perubahan {
  const rest = { nama_lama: "Lama", alasan: "uji", sumber: "uji" };
  return { jenis: "berganti", kode_lama, kode_baru, berlaku, ...rest };
}

/** A region joins one that was there before. */
export function absorbed(kode_lama: string, kode_baru: string, berlaku: string): Perubahan {
  return { ...change(kode_lama, kode_baru, berlaku), jenis: "digabung" };
}

/** A region that replaces none. */
export function formed(kode_baru: string, berlaku: string): Perubahan {
  return { ...change("", kode_baru, berlaku), nama_lama: "", jenis: "dibentuk" };
}

/** 33.10.15.2090 became 33.10.15.2091 in July and that became Bentangan's code in September. */
export const TWICE = registryWith([
  change("33.10.15.2090", "33.10.15.2091", "2025-07-01"),
  change("33.10.15.2091", BENTANGAN, "2025-09-01"),
]);
