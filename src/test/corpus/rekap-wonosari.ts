import type { RecapCell } from "./rekap-book.ts";
import type { RekapCase } from "./rekap-case.ts";

type Rows = readonly (readonly RecapCell[])[];

const DESA = [
  "Bentangan",
  "Duwet",
  "Sidowarno",
  "Bener",
  "Gunting",
  "Kingkang",
  "Jelobo",
  "Ngreden",
];
const KODE = ["2015", "2016", "2001", "2002", "2003", "2004", "2005", "2007"].map(
  (end) => `33.10.15.${end}`,
);

/** A recap of Wonosari's desa in one sheet: headings, then what each row holds behind the desa. */
export function wonosari(
  name: string,
  { judul, isi }: { readonly judul: readonly string[]; readonly isi: Rows },
): Pick<RekapCase, "name" | "kabupaten" | "sheets"> {
  const rows = isi.map((cells, index) => ["Wonosari", DESA[index] ?? null, ...cells]);
  return {
    name,
    kabupaten: "33.10",
    sheets: [{ name: "Rekap", rows: [["Kecamatan", "Desa", ...judul], ...rows] }],
  };
}

/** Fields of Wonosari's desa in the order of their rows. */
export function byDesa(...values: readonly Readonly<Record<string, string | number>>[]) {
  return Object.fromEntries(values.map((fields, index) => [KODE[index] ?? "", fields]));
}
