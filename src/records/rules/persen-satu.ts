import type { Baris, Edisi, Lembar } from "../edisi.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

/**
 * LibreOffice makes 1 of a typed "100%" in a cell whose format is fixed, as the template's are, and
 * nothing in the cell tells it from a typed 1.
 */
export const persenSatu: Rule = {
  code: "persen-satu",
  severity: "warning",
  explainable: true,
  check: ({ edisi }) => [
    ...breaches(edisi, edisi.lembar.koperasi, "progres_gerai"),
    ...breaches(edisi, edisi.lembar.gerai, "progres"),
  ],
};

function breaches<Row extends { readonly catatan: string | null }>(
  edisi: Edisi,
  lembar: Lembar<Row>,
  field: keyof Row & string,
): Breach[] {
  return lembar.baris
    .filter((row: Baris<Row>) => row[field] === 1)
    .map((row) => ({
      place: placeOf(edisi, lembar, { row, field }),
      message: 'isinya "1", yaitu 1 persen; mungkin diketik "100%" dan tersimpan sebagai 1.',
      fix: "tulis 100 bila maksudnya selesai; bila memang 1 persen, jelaskan di Catatan.",
      alasan: row.catatan,
    }));
}
