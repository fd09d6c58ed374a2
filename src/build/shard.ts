import { compareText } from "../base/format.ts";

/** "3/20": the third of twenty. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

/**
 * Items of one of `count` shards, balanced by their weight: the heaviest go first, each to the shard that
 * has least. Equal lists give equal shards on every machine.
 */
export function shardOf<Item extends { readonly kode: string }>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  { number, count }: Shard,
): readonly Item[] {
  const loads = Array.from({ length: count }, () => 0);
  const sorted = [...items].sort(
    (left, right) => weightOf(right) - weightOf(left) || compareText(left.kode, right.kode),
  );
  const own = new Set<Item>();
  for (const item of sorted) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + weightOf(item);
    if (least === number - 1) own.add(item);
  }
  return items.filter((item) => own.has(item));
}
