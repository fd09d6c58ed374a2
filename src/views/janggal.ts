import { cellOf, type Baris, type Edisi } from "../records/edisi.ts";
import { getField } from "../records/fields.ts";
import type { Koperasi } from "../records/types.gen.ts";

/** A remark beside a figure that the check found striking. */
export interface Janggal {
  /** What strikes, for readers: "mundur dari laporan sebelumnya". */
  readonly sebab: string;
  /** The reporter's reason from `Catatan`; null if the check did not take it for one: an old note explains nothing new. */
  readonly penjelasan: string | null;
}

/** A remark about a column that shows no figure of its own. */
export interface JanggalBerlabel extends Janggal {
  readonly label: string;
}

/** Findings that readers should know of, in their words; the steward's words are about typing. */
const SEBAB: Readonly<Record<string, string>> = {
  "pengurus-ganjil":
    "tidak sesuai Juklak Menkop 1/2025: pengurus ganjil dan paling sedikit 5, pengawas ganjil dan paling sedikit 3",
  "tanggal-urut": "tanggalnya lebih awal daripada tahap sebelumnya",
  "operasi-bertentangan": "disebut belum beroperasi, tetapi tanggal mulai operasinya terisi",
  "nilai-dikosongkan": "ada pada laporan sebelumnya, kosong pada laporan ini",
  "nilai-mundur": "mundur dari laporan sebelumnya",
  "nilai-melonjak": "berubah sepuluh kali lipat atau lebih sejak laporan sebelumnya",
};

/** The remark of one cell of Koperasi, or null. Of several findings the first is told. */
export function janggalOf(
  edisi: Edisi,
  row: Baris<Koperasi>,
  field: keyof Koperasi & string,
): Janggal | null {
  const cell = cellOf(edisi.lembar.koperasi, row, field);
  const finding = edisi.temuan.find(
    ({ code, place }) =>
      place.sheet === edisi.lembar.koperasi.nama && place.cell === cell && code in SEBAB,
  );
  const sebab = SEBAB[finding?.code ?? ""];
  if (!finding || sebab === undefined) return null;
  return { sebab, penjelasan: finding.severity === "note" ? row.catatan : null };
}

/** The remarks of a row about columns other than `shown`, in the order of the workbook. */
export function janggalLain(
  edisi: Edisi,
  row: Baris<Koperasi>,
  shown: ReadonlySet<string>,
): readonly JanggalBerlabel[] {
  return Object.keys(edisi.lembar.koperasi.kolom)
    .filter((field) => !shown.has(field))
    .flatMap((field) => {
      const janggal = janggalOf(edisi, row, field as keyof Koperasi & string);
      return janggal ? [{ label: getField("koperasi", field).title, ...janggal }] : [];
    });
}
