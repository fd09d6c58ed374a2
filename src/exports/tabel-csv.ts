import { peringatanOf, tandaTempatNyata, type Tanda } from "../base/tanda.ts";
import type { Sel, Tabel } from "../views/tabel.ts";
import { toCsv, type CsvValue } from "./csv.ts";

/**
 * A table of a page as CSV: the same rows but for its sums, raw values, column ids as heading. Where
 * names and codes do not tell that all is invented, a column more does.
 */
export function tabelCsv({ kolom, baris }: Tabel, tanda: Tanda | null): string {
  const rows = baris.filter(({ jumlah }) => jumlah !== true);
  const peringatan = peringatanOf(tandaTempatNyata(tanda));
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
