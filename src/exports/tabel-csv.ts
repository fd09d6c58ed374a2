import { peringatanOf, type Tanda } from "../base/tanda.ts";
import type { Sel, Tabel } from "../views/tabel.ts";
import { toCsv, type CsvValue } from "./csv.ts";

/**
 * A table of a page as CSV: the same rows but for its sums, raw values, column ids as heading. Where
 * all is invented, a column more says so: not every table names a place.
 */
export function tabelCsv({ kolom, baris }: Tabel, tanda: Tanda | null): string {
  const rows = baris.filter(({ jumlah }) => jumlah !== true);
  const peringatan = peringatanOf(tanda);
  const more = (value: string): readonly string[] => (peringatan === null ? [] : [value]);
  return toCsv([
    [...kolom.map(({ id }) => id), ...more("peringatan")],
    ...rows.map(({ sel }) => [...sel.map(csvValue), ...more(peringatan ?? "")]),
  ]);
}

/** Not reported is an empty field; the other empties say what they are. */
export function csvValue({ keadaan, teks, nilai }: Sel): CsvValue {
  if (keadaan === "ada") return nilai;
  return keadaan === "belum_dilaporkan" ? null : teks;
}
