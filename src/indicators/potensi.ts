import type { Baris } from "../records/edisi.ts";
import type { Potensi } from "../records/types.gen.ts";
import type { DesaLengkap } from "./koperasi.ts";

/** The potential that desa of an area reported. */
export interface PotensiSum {
  /** Every reported potential, in the order of the desa. */
  readonly baris: readonly Baris<Potensi>[];
  /** Desa that answered, "belum" (looked and found none) included. */
  readonly dilaporkan: number;
  readonly desa: number;
}

/** Gathers the potential of an area. Asked of camat: Kutai Kartanegara, 10 June 2025. */
export function sumPotensi(members: readonly DesaLengkap[], desa = members.length): PotensiSum {
  const answers = members.filter(({ row, potensi }) => row.potensi !== null || potensi.length > 0);
  return { baris: members.flatMap(({ potensi }) => potensi), dilaporkan: answers.length, desa };
}

/** Who works a potential: the answer, or null where nobody said. */
export type Penggarap = Potensi["digarap"];

/** Potential worked by these; null if nobody reported any potential. */
export function countWorkedBy(
  { baris, dilaporkan }: PotensiSum,
  among: readonly Penggarap[],
): number | null {
  return dilaporkan === 0 ? null : baris.filter(({ digarap }) => among.includes(digarap)).length;
}

/** One commodity in one unit. */
export interface Komoditas {
  readonly bidang: Potensi["bidang"];
  /** As first spelt. */
  readonly nama: string;
  readonly satuan: string | null;
  /** Sum of a year's estimates; null if none was given. */
  readonly volume: number | null;
  /** Rows with a volume. */
  readonly terukur: number;
  readonly baris: readonly Baris<Potensi>[];
}

/**
 * Potential by field and commodity. Volumes of different units are never added: a commodity stands
 * once for each unit; rows without a volume join the commodity's first unit.
 */
export function byCommodity(rows: readonly Baris<Potensi>[]): readonly Komoditas[] {
  const groups = new Map<string, Baris<Potensi>[]>();
  for (const row of rows) {
    const key = keyOf(row, row.volume === null ? unitFor(row, rows) : row.satuan);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((baris) => {
    const [first] = baris;
    return first ? [commodity(first, baris)] : [];
  });
}

function commodity({ bidang, komoditas }: Potensi, baris: readonly Baris<Potensi>[]): Komoditas {
  const measured = baris.flatMap(({ volume }) => volume ?? []);
  return {
    bidang,
    nama: komoditas,
    satuan: baris.find(({ volume }) => volume !== null)?.satuan ?? null,
    volume: measured.length === 0 ? null : measured.reduce((sum, volume) => sum + volume, 0),
    terukur: measured.length,
    baris,
  };
}

/** The unit in which others measured the same commodity. */
function unitFor({ bidang, komoditas }: Potensi, rows: readonly Potensi[]): string | null {
  const name = plain(komoditas);
  const other = rows.find(
    (row) => row.volume !== null && row.bidang === bidang && plain(row.komoditas) === name,
  );
  return other?.satuan ?? null;
}

function keyOf({ bidang, komoditas }: Potensi, satuan: string | null): string {
  return [bidang, plain(komoditas), plain(satuan ?? "")].join("|");
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
