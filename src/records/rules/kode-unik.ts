import { koperasiId, type Edisi } from "../edisi.ts";
import { isColumnReadable, placeOf, type Breach, type Rule } from "./rule.ts";

/** One row per koperasi: a second row of a desa must be numbered. */
export const kodeUnik: Rule = {
  code: "kode-unik",
  severity: "error",
  check: (context) => {
    const { edisi } = context;
    const { koperasi } = edisi.lembar;
    // A number that could not be read leaves a second koperasi looking like the first.
    if (!isColumnReadable(context, koperasi, "koperasi_ke")) return [];
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
    return [...breaches, ...gapBreaches(edisi, firstRow)];
  },
};

/** Numbers count upwards: a third koperasi without a second is a slip. */
function gapBreaches(edisi: Edisi, known: ReadonlyMap<string, number>): Breach[] {
  const { koperasi } = edisi.lembar;
  return koperasi.baris.flatMap((row) => {
    const number = row.koperasi_ke ?? 1;
    if (number === 1 || known.has(koperasiId({ ...row, koperasi_ke: number - 1 }))) return [];
    return [
      {
        place: placeOf(edisi, koperasi, { row, field: "koperasi_ke" }),
        message: `koperasi ke-${number} ada, ke-${number - 1} tidak.`,
        fix: `isi Koperasi ke- dengan ${number - 1}, atau tambahkan baris koperasi ke-${number - 1}.`,
      },
    ];
  });
}
