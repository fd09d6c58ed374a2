import { formatDate } from "../../base/format.ts";
import { placeOf, type Rule } from "./rule.ts";

/** A date on which operation began beside "belum beroperasi"; it may have stopped again, so a warning. */
export const operasiBertentangan: Rule = {
  code: "operasi-bertentangan",
  severity: "warning",
  explainable: true,
  check: ({ edisi }) =>
    edisi.lembar.koperasi.baris
      .filter((row) => row.status_operasi === "belum" && row.tanggal_operasi !== null)
      .map((row) => ({
        place: placeOf(edisi, edisi.lembar.koperasi, { row, field: "status_operasi" }),
        message: `isinya "Belum beroperasi", padahal Tanggal Mulai Operasi terisi ${formatDate(row.tanggal_operasi ?? "")}.`,
        fix: "pilih Beroperasi bila sudah; bila pernah beroperasi lalu berhenti, jelaskan di Catatan.",
        alasan: row.catatan,
      })),
};
