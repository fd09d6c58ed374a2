import { fileNameOf, parseFileName } from "../records/file-name.ts";
import { findAt } from "./json.ts";

/** Why a sent workbook was not even checked, or may not be proposed. */
export const PENOLAKAN = [
  "judul-ganda",
  "pernyataan",
  "tanpa-lampiran",
  "banyak-lampiran",
  "terlalu-besar",
  "tidak-terunduh",
  "lain-kabupaten",
  "lain-tanggal",
  "bukan-kabupaten",
  "sudah-ada",
  "gagal-diperiksa",
] as const;
export type Penolakan = (typeof PENOLAKAN)[number];

/** Where a workbook will stand. */
export interface Tempat {
  readonly kabupaten: string;
  readonly tanggal_data: string;
  readonly perubahan_ke: number;
}

/** What came of an issue, as one job hands it to the next. */
export type Masukan =
  | { readonly hasil: "tolak"; readonly alasan: Penolakan }
  | { readonly hasil: "masalah" }
  | { readonly hasil: "bersih"; readonly tempat: Tempat };

/** Reads the note of the job before; undefined unless every word of it is as this module writes it. */
export function parseMasukan(text: string): Masukan | undefined {
  const value = parsed(text);
  const hasil = findAt(value, "hasil");
  if (hasil === "masalah") return { hasil };
  if (hasil === "tolak") {
    const alasan = PENOLAKAN.find((known) => known === findAt(value, "alasan"));
    return alasan === undefined ? undefined : { hasil, alasan };
  }
  const tempat = hasil === "bersih" ? findTempat(findAt(value, "tempat")) : undefined;
  return tempat === undefined ? undefined : { hasil: "bersih", tempat };
}

/** Path of a workbook in the repository. */
export function pathOf({ kabupaten, ...name }: Tempat): string {
  return `data/koperasi/${kabupaten}/${fileNameOf(name)}`;
}

/**
 * The number a workbook of this date gets beside the files that are there already: 0 for the first,
 * else the next correction. Nothing accepted is overwritten.
 */
export function nextPerubahan(names: readonly string[], tanggal_data: string): number {
  const taken = names
    .map(parseFileName)
    .flatMap((name) => (name?.tanggal_data === tanggal_data ? [name.perubahan_ke] : []));
  return taken.length === 0 ? 0 : Math.max(...taken) + 1;
}

function findTempat(value: unknown): Tempat | undefined {
  const [kabupaten, tanggal_data, perubahan_ke] = ["kabupaten", "tanggal_data", "perubahan_ke"].map(
    (key) => findAt(value, key),
  );
  if (typeof kabupaten !== "string" || !/^\d\d\.\d\d$/.test(kabupaten)) return undefined;
  if (typeof tanggal_data !== "string" || typeof perubahan_ke !== "number") return undefined;
  const name = parseFileName(fileNameOf({ tanggal_data, perubahan_ke }));
  const same = name?.tanggal_data === tanggal_data && name.perubahan_ke === perubahan_ke;
  return same ? { kabupaten, tanggal_data, perubahan_ke } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
