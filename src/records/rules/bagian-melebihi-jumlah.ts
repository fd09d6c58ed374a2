import type { Koperasi } from "../types.gen.ts";
import { getField } from "../fields.ts";
import { formatNumber } from "../../base/format.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

/** People counted within a group that another column counts as a whole. */
const PARTS = [
  ["anggota_perempuan", "jumlah_anggota"],
  ["anggota_penerima_bansos", "jumlah_anggota"],
  ["jumlah_penyetor", "jumlah_anggota"],
  ["pengurus_perempuan", "jumlah_pengurus"],
] as const satisfies readonly (readonly [keyof Koperasi, keyof Koperasi])[];

/** A part is at most its whole: women and payers among the members, women on the board. */
export const bagianMelebihiJumlah: Rule = {
  code: "bagian-melebihi-jumlah",
  severity: "error",
  check: ({ edisi }) =>
    edisi.lembar.koperasi.baris.flatMap((row) =>
      PARTS.flatMap(([part, whole]): Breach[] => {
        const [few, all] = [row[part], row[whole]];
        if (typeof few !== "number" || typeof all !== "number" || few <= all) return [];
        const name = getField("koperasi", whole).title;
        return [
          {
            place: placeOf(edisi, edisi.lembar.koperasi, { row, field: part }),
            message: `isinya "${formatNumber(few)}", padahal ${name} di baris ini ${formatNumber(all)}.`,
            fix: `periksa kedua angka; kolom ini tidak boleh lebih dari ${name} (${formatNumber(all)}).`,
          },
        ];
      }),
    ),
};
