import { formatDate } from "../../base/format.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

const LADDER = ["tanggal_musdesus", "tanggal_akta", "tanggal_sk_ahu"] as const;

/** Musdesus, akta and SK AHU follow each other; a warning, because papers are dated late at times. */
export const tanggalUrut: Rule = {
  code: "tanggal-urut",
  severity: "warning",
  explainable: true,
  check: ({ edisi }) =>
    edisi.lembar.koperasi.baris.flatMap((row) =>
      LADDER.flatMap((field, step): Breach[] => {
        const date = row[field];
        const before = LADDER.slice(0, step)
          .flatMap((earlier) => row[earlier] ?? [])
          .at(-1);
        if (date === null || before === undefined || before <= date) return [];
        return [
          {
            place: placeOf(edisi, edisi.lembar.koperasi, { row, field }),
            message: `${formatDate(date)} lebih awal daripada tahap sebelumnya (${formatDate(before)}).`,
            fix: "periksa kedua tanggal; bila memang begitu, jelaskan di Catatan.",
            alasan: row.catatan,
          },
        ];
      }),
    ),
};
