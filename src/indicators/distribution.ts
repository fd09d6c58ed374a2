import { koperasiIn } from "./koperasi-di-wilayah.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";

/** Koperasi of an area by category, with the coverage of the answer. */
export interface Distribution {
  /** Koperasi per category; a category nobody chose is absent. Units: koperasi. */
  readonly jumlah: ReadonlyMap<string, number>;
  /** Koperasi that answered; each once, even if it stands in several categories. */
  readonly koperasi: number;
  /** Koperasi that did not answer. */
  readonly koperasi_belum: number;
  /** Desa that reported it, and all desa of the area. */
  readonly dilaporkan: number;
  readonly desa: number;
}

/** The categories of one koperasi; null if it did not report them. */
export type CategoriesOf = (koperasi: KoperasiLengkap) => readonly string[] | null;

/**
 * Counts distinct koperasi by category. A shared koperasi counts once, in the area of its host;
 * coverage counts desa. `desa` is the number of desa the area has, reported or not.
 */
export function distribute(
  members: readonly DesaLengkap[],
  categoriesOf: CategoriesOf,
  desa = members.length,
): Distribution {
  const here = koperasiIn(members).map(categoriesOf);
  const jumlah = new Map<string, number>();
  const answers = here.filter((categories) => categories !== null);
  for (const category of answers.flatMap((categories) => [...new Set(categories)]))
    jumlah.set(category, (jumlah.get(category) ?? 0) + 1);
  const reports = ({ koperasi }: DesaLengkap) => koperasi.some((one) => categoriesOf(one) !== null);
  return {
    jumlah,
    koperasi: answers.length,
    koperasi_belum: here.length - answers.length,
    dilaporkan: members.filter(reports).length,
    desa,
  };
}

/** Adds distributions of areas that do not overlap. */
export function addDistributions(parts: readonly Distribution[]): Distribution {
  const jumlah = new Map<string, number>();
  for (const part of parts)
    for (const [category, count] of part.jumlah)
      jumlah.set(category, (jumlah.get(category) ?? 0) + count);
  const sum = (key: Exclude<keyof Distribution, "jumlah">) =>
    parts.reduce((total, part) => total + part[key], 0);
  return {
    jumlah,
    koperasi: sum("koperasi"),
    koperasi_belum: sum("koperasi_belum"),
    dilaporkan: sum("dilaporkan"),
    desa: sum("desa"),
  };
}
