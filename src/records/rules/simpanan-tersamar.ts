import { quoteFound } from "../../base/problem.ts";
import { contradictPayers, hasFewPayers, isFew, PAID_IN } from "../few-payers.ts";
import type { Koperasi } from "../types.gen.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

/** Money paid in by 1–4 people would show what a person paid: it is entered as "<5". */
export const simpananTersamar: Rule = {
  code: "simpanan-tersamar",
  severity: "error",
  check: ({ edisi }) =>
    edisi.lembar.koperasi.baris.flatMap((row): Breach[] => {
      const payers = row.jumlah_penyetor;
      if (!hasFewPayers(payers, row.jumlah_anggota)) return [];
      const open = PAID_IN.filter((field) => typeof row[field] === "number" && row[field] !== 0);
      const places = [...(isFew(payers) ? (["jumlah_penyetor"] as const) : []), ...open];
      return places.map((field) => ({
        place: placeOf(edisi, edisi.lembar.koperasi, { row, field }),
        message: `${foundIn(row[field], field)}, padahal yang menyetor hanya 1 sampai 4 orang.`,
        fix: "tulis <5 supaya setoran orang per orang tidak terbaca.",
        ...(isConsistent(row) ? { repair: { value: "<5" } } : {}),
      }));
    }),
};

/** The message is public: it does not repeat a sum that few people paid. */
function foundIn(value: unknown, field: string): string {
  return field === "jumlah_penyetor" ? `isinya ${quoteFound(value)}` : "berisi jumlah rupiah";
}

function isConsistent({ jumlah_anggota, jumlah_penyetor }: Koperasi): boolean {
  if (jumlah_penyetor === "<5") return true;
  return isFew(jumlah_penyetor) && !contradictPayers(jumlah_penyetor, jumlah_anggota);
}
