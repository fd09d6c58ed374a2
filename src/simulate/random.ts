/**
 * A stream of invented choices that can be had again: the same words give the same stream,
 * whatever was drawn elsewhere, so that a new field does not change the others. Not for secrets.
 */
export class Random {
  #state: number;

  constructor(...words: readonly string[]) {
    this.#state = hashOf(words.join("\u0000"));
  }

  /** In [0, 1): Tommy Ettinger's mulberry32, small, fast, good enough for invented data. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    const state = this.#state;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the list. Throws if the list is empty. */
  pick<T>(list: readonly T[]): T {
    return itemAt(list, this.between(0, list.length - 1));
  }

  /** One of the list, each as likely as its weight. Throws if the list is empty. */
  weigh<T>(list: readonly (readonly [item: T, weight: number])[]): T {
    let left = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    const found = list.find(([, weight]) => (left -= weight) < 0);
    return (found ?? itemAt(list, list.length - 1))[0];
  }

  /** At most `count` different ones of the list, drawn by weight. */
  several<T>(list: readonly (readonly [item: T, weight: number])[], count: number): T[] {
    return [...new Set(Array.from({ length: count }, () => this.weigh(list)))];
  }

  /** The list in another order. */
  shuffle<T>(list: readonly T[]): T[] {
    const order = [...list];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = this.between(0, at);
      [order[at], order[other]] = [itemAt(order, other), itemAt(order, at)];
    }
    return order;
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function itemAt<T>(list: readonly T[], index: number): T {
  if (list.length === 0) throw new Error("nothing to choose from: empty list");
  return list[index] as T;
}
