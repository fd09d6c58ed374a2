import { koperasiId, type Baris, type Edisi } from "../edisi.ts";
import type { Koperasi } from "../types.gen.ts";
import { allDesaOf } from "./names.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";
import { isColumnReadable, isReadable } from "./unread.ts";

/** One row per koperasi: a second row of a desa must be numbered. */
export const kodeUnik: Rule = {
  code: "kode-unik",
  severity: "error",
  check: (context) => {
    const { edisi } = context;
    const { koperasi } = edisi.lembar;
    const rows = numberedRows(context);
    const highest = highestNumbers(rows);
    const firstRow = new Map<string, number>();
    const breaches: Breach[] = [];
    for (const row of rows) {
      const id = koperasiId(row);
      const before = firstRow.get(id);
      if (before === undefined) firstRow.set(id, row.baris);
      else
        breaches.push({
          place: placeOf(edisi, koperasi, { row, field: "kode" }),
          message: `kode ${row.kode} sudah ada pada baris ${before}.`,
          fix: `hapus salah satu baris; bila ini koperasi lain di desa itu, isi Koperasi ke- dengan ${(highest.get(row.kode) ?? 1) + 1}.`,
        });
    }
    // The row that seems to be missing may stand under a code that could not be read.
    const isComplete = isColumnReadable(context, koperasi, "kode");
    return [...breaches, ...(isComplete ? gapBreaches(edisi, rows, firstRow) : [])];
  },
};

/**
 * Rows of desa of which every number could be read: one that could not looks like the first koperasi.
 * A row that bears the name of another desa has a wrong code, which is a finding of its own.
 */
function numberedRows(context: RuleContext): readonly Baris<Koperasi>[] {
  const { koperasi } = context.edisi.lembar;
  const unsure = new Set(
    koperasi.baris
      .filter((row) => !isReadable(context, koperasi, { row, field: "koperasi_ke" }))
      .map(({ kode }) => kode),
  );
  const desa = allDesaOf(context);
  return koperasi.baris.filter((row) => !unsure.has(row.kode) && desa.borne(row).length === 0);
}

function highestNumbers(rows: readonly Baris<Koperasi>[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { kode, koperasi_ke } of rows)
    highest.set(kode, Math.max(highest.get(kode) ?? 1, koperasi_ke ?? 1));
  return highest;
}

/** Numbers count upwards: a third koperasi without a second is a slip. */
function gapBreaches(
  edisi: Edisi,
  rows: readonly Baris<Koperasi>[],
  known: ReadonlyMap<string, number>,
): Breach[] {
  const { koperasi } = edisi.lembar;
  return rows.flatMap((row) => {
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
