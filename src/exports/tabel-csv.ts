import type { Sel, Tabel } from "../views/tabel.ts";
import { toCsv, type CsvValue } from "./csv.ts";

/** A table of a page as CSV: the same rows but for its sums, raw values, column ids as heading. */
export function tabelCsv({ kolom, baris }: Tabel): string {
  const rows = baris.filter(({ jumlah }) => jumlah !== true);
  return toCsv([kolom.map(({ id }) => id), ...rows.map(({ sel }) => sel.map(csvValue))]);
}

/** Not reported is an empty field; the other empties say what they are. */
export function csvValue({ keadaan, teks, nilai }: Sel): CsvValue {
  if (keadaan === "ada") return nilai;
  return keadaan === "belum_dilaporkan" ? null : teks;
}
