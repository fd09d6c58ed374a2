import { placeOf, type Breach, type Rule } from "./rule.ts";

/** Each indicator is stated once. */
export const ringkasanUnik: Rule = {
  code: "ringkasan-unik",
  severity: "error",
  check: ({ edisi }) => {
    const { ringkasan } = edisi.lembar;
    const seen = new Set<string>();
    return ringkasan.baris.flatMap((row): Breach[] => {
      const repeated = seen.has(row.indikator);
      seen.add(row.indikator);
      if (!repeated) return [];
      return [
        {
          place: placeOf(edisi, ringkasan, { row, field: "indikator" }),
          message: "indikator ini sudah dinyatakan pada baris di atasnya.",
          fix: "sisakan satu baris.",
        },
      ];
    });
  },
};
