import { koperasiId, type Baris, type Edisi, type IsiEdisi } from "../edisi.ts";
import type { Koperasi } from "../types.gen.ts";
import { isSheetReadable, placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/** Which long sheet each ada/belum column of Koperasi speaks of. */
const FLAGS = {
  gerai: "gerai",
  kemitraan: "kemitraan",
  aset_terdaftar: "aset",
  pelatihan: "pelatihan",
  usaha: "usaha",
  potensi: "potensi",
  inventaris: "inventaris",
} as const satisfies Partial<Record<keyof Koperasi, keyof IsiEdisi>>;

/** "Ada" has rows on its sheet; "Belum" and blank have none. */
export const adaBelum: Rule = {
  code: "ada-belum",
  severity: "error",
  check: (context) =>
    (Object.keys(FLAGS) as (keyof typeof FLAGS)[]).flatMap((flag) => flagBreaches(context, flag)),
};

/** Rows of which a cell could not be read are not seen here: "ada" may well be true of them. */
function flagBreaches(context: RuleContext, flag: keyof typeof FLAGS): Breach[] {
  const { edisi } = context;
  const sheet = edisi.lembar[FLAGS[flag]];
  const owners = new Set(sheet.baris.map((row) => koperasiId(row)));
  return edisi.lembar.koperasi.baris.flatMap((row) => {
    const hasRows = owners.has(koperasiId(row));
    if (hasRows === (row[flag] === "ada") || (!hasRows && !isSheetReadable(context, sheet)))
      return [];
    return [breach(edisi, { row, flag, hasRows, sheet: sheet.nama })];
  });
}

interface Mismatch {
  readonly row: Baris<Koperasi>;
  readonly flag: keyof typeof FLAGS;
  readonly hasRows: boolean;
  readonly sheet: string;
}

function breach(edisi: Edisi, { row, flag, hasRows, sheet }: Mismatch): Breach {
  const place = placeOf(edisi, edisi.lembar.koperasi, { row, field: flag });
  if (hasRows) {
    const found = row[flag] === null ? "kosong" : '"Belum"';
    return {
      place,
      message: `${found}, padahal lembar "${sheet}" memuat baris untuk ${row.kode} ${row.desa}.`,
      fix: `pilih Ada, atau hapus baris itu dari lembar "${sheet}".`,
    };
  }
  return {
    place,
    message: `"Ada", padahal lembar "${sheet}" tidak memuat baris untuk ${row.kode} ${row.desa}.`,
    fix: `tambahkan barisnya di lembar "${sheet}", pilih Belum, atau kosongkan bila belum diketahui.`,
  };
}
