import type { Potensi } from "../records/types.gen.ts";
import type { DesaLengkap } from "./koperasi.ts";
import { addFigures } from "./cacah.ts";
import {
  countOf,
  Hitungan,
  knownOf,
  nameOf,
  partsOfName,
  type Cacah,
  type Ukuran,
} from "./ukuran.ts";

/** Who works a potential: the answer, or null where nobody said. */
export type Penggarap = Potensi["digarap"];

/** The potential that desa of an area reported. */
export interface PotensiSum {
  readonly tercatat: number;
  /** Potential of a field, or of all, worked by these. */
  readonly digarap: (among: readonly Penggarap[], bidang?: string) => number;
  /** Potential of a field. */
  readonly bidang: (bidang: string) => number;
  /** Desa that answered, "belum" (looked and found none) included. */
  readonly dilaporkan: number;
  readonly desa: number;
}

/** The potential of an area. Asked of camat: Kutai Kartanegara, 10 June 2025. */
export const POTENSI: Ukuran<PotensiSum> = {
  id: "potensi",
  cacah: countPotensi,
  baca: (cacah, desa) => ({
    tercatat: countOf(cacah, nameOf("bidang", ALL)),
    digarap: (among, bidang = ALL) =>
      among.reduce((sum, one) => sum + countOf(cacah, nameOf("oleh", bidang, one ?? "")), 0),
    bidang: (bidang) => countOf(cacah, nameOf("bidang", bidang)),
    dilaporkan: countOf(cacah, "dilaporkan"),
    desa,
  }),
};

const ALL = "semua";

/** True if the desa answered what potential it has. */
export function reportsPotensi({ row, potensi }: DesaLengkap): boolean {
  return row.potensi !== null || potensi.length > 0;
}

function countPotensi(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  sum.add("dilaporkan", members.filter(reportsPotensi).length);
  for (const { bidang, digarap } of members.flatMap(({ potensi }) => potensi))
    for (const field of [ALL, bidang]) {
      sum.add(nameOf("bidang", field));
      sum.add(nameOf("oleh", field, digarap ?? ""));
    }
  return sum.cacah();
}

/** One commodity in one unit. */
export interface Komoditas {
  readonly bidang: string;
  /** As first spelt. */
  readonly nama: string;
  /** Null where no unit was given, or no volume. */
  readonly satuan: string | null;
  /** Sum of a year's estimates; null if none was given. */
  readonly volume: number | null;
  /** Rows with a volume, and all rows. */
  readonly terukur: number;
  readonly tercatat: number;
  /** Desa that have it, and those where nobody works it. */
  readonly desa: number;
  readonly belum_digarap: number;
}

/**
 * Potential by field and commodity. Volumes of different units are never added: a commodity stands
 * once for each unit; rows without a volume join the commodity's first unit.
 */
export const KOMODITAS: Ukuran<readonly Komoditas[]> = {
  id: "komoditas",
  cacah: countCommodities,
  baca: (cacah) => joined(Object.keys(cacah).map(partsOfName), cacah),
};

const ROWS = "baris";

/** Counted by field, name as spelt, and unit; without a volume the unit of the same desa's other rows. */
function countCommodities(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  for (const { potensi } of members) {
    const seen = new Set<string>();
    for (const row of potensi) {
      const group = groupOf(row, potensi);
      const once = (figure: string) => {
        const key = nameOf(...plainGroup(group), figure);
        if (!seen.has(key)) sum.add(nameOf(...group, figure));
        seen.add(key);
      };
      sum.add(nameOf(...group, ROWS));
      sum.addKnown(nameOf(...group, "volume"), row.volume);
      once("desa");
      if (row.digarap === "belum_ada") once("belum");
    }
  }
  return sum.cacah();
}

type Group = readonly [bidang: string, nama: string, satuan: string];

/** Groups that are spelt alike. */
type Alike = [Group, ...Group[]];

/** Stands for the unit of rows without a volume, which take the first unit that is found. */
const ANY = "?";

function groupOf(row: Potensi, beside: readonly Potensi[]): Group {
  const isSame = (other: Potensi) =>
    other.bidang === row.bidang && plain(other.komoditas) === plain(row.komoditas);
  const measured =
    row.volume === null ? beside.find((one) => isSame(one) && one.volume !== null) : row;
  return [row.bidang, row.komoditas, measured ? `=${measured.satuan ?? ""}` : ANY];
}

function plainGroup([bidang, nama, satuan]: Group): Group {
  return [bidang, plain(nama), plain(satuan)];
}

/** Groups that are spelt alike, in the order in which they first occur. */
function joined(names: readonly (readonly string[])[], cacah: Cacah): readonly Komoditas[] {
  const groups = names
    .filter((parts) => parts[3] === ROWS)
    .map(([bidang = "", nama = "", satuan = ""]): Group => [bidang, nama, satuan]);
  const byKey = new Map<string, Alike>();
  for (const group of groups) {
    const [bidang, nama, satuan] = group;
    const key = nameOf(
      ...plainGroup([bidang, nama, satuan === ANY ? unitFor(group, groups) : satuan]),
    );
    const same = byKey.get(key);
    if (same) same.push(group);
    else byKey.set(key, [group]);
  }
  return [...byKey.values()].map((same) => commodity(same, cacah));
}

/** The unit in which others measured the same commodity. */
function unitFor([bidang, nama]: Group, groups: readonly Group[]): string {
  const other = groups.find(
    (group) => group[2] !== ANY && group[0] === bidang && plain(group[1]) === plain(nama),
  );
  return other?.[2] ?? ANY;
}

function commodity(same: Readonly<Alike>, cacah: Cacah): Komoditas {
  const [[bidang, nama]] = same;
  const sum = (figure: string) =>
    same.reduce((total, group) => total + countOf(cacah, nameOf(...group, figure)), 0);
  const volumes = same.map((group) => knownOf(cacah, nameOf(...group, "volume")));
  const terukur = volumes.reduce((total, { dilaporkan }) => total + dilaporkan, 0);
  const unit = same.find(([, , satuan]) => satuan !== ANY)?.[2].slice(1);
  return {
    bidang,
    nama,
    satuan: unit || null,
    volume:
      terukur === 0 ? null : volumes.reduce((sum, { nilai }) => addFigures(sum, nilai ?? 0), 0),
    terukur,
    tercatat: sum(ROWS),
    desa: sum("desa"),
    belum_digarap: sum("belum"),
  };
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
