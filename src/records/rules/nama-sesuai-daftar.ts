import { quoteFound } from "../../base/problem.ts";
import { kecamatanOf } from "../../wilayah/kode.ts";
import { findNama } from "../../wilayah/lineage.ts";
import { normalise } from "../text.ts";
import { placeOf, type Rule } from "./rule.ts";

/** The locked names equal the registry: a row pasted one line too low is caught here. */
export const namaSesuaiDaftar: Rule = {
  code: "nama-sesuai-daftar",
  severity: "error",
  check: ({ edisi, registry }) =>
    edisi.lembar.koperasi.baris.flatMap((row) => {
      const expected = {
        desa: findNama(registry, row.kode),
        kecamatan: findNama(registry, kecamatanOf(row.kode)),
      };
      return (["kecamatan", "desa"] as const).flatMap((field) => {
        const nama = expected[field];
        if (nama === undefined || row[field] === null || isSameName(nama, row[field])) return [];
        return [
          {
            place: placeOf(edisi, edisi.lembar.koperasi, { row, field }),
            message: `tertulis ${quoteFound(row[field])}, padahal kode ${row.kode} adalah ${nama}.`,
            fix: `tulis ${nama}, atau perbaiki kodenya bila barisnya tertukar.`,
          },
        ];
      });
    }),
};

function isSameName(left: string, right: string): boolean {
  const bare = (text: string) => normalise(text).replace(/[^\p{L}\p{N}]/gu, "");
  return bare(left) === bare(right);
}
