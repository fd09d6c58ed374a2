import { placeOf, type Rule } from "./rule.ts";

/** Turnover of a single person's business is that person's finances (UU 27/2022). */
export const omzetPerorangan: Rule = {
  code: "omzet-perorangan",
  severity: "error",
  check: ({ edisi }) =>
    edisi.lembar.usaha.baris
      .filter((row) => row.pengelola === "swasta" && row.omzet !== null)
      .map((row) => ({
        place: placeOf(edisi, edisi.lembar.usaha, { row, field: "omzet" }),
        message: "terisi, padahal pengelolanya swasta atau perorangan; itu keuangan pribadi.",
        fix: "kosongkan sel ini.",
        repair: { value: null },
      })),
};
