import { compareText } from "../base/format.ts";
import type { Problem } from "../base/problem.ts";
import type {
  Aset,
  Gerai,
  Inventaris,
  Kemitraan,
  Koordinator,
  Koperasi,
  Meta,
  Pelatihan,
  Pendamping,
  Potensi,
  Ringkasan,
  Usaha,
} from "./types.gen.ts";

/** A record with the row of the sheet it was read from (1 is the heading). */
export type Baris<Row> = Row & { readonly baris: number };

/** All rows of one sheet, with the column letter of every field so that a value knows its cell. */
export interface Lembar<Row> {
  readonly nama: string;
  /** Column letters by field; a field without a column is absent. */
  readonly kolom: Readonly<Record<string, string>>;
  readonly baris: readonly Baris<Row>[];
  /** Cell addresses by field, for a sheet of keys and values. */
  readonly sel?: Readonly<Record<string, string>>;
}

/** The typed content of a workbook, sheet by sheet; sheets left out have no rows. */
export interface IsiEdisi {
  readonly koperasi: Lembar<Koperasi>;
  readonly gerai: Lembar<Gerai>;
  readonly kemitraan: Lembar<Kemitraan>;
  readonly aset: Lembar<Aset>;
  readonly pelatihan: Lembar<Pelatihan>;
  readonly usaha: Lembar<Usaha>;
  readonly potensi: Lembar<Potensi>;
  readonly inventaris: Lembar<Inventaris>;
  readonly pendamping: Lembar<Pendamping>;
  readonly koordinator: Lembar<Koordinator>;
  readonly ringkasan: Lembar<Ringkasan>;
}

/** One kabupaten's data of one data date, as one workbook states it. */
export interface Edisi {
  /** Path of the workbook relative to the repository. */
  readonly berkas: string;
  readonly kabupaten: string;
  readonly tanggal_data: string;
  /** 0 for the first report of this date, 1 for its first correction, … */
  readonly perubahan_ke: number;
  readonly meta: Meta;
  /** Cells of `_meta` by field. */
  readonly sel_meta: Readonly<Record<string, string>>;
  readonly lembar: IsiEdisi;
  /** Warnings and notes that do not forbid publication. */
  readonly temuan: readonly Problem[];
}

/** Data date of an edition as precise as it is known: "2025-09" if only the month is. */
export function tanggalEdisi({
  tanggal_data,
  meta,
}: Pick<Edisi, "tanggal_data"> & { readonly meta: Pick<Meta, "ketelitian_tanggal"> }): string {
  return meta.ketelitian_tanggal === "bulan" ? tanggal_data.slice(0, 7) : tanggal_data;
}

/** "K27", the cell that holds this field of this row; undefined if the sheet has no such column. */
export function cellOf<Row>(
  lembar: Lembar<Row>,
  baris: Baris<Row>,
  field: keyof Row & string,
): string | undefined {
  const column = lembar.kolom[field];
  if (lembar.sel) return lembar.sel[field];
  return column === undefined ? undefined : `${column}${baris.baris}`;
}

/** Id of a koperasi: desa code and number, "33.10.15.2015-1". */
export function koperasiId(row: {
  readonly kode: string;
  readonly koperasi_ke?: number | null;
}): string {
  return `${row.kode}-${row.koperasi_ke ?? 1}`;
}

/** What tells editions of a kabupaten apart, and who made them. */
export type EdisiKunci = Pick<Edisi, "kabupaten" | "tanggal_data" | "perubahan_ke"> & {
  readonly meta: Pick<Meta, "disusun_oleh">;
};

/**
 * The report that one of `tanggal_data` is compared with: the kabupaten's own, of the newest data
 * date before it, as last corrected; undefined if there is none. A workbook that the project compiled
 * reports nothing, so nothing is held against it.
 */
export function findSebelumnya<Key extends EdisiKunci>(
  editions: readonly Key[],
  { kabupaten, tanggal_data }: Pick<Edisi, "kabupaten" | "tanggal_data">,
): Key | undefined {
  return editions
    .filter((edisi) => edisi.kabupaten === kabupaten && edisi.tanggal_data < tanggal_data)
    .filter(({ meta }) => meta.disusun_oleh === "kabupaten")
    .sort(
      (left, right) =>
        compareText(left.tanggal_data, right.tanggal_data) ||
        left.perubahan_ke - right.perubahan_ke,
    )
    .at(-1);
}

/** What an edition is compared with: a correction with what it corrects, a report with the one before it. */
export function findPembanding<Key extends EdisiKunci>(
  known: readonly Key[],
  edisi: Pick<Edisi, "kabupaten" | "tanggal_data" | "perubahan_ke">,
): Key | undefined {
  const corrected = known
    .filter(({ kabupaten }) => kabupaten === edisi.kabupaten)
    .filter(({ tanggal_data }) => tanggal_data === edisi.tanggal_data)
    .filter(({ perubahan_ke }) => perubahan_ke < edisi.perubahan_ke)
    .sort((left, right) => left.perubahan_ke - right.perubahan_ke)
    .at(-1);
  return corrected ?? findSebelumnya(known, edisi);
}
