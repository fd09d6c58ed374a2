import { koperasiId, type Baris, type Edisi, type Lembar } from "../edisi.ts";
import { DESA_FIELDS } from "../desa-fields.ts";
import { FLAG_SHEETS, type Flag } from "../flag-sheets.ts";
import type { Koperasi } from "../types.gen.ts";
import { allDesaOf, type AllDesa } from "./names.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";
import { isReadable, isSheetReadable } from "./unread.ts";

/** "Ada" has rows on its sheet; "Belum" and blank have none. */
export const adaBelum: Rule = {
  code: "ada-belum",
  severity: "error",
  needsOwner: true,
  check: (context) => {
    const desa = allDesaOf(context);
    return (Object.keys(FLAG_SHEETS) as Flag[]).flatMap((flag) =>
      flagBreaches(context, desa, flag),
    );
  },
};

/**
 * Rows of which a cell could not be read are not seen here, and those under a wrong code are seen
 * elsewhere: "ada" may well be true of their desa. A row whose "Koperasi ke-" could not be read, here
 * or there, belongs to nobody knows which koperasi.
 */
function flagBreaches(context: RuleContext, desa: AllDesa, flag: Flag): Breach[] {
  const { edisi } = context;
  const { koperasi } = edisi.lembar;
  const sheet: Lembar<Owned> = edisi.lembar[FLAG_SHEETS[flag]];
  const isComplete =
    isSheetReadable(context, sheet) && sheet.baris.every(({ kode }) => desa.has(kode));
  const owners = new Set(numberedRows(context, sheet).map((row) => koperasiId(row)));
  const rows = numberedRows<Koperasi>(context, koperasi);
  const said = rows.filter((row) => row[flag] === "ada");
  if (isComplete && sheet.baris.length === 0 && said.length >= MANY)
    return emptySheet(edisi, flag, said);
  return rows.flatMap((row) => {
    if (DESA_FIELDS.has(flag) && (row.koperasi_ke ?? 1) > 1) return secondBreach(edisi, row, flag);
    const hasRows = owners.has(koperasiId(row));
    if (hasRows === (row[flag] === "ada") || (!hasRows && !isComplete)) return [];
    return [breach(edisi, { row, flag, hasRows, sheet: sheet.nama })];
  });
}

const MANY = 3;

/** A sheet that was emptied or left out is one finding, not one per desa. */
function emptySheet(edisi: Edisi, flag: Flag, said: readonly Baris<Koperasi>[]): Breach[] {
  const { nama } = edisi.lembar[FLAG_SHEETS[flag]];
  return said.slice(0, 1).map((row) => ({
    place: placeOf(edisi, edisi.lembar.koperasi, { row, field: flag }),
    message: `"Ada" di ${said.length} baris, padahal lembar "${nama}" kosong.`,
    fix: `isi lembar "${nama}" (salin dari berkas yang lama bila terhapus), atau kosongkan kolom ini bila belum diketahui.`,
  }));
}

/** What a row says of whose it is; Potensi and Inventaris are of a desa and its first koperasi. */
interface Owned {
  readonly kode: string;
  readonly koperasi_ke?: number | null;
}

function numberedRows<Row extends Owned>(context: RuleContext, lembar: Lembar<Row>) {
  return lembar.baris.filter((row) => isReadable(context, lembar, { row, field: "koperasi_ke" }));
}

/** What the desa has is answered once, in the row of its first koperasi. */
function secondBreach(edisi: Edisi, row: Baris<Koperasi>, flag: Flag): Breach[] {
  if (row[flag] === null) return [];
  const { baris } = edisi.lembar.koperasi;
  const first = baris.find((other) => other.kode === row.kode && other !== row);
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: flag }),
      message: "terisi di baris koperasi kedua, padahal ini pertanyaan tentang desanya.",
      fix: `jawab di baris koperasi pertama${first ? ` (baris ${first.baris})` : ""}, lalu kosongkan di sini.`,
    },
  ];
}

interface Mismatch {
  readonly row: Baris<Koperasi>;
  readonly flag: Flag;
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
      fix:
        row.koperasi_bersama === null || DESA_FIELDS.has(flag)
          ? `pilih Ada, atau hapus baris itu dari lembar "${sheet}".`
          : `tulis kode tuan rumahnya, ${row.koperasi_bersama}, pada baris itu di lembar "${sheet}", atau hapus baris itu.`,
    };
  }
  return {
    place,
    message: `"Ada", padahal lembar "${sheet}" tidak memuat baris untuk ${row.kode} ${row.desa}.`,
    fix: `tambahkan barisnya di lembar "${sheet}", pilih Belum, atau kosongkan bila belum diketahui.`,
  };
}
