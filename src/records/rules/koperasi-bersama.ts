import { formatList } from "../../base/format.ts";
import { findNama } from "../../wilayah/lineage.ts";
import type { Registry } from "../../wilayah/wilayah.ts";
import { DESA_FIELDS } from "../desa-fields.ts";
import { getSheetSpec } from "../fields.ts";
import type { Koperasi } from "../types.gen.ts";
import type { Baris, Edisi } from "../edisi.ts";
import { allDesaOf } from "./names.ts";
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
  ...DESA_FIELDS,
]);

/** A desa that joined its neighbour's koperasi names an existing host and tells only of the desa itself. */
export const koperasiBersama: Rule = {
  code: "koperasi-bersama",
  severity: "error",
  needsOwner: true,
  check: (context) => {
    const { edisi, registry } = context;
    const { baris } = edisi.lembar.koperasi;
    const hostsKnown = isColumnReadable(context, edisi.lembar.koperasi, "kode");
    const isMeant = allDesaOf(context).meantBy(baris);
    const [hosts, guests] = [hostsOf(baris), guestsOf(baris)];
    return baris.flatMap((row) => [
      ...(hostsKnown && !isMeant(row.koperasi_bersama ?? "")
        ? hostBreach({ edisi, registry, hosts }, row)
        : []),
      ...filledBreach({ edisi, registry }, row),
      ...secondBreach({ edisi, registry, guests }, row),
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

interface Rows {
  readonly edisi: Edisi;
  readonly registry: Registry;
}

function hostBreach(
  { edisi, registry, hosts }: Rows & { readonly hosts: ReadonlyMap<string, Row> },
  row: Row,
): Breach[] {
  const kode = row.koperasi_bersama;
  if (kode === null) return [];
  const host = hosts.get(kode);
  if (host && host.koperasi_bersama === null && host.kode !== row.kode) return [];
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: "koperasi_bersama" }),
      ...explainHost(kode, { row, hosts, nameOf: (other) => named(registry, other) }),
    },
  ];
}

interface HostQuestion {
  readonly row: Row;
  readonly hosts: ReadonlyMap<string, Row>;
  readonly nameOf: (kode: string) => string;
}

function explainHost(
  kode: string,
  { row, hosts, nameOf }: HostQuestion,
): Pick<Breach, "message" | "fix" | "suggestions"> {
  const next = hosts.get(kode)?.koperasi_bersama;
  if (kode === row.kode)
    return {
      message: `${nameOf(kode)} menyebut dirinya sendiri sebagai tuan rumah.`,
      fix: "kosongkan sel ini bila koperasinya milik desa ini; bila bukan, tulis kode desa tempat koperasi itu terdaftar.",
    };
  if (!next)
    return {
      message: `tuan rumah ${nameOf(kode)} bukan desa lain di kabupaten ini yang punya koperasi sendiri.`,
      fix: "tulis kode desa tempat koperasi bersama itu terdaftar.",
    };
  const message = `tuan rumahnya, ${nameOf(kode)}, sendiri bergabung dengan ${nameOf(next)}.`;
  const last = lastHost(next, hosts);
  return last === undefined || last === row.kode
    ? {
        message,
        fix: "kosongkan Koperasi Bersama di baris desa tempat koperasi itu terdaftar; desa lainnya menyebut desa itu.",
      }
    : {
        message,
        fix: `tulis ${last}, kode desa tempat koperasi itu terdaftar.`,
        suggestions: [last],
      };
}

/** The desa at the end of a chain of hosts that has a koperasi of its own; undefined for a circle. */
function lastHost(kode: string, hosts: ReadonlyMap<string, Row>): string | undefined {
  const seen = new Set<string>();
  let current = kode;
  while (!seen.has(current)) {
    seen.add(current);
    const next = hosts.get(current)?.koperasi_bersama;
    if (!next) return next === null ? current : undefined;
    current = next;
  }
  return undefined;
}

/** A guest has no koperasi of its own: rows of a second one would be counted nowhere. */
function secondBreach(
  { edisi, registry, guests }: Rows & { readonly guests: ReadonlyMap<string, readonly Row[]> },
  row: Row,
): Breach[] {
  const guest = guests.get(row.kode)?.find((other) => other !== row);
  if (!guest) return [];
  const host = named(registry, guest.koperasi_bersama ?? "");
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: "koperasi_ke" }),
      message: `baris ${guest.baris} mengatakan desa ini bergabung dengan koperasi ${host}, tetapi baris ini memuat koperasi sendiri.`,
      fix: `hapus baris ini bila desa ini memang bergabung; bila punya koperasi sendiri, kosongkan Koperasi Bersama di baris ${guest.baris}.`,
    },
  ];
}

/** One finding for the whole row, at its first filled cell: moving cell by cell would take as many rounds. */
function filledBreach({ edisi, registry }: Rows, row: Row): Breach[] {
  if (row.koperasi_bersama === null) return [];
  const filled = FIELDS.filter(({ key }) => row[key as keyof Koperasi] !== null);
  const [first] = filled;
  if (!first) return [];
  const columns = formatList(filled.map(({ title }) => title));
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: first.key as keyof Koperasi }),
      message: `baris ini memuat ${columns}, padahal desa ini bergabung dengan koperasi ${named(registry, row.koperasi_bersama)}.`,
      fix: `kosongkan ${filled.length === 1 ? "sel" : `${filled.length} sel`} itu dan pastikan isinya ada di baris tuan rumah; bila desa ini punya koperasi sendiri, kosongkan Koperasi Bersama.`,
    },
  ];
}

const FIELDS = getSheetSpec("koperasi").fields.filter(({ key }) => !IDENTITY.has(key));

/** "Kotesan (33.10.01.2003)", or the code alone if nobody knows it. */
function named(registry: Registry, kode: string): string {
  const nama = findNama(registry, kode);
  return nama === undefined ? kode : `${nama} (${kode})`;
}
