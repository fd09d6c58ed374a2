import { jenisOf } from "../../wilayah/kode.ts";
import { placeOf, type Rule } from "./rule.ts";

const FIELDS = ["bumdes", "bumdes_badan_hukum", "kerja_sama_bumdes"] as const;

/** BUMDes belong to desa; for a kelurahan the question does not apply. */
export const kelurahanTanpaBumdes: Rule = {
  code: "kelurahan-tanpa-bumdes",
  severity: "error",
  needsOwner: true,
  check: ({ edisi }) =>
    edisi.lembar.koperasi.baris
      .filter((row) => jenisOf(row.kode) === "kelurahan")
      .flatMap((row) =>
        FIELDS.filter((field) => row[field] !== null).map((field) => ({
          place: placeOf(edisi, edisi.lembar.koperasi, { row, field }),
          message: `${row.desa} adalah kelurahan; kelurahan tidak punya BUMDes.`,
          fix: "kosongkan sel ini.",
          // "Belum" is what people type where a question does not apply; "Ada" is a mistake to look at.
          ...(row[field] === "belum" ? { repair: { value: null } } : {}),
        })),
      ),
};
