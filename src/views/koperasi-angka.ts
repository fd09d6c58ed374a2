import { lowerFirst } from "../base/format.ts";
import { cellOf, type Baris, type Edisi } from "../records/edisi.ts";
import { getField } from "../records/fields.ts";
import { labelOf } from "../records/lists.ts";
import type { Koperasi } from "../records/types.gen.ts";
import { angkaOf, cellSource, editionDate, reporterOf, type Angka, type Sumber } from "./angka.ts";
import { janggalOf, type Janggal } from "./janggal.ts";
import type { SiteIndex } from "./site-index.ts";

export const FIGURES = [
  "jumlah_anggota",
  "anggota_perempuan",
  "anggota_penerima_bansos",
  "jumlah_pengurus",
  "pengurus_perempuan",
  "jumlah_pengawas",
  "jumlah_karyawan",
  "jumlah_penyetor",
  "simpanan_pokok",
  "simpanan_wajib",
  "modal_luar",
  "nilai_pinjaman",
  "kebutuhan_lahan",
] as const satisfies readonly (keyof Koperasi)[];

/** A figure with its label. */
export interface AngkaBerlabel {
  /** Column of the sheet. */
  readonly id: keyof Koperasi;
  readonly label: string;
  readonly angka: Angka;
  /** "sel AJ16" */
  readonly sel: string;
  /** Why it is striking; null for an ordinary figure. */
  readonly janggal: Janggal | null;
}

/** The figures of a koperasi, and what they have in common. */
export interface KoperasiAngka {
  readonly angka: readonly AngkaBerlabel[];
  /** "laporan kabupaten, lembar Koperasi", and the data date. */
  readonly sumber_angka: Pick<Sumber, "label" | "tanggal">;
}

/** The figures that a row reports, in the order of the sheet. */
export function figuresOf(index: SiteIndex, edisi: Edisi, row: Baris<Koperasi>): KoperasiAngka {
  const lembar = edisi.lembar.koperasi;
  const angka = FIGURES.filter((field) => row[field] !== null).map((field) => {
    const { title, unit = "" } = getField("koperasi", field);
    return {
      id: field,
      label: field === "nilai_pinjaman" ? loanLabel(title, row) : title,
      angka: angkaOf(row[field], unit, cellSource(index, edisi, { lembar, row, field })),
      sel: `sel ${cellOf(lembar, row, field) ?? "tidak diketahui"}`,
      janggal: janggalOf(edisi, row, field),
    };
  });
  const label = `${reporterOf(edisi)}, lembar ${lembar.nama}`;
  return { angka, sumber_angka: { label, tanggal: editionDate(edisi) } };
}

/** A loan that was refused is no loan: the stage stands beside the sum. */
function loanLabel(title: string, { pinjaman }: Koperasi): string {
  return pinjaman === null
    ? title
    : `${title} (${lowerFirst(labelOf("status_pinjaman", pinjaman))})`;
}
