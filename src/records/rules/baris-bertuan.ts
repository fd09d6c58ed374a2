import { koperasiId } from "../edisi.ts";
import { allDesaOf } from "./names.ts";
import { placeOf, type Rule } from "./rule.ts";
import { isColumnReadable, isReadable } from "./unread.ts";

/** A row of a long sheet belongs to a koperasi that has its row on Koperasi. */
export const barisBertuan: Rule = {
  code: "baris-bertuan",
  severity: "error",
  check: (context) => {
    const { edisi } = context;
    const { koperasi, gerai, kemitraan, aset, pelatihan, usaha } = edisi.lembar;
    // A row whose code could not be read, or is wrong, may be the one that is looked for.
    if (!isColumnReadable(context, koperasi, "kode")) return [];
    const isMeant = allDesaOf(context).meantBy(koperasi.baris);
    const known = new Set(koperasi.baris.map((row) => koperasiId(row)));
    const desa = new Set(koperasi.baris.map((row) => row.kode));
    for (const row of koperasi.baris)
      if (!isReadable(context, koperasi, { row, field: "koperasi_ke" })) desa.delete(row.kode);
    return [gerai, kemitraan, aset, pelatihan, usaha].flatMap((lembar) =>
      lembar.baris
        .filter((row) => desa.has(row.kode) && !isMeant(row.kode) && !known.has(koperasiId(row)))
        .map((row) => ({
          place: placeOf<{ kode: string; koperasi_ke?: number | null }>(edisi, lembar, {
            row,
            field: "koperasi_ke",
          }),
          message: `koperasi ke-${row.koperasi_ke ?? 1} desa ${row.kode} tidak ada di lembar "Koperasi".`,
          fix: "perbaiki Koperasi ke-, atau tambahkan barisnya di lembar Koperasi.",
        })),
    );
  },
};
