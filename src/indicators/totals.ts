import {
  contributionOf,
  CORE_INDICATORS,
  type Contribution,
  type CoreIndicator,
} from "./definitions.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";
import { countOf, Hitungan, knownOf, ukurDesa, type Cacah, type Ukuran } from "./ukuran.ts";

/** The sum of an indicator over some desa. */
export interface Total {
  /** Null when no desa reported it. Sums leave out what is withheld. */
  readonly nilai: number | null;
  /** Desa that reported this indicator, withheld values included. */
  readonly dilaporkan: number;
  /** All desa of the area: the denominator of the coverage. */
  readonly desa: number;
  /** Koperasi whose figure is withheld because 1–4 members stand behind it. */
  readonly disembunyikan: number;
  /** Koperasi that did not report it: a desa may have reported for one of its two koperasi only. */
  readonly koperasi_belum: number;
}

/** What one koperasi adds to a sum. */
export type ContributionOf = (koperasi: KoperasiLengkap) => Contribution;

/** A core indicator, to be counted: see `jumlahan`. */
export function inti(indikator: CoreIndicator): Ukuran<Total> {
  return INTI[indikator];
}

/** Sums a core indicator over desa: see `jumlahan`. */
export function sumIndicator(
  indikator: CoreIndicator,
  members: readonly DesaLengkap[],
  desa = members.length,
): Total {
  return ukurDesa(inti(indikator), members, desa);
}

/**
 * Sums what koperasi report over desa. Distinct koperasi are counted once even if several desa share
 * one, and in the area of their host, so that parts add up to the whole; coverage counts desa.
 */
export function jumlahan(id: string, of: ContributionOf): Ukuran<Total> {
  return { id, cacah: (members) => contributions(of, members), baca: readTotal };
}

/** Members of all koperasi of one desa; null if none reported them. */
export function membersOfDesa(desa: DesaLengkap): number | null {
  return sumIndicator("jumlah_anggota", [desa]).nilai;
}

/** Adds totals of areas that do not overlap. */
export function addTotals(totals: readonly Total[]): Total {
  const known = totals.flatMap(({ nilai }) => (nilai === null ? [] : [nilai]));
  return {
    nilai: known.length === 0 ? null : known.reduce((sum, nilai) => sum + nilai, 0),
    dilaporkan: sumOf(totals, "dilaporkan"),
    desa: sumOf(totals, "desa"),
    disembunyikan: sumOf(totals, "disembunyikan"),
    koperasi_belum: sumOf(totals, "koperasi_belum"),
  };
}

/** True if every desa and koperasi of the area reported the indicator and nothing is withheld. */
export function isComplete({ dilaporkan, desa, disembunyikan, koperasi_belum }: Total): boolean {
  return desa > 0 && dilaporkan === desa && disembunyikan === 0 && koperasi_belum === 0;
}

/** A total of an area nobody reports on. */
export function emptyTotal(desa: number): Total {
  return { nilai: null, dilaporkan: 0, desa, disembunyikan: 0, koperasi_belum: 0 };
}

function contributions(of: ContributionOf, members: readonly DesaLengkap[]): Cacah {
  const seen = new Map<string, Contribution>();
  const area = new Set(members.map(({ kode }) => kode));
  const sum = new Hitungan();
  for (const member of members) {
    let reports = false;
    for (const koperasi of member.koperasi) {
      const contribution = seen.get(koperasi.id) ?? of(koperasi);
      reports ||= contribution !== null;
      if (area.has(koperasi.row.kode)) seen.set(koperasi.id, contribution);
    }
    if (reports) sum.add("dilaporkan");
  }
  for (const value of seen.values())
    if (typeof value === "number") sum.addKnown("nilai", value);
    else sum.add(value === null ? "koperasi_belum" : "disembunyikan");
  return sum.cacah();
}

function readTotal(cacah: Cacah, desa: number): Total {
  return {
    nilai: knownOf(cacah, "nilai").nilai,
    dilaporkan: countOf(cacah, "dilaporkan"),
    desa,
    disembunyikan: countOf(cacah, "disembunyikan"),
    koperasi_belum: countOf(cacah, "koperasi_belum"),
  };
}

const INTI = Object.fromEntries(
  CORE_INDICATORS.map((indikator) => [
    indikator,
    jumlahan(indikator, (koperasi) => contributionOf(indikator, koperasi)),
  ]),
) as Readonly<Record<CoreIndicator, Ukuran<Total>>>;

function sumOf(totals: readonly Total[], key: Exclude<keyof Total, "nilai">): number {
  return totals.reduce((sum, total) => sum + total[key], 0);
}
