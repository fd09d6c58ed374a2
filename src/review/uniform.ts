import { compareText } from "../base/format.ts";
import { getField } from "../records/fields.ts";
import type { Butir } from "./items.ts";

/** The same change in many desa: one line instead of hundreds. */
export interface Seragam {
  readonly lembar: string;
  readonly kolom: string;
  readonly lama: string | null;
  readonly baru: string | null;
  /** Number of desa. */
  readonly desa: number;
  /** The first three with their codes. */
  readonly contoh: readonly string[];
}

const FEWEST = 5;
const EXAMPLES = 3;

/**
 * Changes of cells that are alike in at least five desa, most frequent first, and last where
 * the figures come from, which changes every month. Says nothing about
 * whether that is strange: what the rules found strange stands by itself and is left out here.
 */
export function findUniform(items: readonly Butir[]): readonly Seragam[] {
  const groups = new Map<string, Butir[]>();
  for (const butir of items) {
    const key = uniformKey(butir);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(butir);
    else groups.set(key, [butir]);
  }
  return [...groups.values()]
    .flatMap((group) => uniformOf(group))
    .sort(
      (left, right) =>
        Number(isSource(left)) - Number(isSource(right)) ||
        right.desa - left.desa ||
        compareText(left.kolom, right.kolom),
    );
}

/** The items that no uniform line tells, in their order. */
export function withoutUniform(
  items: readonly Butir[],
  seragam: readonly Seragam[],
): readonly Butir[] {
  const told = new Set<string | null>(seragam.map((line) => keyOf(line)));
  return items.filter((butir) => !told.has(uniformKey(butir)));
}

function isSource({ kolom }: Seragam): boolean {
  return kolom === getField("koperasi", "sumber").title;
}

function uniformOf(group: readonly Butir[]): Seragam[] {
  const [first] = group;
  const names = new Map(group.map(({ kode, nama }) => [kode, `${nama} (${kode})`]));
  if (!first || first.kolom === null || names.size < FEWEST) return [];
  const { lembar, kolom, lama, baru } = first;
  const contoh = [...names.values()].slice(0, EXAMPLES);
  return [{ lembar, kolom, lama, baru, desa: names.size, contoh }];
}

function uniformKey(butir: Butir): string | null {
  return butir.curiga === null ? keyOf(butir) : null;
}

function keyOf({
  lembar,
  kolom,
  lama,
  baru,
}: Pick<Butir, "lembar" | "kolom" | "lama" | "baru">): string {
  return JSON.stringify([lembar, kolom, lama, baru]);
}
