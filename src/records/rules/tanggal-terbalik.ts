import { formatDate } from "../../base/format.ts";
import { placeOf, type Rule } from "./rule.ts";

/** Nobody's service ends before it begins. */
export const tanggalTerbalik: Rule = {
  code: "tanggal-terbalik",
  severity: "error",
  check: ({ edisi }) => {
    const { pendamping } = edisi.lembar;
    return pendamping.baris.flatMap((row) => {
      const { mulai, selesai } = row;
      if (mulai === null || selesai === null || mulai <= selesai) return [];
      return [
        {
          place: placeOf(edisi, pendamping, { row, field: "selesai" }),
          message: `${formatDate(selesai)} lebih awal daripada Mulai (${formatDate(mulai)}).`,
          fix: "periksa apakah kedua tanggal tertukar, atau tahunnya keliru; kosongkan bila masih bertugas.",
        },
      ];
    });
  },
};
