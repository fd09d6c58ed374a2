import { koperasiIn } from "./koperasi-di-wilayah.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";
import { countOf, Hitungan, type Cacah, type Ukuran } from "./ukuran.ts";

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
 * coverage counts desa.
 */
export function sebaran(id: string, categoriesOf: CategoriesOf): Ukuran<Distribution> {
  return { id, cacah: (members) => countCategories(members, categoriesOf), baca: readDistribution };
}

/** Counts of categories are told from the others by this. */
const CATEGORY = "=";

function countCategories(members: readonly DesaLengkap[], categoriesOf: CategoriesOf): Cacah {
  const sum = new Hitungan();
  for (const koperasi of koperasiIn(members)) {
    const categories = categoriesOf(koperasi);
    sum.add(categories === null ? "koperasi_belum" : "koperasi");
    for (const category of new Set(categories)) sum.add(`${CATEGORY}${category}`);
  }
  const reports = ({ koperasi }: DesaLengkap) => koperasi.some((one) => categoriesOf(one) !== null);
  sum.add("dilaporkan", members.filter(reports).length);
  return sum.cacah();
}

function readDistribution(cacah: Cacah, desa: number): Distribution {
  const categories = Object.entries(cacah).filter(([name]) => name.startsWith(CATEGORY));
  return {
    jumlah: new Map(categories.map(([name, count]) => [name.slice(CATEGORY.length), count])),
    koperasi: countOf(cacah, "koperasi"),
    koperasi_belum: countOf(cacah, "koperasi_belum"),
    dilaporkan: countOf(cacah, "dilaporkan"),
    desa,
  };
}
