import { contributionOf, type Contribution, type CoreIndicator } from "./definitions.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";

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

/** Sums a core indicator over desa: see `sumContributions`. */
export function sumIndicator(
  indikator: CoreIndicator,
  members: readonly DesaLengkap[],
  desa = members.length,
): Total {
  return sumContributions((koperasi) => contributionOf(indikator, koperasi), members, desa);
}

/**
 * Sums what koperasi report over desa. Distinct koperasi are counted once even if several desa share
 * one, and in the area of their host, so that parts add up to the whole; coverage counts desa. `desa`
 * is the number of desa the area has, reported or not.
 */
export function sumContributions(
  of: ContributionOf,
  members: readonly DesaLengkap[],
  desa = members.length,
): Total {
  const seen = new Map<string, Contribution>();
  const area = new Set(members.map(({ kode }) => kode));
  let dilaporkan = 0;
  for (const member of members) {
    const contributions = member.koperasi.map((koperasi) => {
      const isHere = area.has(koperasi.row.kode);
      return isHere ? remember(seen, koperasi, of) : of(koperasi);
    });
    if (contributions.some((contribution) => contribution !== null)) dilaporkan += 1;
  }
  const numbers = [...seen.values()].filter((value) => typeof value === "number");
  const disembunyikan = [...seen.values()].filter((value) => value === "<5").length;
  const nilai = numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
  const koperasi_belum = [...seen.values()].filter((value) => value === null).length;
  return { nilai, dilaporkan, desa, disembunyikan, koperasi_belum };
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

function remember(
  seen: Map<string, Contribution>,
  koperasi: KoperasiLengkap,
  of: ContributionOf,
): Contribution {
  const known = seen.get(koperasi.id);
  if (known !== undefined) return known;
  const contribution = of(koperasi);
  seen.set(koperasi.id, contribution);
  return contribution;
}

function sumOf(totals: readonly Total[], key: Exclude<keyof Total, "nilai">): number {
  return totals.reduce((sum, total) => sum + total[key], 0);
}
