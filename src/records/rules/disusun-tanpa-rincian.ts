import { getSheetSpec } from "../fields.ts";
import type { Koperasi } from "../types.gen.ts";
import { placeOf, type Rule } from "./rule.ts";

const IDENTITY = new Set(["kode", "kecamatan", "desa"]);

/**
 * A workbook the project compiled from publications states totals only. What the press says of a
 * desa is an observation with its own date, never a cell of a workbook of another date.
 */
export const disusunTanpaRincian: Rule = {
  code: "disusun-tanpa-rincian",
  severity: "error",
  check: ({ edisi }) => {
    if (edisi.meta.disusun_oleh !== "proyek") return [];
    const { koperasi } = edisi.lembar;
    const fields = getSheetSpec("koperasi").fields.filter(({ key }) => !IDENTITY.has(key));
    return koperasi.baris.flatMap((row) => {
      const filled = fields.find(({ key }) => row[key as keyof Koperasi] !== null);
      if (!filled) return [];
      return [
        {
          place: placeOf(edisi, koperasi, { row, field: filled.key as keyof Koperasi }),
          message:
            "terisi, padahal buku kerja ini disusun proyek dari publikasi, bukan dilaporkan.",
          fix: "pindahkan ke data/publikasi sebagai observasi dengan tanggal dan penerbitnya.",
        },
      ];
    });
  },
};
