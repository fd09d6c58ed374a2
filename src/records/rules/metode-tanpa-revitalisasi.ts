import { quoteFound } from "../../base/problem.ts";
import { labelOf } from "../lists.ts";
import { placeOf, type Rule } from "./rule.ts";
import { isReadable } from "./unread.ts";

/** A method of revitalisation belongs to a koperasi that took that route. */
export const metodeTanpaRevitalisasi: Rule = {
  code: "metode-tanpa-revitalisasi",
  severity: "error",
  check: (context) => {
    const { edisi } = context;
    const { koperasi } = edisi.lembar;
    return koperasi.baris
      .filter((row) => row.metode_revitalisasi !== null && row.model_pembentukan !== "revitalisasi")
      .filter((row) => isReadable(context, koperasi, { row, field: "model_pembentukan" }))
      .map((row) => ({
        place: placeOf(edisi, koperasi, { row, field: "metode_revitalisasi" }),
        message: `terisi ${quoteFound(labelOf("metode_revitalisasi", row.metode_revitalisasi ?? ""))}, padahal Model Pembentukan ${modelOf(row.model_pembentukan)}.`,
        fix: `pilih ${labelOf("model_pembentukan", "revitalisasi")} di Model Pembentukan, atau kosongkan kolom ini.`,
      }));
  },
};

function modelOf(id: string | null): string {
  return id === null ? "kosong" : `berisi ${quoteFound(labelOf("model_pembentukan", id))}`;
}
