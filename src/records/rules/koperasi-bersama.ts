import type { Koperasi } from "../types.gen.ts";
import type { Baris, Edisi } from "../edisi.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";
import { isColumnReadable } from "./unread.ts";

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
    const { baris } = edisi.lembar.koperasi;
    const [hosts, guests] = [hostsOf(baris), guestsOf(baris)];
    return baris.flatMap((row) => [
      ...(hostsKnown ? hostBreach(edisi, row, hosts) : []),
      ...filledBreach(edisi, row),
      ...secondBreach(edisi, row, guests),
    ]);
  },
};

type Row = Baris<Koperasi>;

/** The first row of every kode. */
function hostsOf(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.toReversed().map((row) => [row.kode, row]));
}

/** The first two rows of every desa that joined: one of them is another row than the one looked at. */
function guestsOf(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const guests = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.koperasi_bersama === null) continue;
    const known = guests.get(row.kode);
    if (!known) guests.set(row.kode, [row]);
    else if (known.length < 2) known.push(row);
  }
  return guests;
}

function hostBreach(edisi: Edisi, row: Row, hosts: ReadonlyMap<string, Row>): Breach[] {
  if (row.koperasi_bersama === null) return [];
  const host = hosts.get(row.koperasi_bersama);
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
function secondBreach(
  edisi: Edisi,
  row: Row,
  guests: ReadonlyMap<string, readonly Row[]>,
): Breach[] {
  const guest = guests.get(row.kode)?.find((other) => other !== row);
  if (!guest) return [];
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: "koperasi_ke" }),
      message: `desa ini bergabung dengan koperasi ${guest.koperasi_bersama}, tetapi juga punya koperasi sendiri di baris ini.`,
      fix: "kosongkan Koperasi Bersama bila desa ini punya koperasi sendiri, atau hapus baris ini.",
    },
  ];
}

function filledBreach(edisi: Edisi, row: Row): Breach[] {
  if (row.koperasi_bersama === null) return [];
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
