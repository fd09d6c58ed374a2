import { koperasiId } from "../edisi.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

/** One row per koperasi: a second row of a desa must be numbered. */
export const kodeUnik: Rule = {
  code: "kode-unik",
  severity: "error",
  check: ({ edisi }) => {
    const { koperasi } = edisi.lembar;
    const firstRow = new Map<string, number>();
    const breaches: Breach[] = [];
    for (const row of koperasi.baris) {
      const id = koperasiId(row);
      const before = firstRow.get(id);
      if (before === undefined) firstRow.set(id, row.baris);
      else
        breaches.push({
          place: placeOf(edisi, koperasi, { row, field: "kode" }),
          message: `kode ${row.kode} sudah ada pada baris ${before}.`,
          fix: "hapus salah satu baris; bila ini koperasi kedua di desa itu, isi Koperasi ke- dengan 2.",
        });
    }
    return breaches;
  },
};
