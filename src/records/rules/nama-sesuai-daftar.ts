import { quoteFound } from "../../base/problem.ts";
import { kecamatanOf } from "../../wilayah/kode.ts";
import { findNama, wasNamed } from "../../wilayah/lineage.ts";
import type { Baris } from "../edisi.ts";
import { UNLOCK } from "../headings.ts";
import { rankNearest } from "../text.ts";
import type { Koperasi } from "../types.gen.ts";
import { allDesaOf, isSameName, type AllDesa } from "./names.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/**
 * The locked names equal the registry: a row pasted one line too low is caught here. A code that is
 * none of this kabupaten has its own finding, which reads the name.
 */
export const namaSesuaiDaftar: Rule = {
  code: "nama-sesuai-daftar",
  severity: "error",
  check: (context) => {
    const desa = allDesaOf(context);
    return context.edisi.lembar.koperasi.baris
      .filter(({ kode }) => desa.has(kode))
      .flatMap((row) => {
        // A code of another desa is one finding, whatever its kecamatan is called.
        const fields = desa.borne(row).length > 0 ? DESA : BOTH;
        return fields.flatMap((field) => nameBreach(context, desa, { row, field }));
      });
  },
};

const DESA = ["desa"] as const;
const BOTH = ["kecamatan", "desa"] as const;

interface Named {
  readonly row: Baris<Koperasi>;
  readonly field: "kecamatan" | "desa";
}

function nameBreach(
  { edisi, registry }: RuleContext,
  desa: AllDesa,
  { row, field }: Named,
): Breach[] {
  const nama = findNama(registry, field === "desa" ? row.kode : kecamatanOf(row.kode));
  const found = row[field];
  if (nama === undefined || found === null || isSameName(nama, found)) return [];
  if (field === "desa" && wasNamed(registry, row.kode, found)) return [];
  const others = field === "desa" ? desa.named(found) : [];
  // Bawak and Balak are a letter apart and two villages: a name that another village has is no slip.
  const isSlip = others.length === 0 && rankNearest(found, [nama]).length > 0;
  const [other] = others;
  const moved =
    other === undefined
      ? "atau perbaiki kodenya bila barisnya tertukar."
      : `atau pakai kode ${others.join(" atau ")} bila baris ini memang ${found}. Periksa juga angkanya: isi baris ini mungkin milik desa lain.`;
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field }),
      message: `tertulis ${quoteFound(found)}, padahal kode ${row.kode} adalah ${nama}.`,
      fix: `tulis ${nama}, ${moved} Bila terkunci: ${UNLOCK}`,
      suggestions: [nama, ...others],
      ...(isSlip ? { repair: { value: nama } } : {}),
      ...(other === undefined ? {} : { doubt: { rows: [row.baris] } }),
    },
  ];
}
