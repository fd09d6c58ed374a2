import { formatDate } from "../../base/format.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

const LADDER = ["tanggal_musdesus", "tanggal_akta", "tanggal_sk_ahu"] as const;

/** Musdesus, akta and SK AHU follow each other; a warning, because papers are dated late at times. */
export const tanggalUrut: Rule = {
  code: "tanggal-urut",
  severity: "warning",
  check: ({ edisi }) =>
    edisi.lembar.koperasi.baris.flatMap((row) =>
      LADDER.slice(1).flatMap((field, index): Breach[] => {
        const earlier = LADDER[index];
        const before = earlier === undefined ? null : row[earlier];
        const date = row[field];
        if (date === null || before === null || before <= date) return [];
        return [
          {
            place: placeOf(edisi, edisi.lembar.koperasi, { row, field }),
            message: `${formatDate(date)} lebih awal daripada tahap sebelumnya (${formatDate(before)}).`,
            fix: "periksa kedua tanggal; bila memang begitu, jelaskan di Catatan.",
          },
        ];
      }),
    ),
};
