import { placeOf, type Breach, type Rule } from "./rule.ts";

const MINIMUM = { jumlah_pengurus: 5, jumlah_pengawas: 3 } as const;

/** Board and supervisors are odd in number and at least 5 and 3 (Juklak Menkop 1/2025). */
export const pengurusGanjil: Rule = {
  code: "pengurus-ganjil",
  severity: "warning",
  explainable: true,
  check: ({ edisi }) =>
    edisi.lembar.koperasi.baris.flatMap((row) =>
      (Object.keys(MINIMUM) as (keyof typeof MINIMUM)[]).flatMap((field): Breach[] => {
        const count = row[field];
        if (count === null || (count % 2 === 1 && count >= MINIMUM[field])) return [];
        return [
          {
            place: placeOf(edisi, edisi.lembar.koperasi, { row, field }),
            message: `jumlahnya ${count}; menurut juklak ganjil dan paling sedikit ${MINIMUM[field]}.`,
            fix: "periksa angkanya; bila memang begitu, jelaskan di Catatan.",
            alasan: row.catatan,
          },
        ];
      }),
    ),
};
