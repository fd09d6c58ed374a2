import { getField } from "../fields.ts";
import { placeOf, type Rule } from "./rule.ts";
import { isReadable } from "./unread.ts";

/** An SK AHU with a number or date whose own column is blank: one of the six documents seems to lack. */
export const jawabanKosong: Rule = {
  code: "jawaban-kosong",
  severity: "warning",
  check: (context) => {
    const { koperasi } = context.edisi.lembar;
    return koperasi.baris.flatMap((row) => {
      const proof = (["nomor_sk_ahu", "tanggal_sk_ahu"] as const).find((key) => row[key] !== null);
      const field = "badan_hukum";
      if (row[field] !== null || proof === undefined) return [];
      // What is refused, such as somebody's number, is no proof.
      if (!isReadable(context, koperasi, { row, field: proof })) return [];
      return [
        {
          place: placeOf(context.edisi, koperasi, { row, field }),
          message: `kosong, padahal ${getField("koperasi", proof).title} terisi.`,
          fix: "pilih Sudah bila SK AHU-nya memang sudah terbit.",
          suggestions: ["Sudah"],
        },
      ];
    });
  },
};
