import fc from "fast-check";
import { parentOf } from "../../wilayah/kode.ts";

/** A list of regions: names by code. */
export type List = ReadonlyMap<string, string>;

/** One thing that a new list does; codes are counted around, so that each case is one. */
interface Deed {
  readonly how:
    | ("rename" | "drop" | "add" | "move" | "swap")
    | ("recodeKecamatan" | "moveKecamatan" | "splitKabupaten" | "recodeKabupaten");
  readonly at: number;
  readonly to: number;
  readonly nama: string;
}

/** Few names, so that namesakes are common. */
const nama = fc.constantFrom(
  "Melati",
  "Mawar",
  "Sukamaju",
  "Suka Maju",
  "Kp. Baru",
  "Kampung Baru II",
);

const deed: fc.Arbitrary<Deed> = fc.record({
  how: fc.constantFrom(
    ...(["rename", "drop", "add", "move", "swap"] as const),
    ...(["recodeKecamatan", "moveKecamatan", "splitKabupaten", "recodeKabupaten"] as const),
  ),
  at: fc.nat(40),
  to: fc.nat(40),
  nama,
});

/** Two provinces, three kabupaten, five kecamatan, fifteen desa. */
const KECAMATAN = ["97.01.01", "97.01.02", "97.02.01", "98.01.01", "98.01.02"];

const firstList: fc.Arbitrary<List> = fc
  .array(nama, { minLength: 20, maxLength: 20 })
  .map((names) => listOf((at) => names[at % names.length] ?? ""));

/** The same with names that no two regions share. */
const plainList: List = listOf((at) => `Nama ${"abcdefghijklmnopqrst".charAt(at)}`);

function listOf(nameAt: (index: number) => string): List {
  const list = new Map<string, string>();
  for (const [at, kecamatan] of KECAMATAN.entries()) {
    list.set(parentOf(parentOf(kecamatan)), `Provinsi ${kecamatan.slice(0, 2)}`);
    list.set(parentOf(kecamatan), `Kabupaten ${kecamatan.slice(0, 5)}`);
    list.set(kecamatan, nameAt(at));
    for (const number of [1, 2, 3])
      list.set(`${kecamatan}.200${number}`, nameAt(at * 3 + number + 4));
  }
  return list;
}

const deeds = fc.array(deed, { maxLength: 8 });

/** A list and the next. */
export const twoLists: fc.Arbitrary<readonly [List, List]> = fc
  .tuple(firstList, deeds)
  .map(([first, some]) => [first, changed(first, some)[0]]);

/** A list and those that came after it: codes begin, end and come back. */
export const manyLists: fc.Arbitrary<readonly List[]> = fc
  .tuple(firstList, fc.array(deeds, { minLength: 2, maxLength: 4 }))
  .map(([first, steps]) =>
    steps.reduce<readonly List[]>(
      (lists, some) => [...lists, changed(lists.at(-1) ?? first, some)[0]],
      [first],
    ),
  );

/** A list in which each name is one, the next in which regions only move, and where each code went. */
export const movedLists: fc.Arbitrary<readonly [List, List, ReadonlyMap<string, string>]> = fc
  .array(
    deed.filter(({ how }) => !["rename", "drop", "add", "swap"].includes(how)),
    { maxLength: 5 },
  )
  .map((some) => [plainList, ...changed(plainList, some)]);

/** The list after all deeds, and the code that each code of the first has become. */
function changed(list: List, all: readonly Deed[]): readonly [List, ReadonlyMap<string, string>] {
  const names = new Map(list);
  const became = new Map([...list.keys()].map((kode) => [kode, kode]));
  for (const each of all) apply(each, { names, became });
  return [names, became];
}

interface Work {
  readonly names: Map<string, string>;
  readonly became: Map<string, string>;
}

function apply({ how, at, to, nama }: Deed, work: Work): void {
  const { names } = work;
  const pick = (length: number, index: number): string => {
    const codes = [...names.keys()].filter((kode) => kode.length === length).sort();
    return codes[index % Math.max(1, codes.length)] ?? "";
  };
  const desa = pick(13, at);
  switch (how) {
    case "rename":
      return void names.set(pick([5, 8, 13, 13][to % 4] ?? 13, at), nama);
    case "drop":
      return void names.delete(desa);
    case "add":
      return void names.set(freeCode(work, pick(8, to)), nama);
    case "move":
      return desa === "" ? undefined : recode(work, desa, pick(8, to));
    case "swap":
      return swap(names, desa, pick(13, to));
    case "recodeKecamatan":
      return recode(work, pick(8, at), parentOf(pick(8, at)));
    case "moveKecamatan":
      return recode(work, pick(8, at), pick(5, to));
    case "splitKabupaten":
      return split(work, pick(8, at), nama);
    case "recodeKabupaten":
      return recode(work, pick(5, at), pick(2, to));
  }
}

function swap(names: Map<string, string>, left: string, right: string): void {
  const [one, other] = [names.get(left), names.get(right)];
  if (one === undefined || other === undefined) return;
  names.set(left, other).set(right, one);
}

/** A new kabupaten with one kecamatan of another. */
function split(work: Work, kecamatan: string, nama: string): void {
  const kabupaten = freeCode(work, kecamatan.slice(0, 2));
  work.names.set(kabupaten, `Kabupaten ${nama} ${kabupaten}`);
  recode(work, kecamatan, kabupaten);
}

/** Gives a region, and all in it, codes under another one. */
function recode({ names, became }: Work, from: string, above: string): void {
  const to = freeCode({ names, became }, above);
  for (const [kode, nama] of [...names].filter(([kode]) => `${kode}.`.startsWith(`${from}.`))) {
    const now = `${to}${kode.slice(from.length)}`;
    names.delete(kode);
    names.set(now, nama);
    for (const [first, last] of became) if (last === kode) became.set(first, now);
  }
}

/** The lowest code that nothing has: also one that another region had before. */
function freeCode({ names }: Work, above: string): string {
  const isDesa = above.length === 8;
  let number = isDesa ? 2001 : 1;
  const codeOf = () => `${above}.${String(number).padStart(2, "0")}`;
  while (names.has(codeOf())) number += 1;
  return codeOf();
}
