import { formatDate } from "../../base/format.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

/** Dates of things done; a deadline (`tenggat`) may of course lie ahead. */
const DONE = [
  "tanggal_sosialisasi",
  "tanggal_musdesus",
  "tanggal_rapat_pendirian",
  "tanggal_akta",
  "tanggal_sk_ahu",
  "tanggal_operasi",
  "tanggal_rat",
] as const;

/** What has been done was done on or before the data date. */
export const tanggalWajar: Rule = {
  code: "tanggal-wajar",
  severity: "error",
  check: ({ edisi }) =>
    edisi.lembar.koperasi.baris.flatMap((row) =>
      DONE.flatMap((field): Breach[] => {
        const date = row[field];
        if (date === null || date <= edisi.tanggal_data) return [];
        return [
          {
            place: placeOf(edisi, edisi.lembar.koperasi, { row, field }),
            message: `${formatDate(date)} sesudah tanggal data ${formatDate(edisi.tanggal_data)}.`,
            fix: "periksa apakah hari dan bulannya tertukar, atau kosongkan bila belum terjadi.",
          },
        ];
      }),
    ),
};
