/** A part of a sorted list, with the shortest key that stands between it and the part before. */
export interface Range<Item> {
  /** "" for the first; keys of the range are not smaller. */
  readonly from: string;
  readonly items: readonly Item[];
}

export interface RangeInput<Item> {
  /** Sorted by key; equal keys stay together. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly sizeOf: (item: Item) => number;
  /** No range is larger, unless one key alone is. */
  readonly size: number;
}

/**
 * Cuts a sorted list into ranges, each between keys that differ as early as its room allows: a slip
 * late in a key leaves it in its range.
 */
export function cutRanges<Item>(input: RangeInput<Item>): readonly Range<Item>[] {
  const { items, keyOf } = input;
  const ranges: Range<Item>[] = [];
  let from = "";
  for (let start = 0; start < items.length;) {
    const end = endOfRange(input, start);
    ranges.push({ from, items: items.slice(start, end) });
    const [last, next] = [items[end - 1], items[end]];
    if (last !== undefined && next !== undefined) from = separator(keyOf(last), keyOf(next));
    start = end;
  }
  return ranges;
}

/** Number of the range that holds a key, by where the ranges begin. */
export function rangeOf(starts: readonly string[], key: string): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? "") <= key) low = middle;
    else high = middle;
  }
  return low;
}

/** In the second half of the room, where the separator is shortest. */
function endOfRange<Item>({ items, keyOf, sizeOf, size }: RangeInput<Item>, start: number): number {
  let best = 0;
  let shortest = Infinity;
  let filled = 0;
  for (let at = start; at < items.length; at += 1) {
    const [before, item] = [items[at - 1], items[at] as Item];
    if (at > start && before !== undefined && keyOf(before) !== keyOf(item)) {
      if (filled > size) return best === 0 ? at : best;
      const early = filled * 2 < size;
      const length = early ? Infinity : separator(keyOf(before), keyOf(item)).length;
      if (length <= shortest) [best, shortest] = [at, length];
    }
    filled += sizeOf(item);
  }
  return filled > size && best > 0 ? best : items.length;
}

/** The shortest start of `next` that sorts behind `last`. */
function separator(last: string, next: string): string {
  let length = 0;
  while (last[length] === next[length]) length += 1;
  return next.slice(0, length + 1);
}
