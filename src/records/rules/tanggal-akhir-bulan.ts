import { formatDate } from "../../base/format.ts";
import { isoDate } from "../text.ts";
import { metaPlace, type Rule } from "./rule.ts";

/** Where only the month of the data is known, the date is that month's last day. */
export const tanggalAkhirBulan: Rule = {
  code: "tanggal-akhir-bulan",
  severity: "error",
  check: ({ edisi }) => {
    const { ketelitian_tanggal, tanggal_data } = edisi.meta;
    const last = lastDayOf(tanggal_data);
    if (ketelitian_tanggal !== "bulan" || tanggal_data === last) return [];
    return [
      {
        place: metaPlace(edisi, "tanggal_data"),
        message: `isinya "${tanggal_data}" dengan ketelitian Bulan; seharusnya hari terakhir bulan itu.`,
        fix: `tulis ${last} (${formatDate(last)}), atau pilih Hari di Ketelitian Tanggal.`,
      },
    ];
  },
};

function lastDayOf(date: string): string {
  const [year = 0, month = 0] = date.split("-").map(Number);
  const days = [31, 30, 29, 28].find((day) => isoDate(year, month, day) !== undefined);
  return `${date.slice(0, 7)}-${days}`;
}
