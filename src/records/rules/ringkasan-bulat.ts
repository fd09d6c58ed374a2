import { formatNumber } from "../../base/format.ts";
import { findIndikator } from "../observasi.ts";
import { withLostDot } from "../parse-number.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

/** Units that have halves; everything else is counted. */
const WITH_FRACTIONS = new Set(["persen", "desa per hari"]);

/** Whole things are stated in whole numbers: 33.1 koperasi is what Excel made of a typed 33.100. */
export const ringkasanBulat: Rule = {
  code: "ringkasan-bulat",
  severity: "error",
  check: ({ edisi }) => {
    const { ringkasan } = edisi.lembar;
    return ringkasan.baris.flatMap((row): Breach[] => {
      const unit = findIndikator(row.indikator)?.satuan ?? "persen";
      if (Number.isInteger(row.nilai) || WITH_FRACTIONS.has(unit)) return [];
      const thousands = withLostDot(row.nilai);
      const meant = thousands === undefined ? "tulis" : `maksudnya ${thousands}? Tulis`;
      return [
        {
          place: placeOf(edisi, ringkasan, { row, field: "nilai" }),
          message: `isinya "${formatNumber(row.nilai)}"; ${unit} dihitung dalam bilangan bulat.`,
          fix: `${meant} angkanya saja, tanpa titik, misalnya 284.`,
          ...(thousands === undefined ? {} : { suggestions: [String(thousands)] }),
        },
      ];
    });
  },
};
