import type { Edisi } from "../records/edisi.ts";

/** What a row has before anybody reports: the desa it is about, and where it stands. */
const GIVEN = new Set(["kode", "kecamatan", "desa", "baris"]);

/** True if any row of the sheet Koperasi says more than which desa it is about. */
export function hasContent({ lembar }: Edisi): boolean {
  return lembar.koperasi.baris.some((row) =>
    Object.entries(row).some(([field, value]) => value !== null && !GIVEN.has(field)),
  );
}

/** What the recap of a kabupaten answers with `hasContent` of its newest edition. */
export const TANYA_ISI = "isi";
