import type { Koperasi } from "../types.gen.ts";
import type { Baris, Edisi } from "../edisi.ts";
import { isColumnReadable, placeOf, type Breach, type Rule } from "./rule.ts";

const IDENTITY = new Set([
  "baris",
  "kode",
  "kecamatan",
  "desa",
  "koperasi_bersama",
  "catatan",
  "sumber",
]);

/** A desa that joined its neighbour's koperasi names an existing host and leaves the rest empty. */
export const koperasiBersama: Rule = {
  code: "koperasi-bersama",
  severity: "error",
  check: (context) => {
    const { edisi } = context;
    const hostsKnown = isColumnReadable(context, edisi.lembar.koperasi, "kode");
    const joined = edisi.lembar.koperasi.baris.filter((row) => row.koperasi_bersama !== null);
    return joined.flatMap((row) => [
      ...(hostsKnown ? hostBreach(edisi, row) : []),
      ...filledBreach(edisi, row),
      ...secondBreach(edisi, row),
    ]);
  },
};

function hostBreach(edisi: Edisi, row: Baris<Koperasi>): Breach[] {
  const host = edisi.lembar.koperasi.baris.find((other) => other.kode === row.koperasi_bersama);
  if (host && host.koperasi_bersama === null && host.kode !== row.kode) return [];
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: "koperasi_bersama" }),
      message: `tuan rumah ${row.koperasi_bersama} bukan desa lain di kabupaten ini yang punya koperasi sendiri.`,
      fix: "tulis kode desa tempat koperasi bersama itu terdaftar.",
    },
  ];
}

/** A guest has no koperasi of its own: rows of a second one would be counted nowhere. */
function secondBreach(edisi: Edisi, row: Baris<Koperasi>): Breach[] {
  const others = edisi.lembar.koperasi.baris.filter(
    (other) => other.kode === row.kode && other !== row,
  );
  return others.map((other) => ({
    place: placeOf(edisi, edisi.lembar.koperasi, { row: other, field: "koperasi_ke" }),
    message: `desa ini bergabung dengan koperasi ${row.koperasi_bersama}, tetapi juga punya koperasi sendiri di baris ini.`,
    fix: "kosongkan Koperasi Bersama bila desa ini punya koperasi sendiri, atau hapus baris ini.",
  }));
}

function filledBreach(edisi: Edisi, row: Baris<Koperasi>): Breach[] {
  const filled = Object.entries(row).find(([key, value]) => !IDENTITY.has(key) && value !== null);
  if (!filled) return [];
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, {
        row,
        field: filled[0] as keyof Koperasi & string,
      }),
      message: `kolom ini terisi, padahal desa ini bergabung dengan koperasi ${row.koperasi_bersama}.`,
      fix: "pindahkan isinya ke baris desa tuan rumah, lalu kosongkan di sini.",
    },
  ];
}
