import { formatDate } from "../../base/format.ts";
import { metaPlace, type Rule } from "./rule.ts";

const YEARS = 2;

/** A report is made on its data date or later, and not years later: changes are listed by this date. */
export const tanggalLaporan: Rule = {
  code: "tanggal-laporan",
  severity: "error",
  check: ({ edisi }) => {
    const { tanggal_laporan, tanggal_data } = edisi.meta;
    const latest = `${Number(tanggal_data.slice(0, 4)) + YEARS}${tanggal_data.slice(4)}`;
    if (tanggal_laporan === null || (tanggal_laporan >= tanggal_data && tanggal_laporan <= latest))
      return [];
    const how = tanggal_laporan < tanggal_data ? "sebelum" : `lebih dari ${YEARS} tahun sesudah`;
    return [
      {
        place: metaPlace(edisi, "tanggal_laporan"),
        message: `isinya "${formatDate(tanggal_laporan)}", ${how} tanggal data ${formatDate(tanggal_data)}.`,
        fix: "tulis hari laporan ini disusun, misalnya 2026-01-05, atau kosongkan.",
      },
    ];
  },
};
