import type { Baris, Edisi } from "../records/edisi.ts";
import type { Koperasi } from "../records/types.gen.ts";

/** What a row has before anybody reports: the desa it is about, and where it stands. */
const GIVEN = new Set(["kode", "kecamatan", "desa", "baris"]);

/** True if any row of the sheet Koperasi says more than which desa it is about. */
export function hasContent({ lembar }: Edisi): boolean {
  return lembar.koperasi.baris.some(saysSomething);
}

/** Koperasi of which the edition says anything; a desa that joined its neighbour's has none of its own. */
export function countKoperasi({ lembar }: Edisi): number {
  return lembar.koperasi.baris.filter((row) => row.koperasi_bersama === null && saysSomething(row))
    .length;
}

function saysSomething(row: Baris<Koperasi>): boolean {
  return Object.entries(row).some(([field, value]) => value !== null && !GIVEN.has(field));
}

/** What the recap of a kabupaten answers with `hasContent` of its newest edition. */
export const TANYA_ISI = "isi";
