/*
 * What each slip costs. A letter left out or two letters swapped are likelier to have been meant than
 * one of 25 other letters in this very place.
 */
const COST = { missing: 0.85, swapped: 0.85, extra: 1, other: 1 } as const;

/**
 * Cost of the slips that turn `meant` into `typed` (Damerau and Levenshtein, no letter swapped
 * twice): about one for each; Infinity if it is above `max`.
 */
export function slipCost(typed: string, meant: string, max: number): number {
  if (typed === meant) return 0;
  if (Math.abs(typed.length - meant.length) * COST.missing > max) return Infinity;
  const [left, right] = withoutSameEnds(typed, meant);
  if (max < 2 * COST.missing && Math.max(left.length, right.length) > 2) return Infinity;
  const cost = tableCost(left, right, max);
  return cost > max ? Infinity : cost;
}

/** What is left between the letters that both begin and end with. */
function withoutSameEnds(left: string, right: string): readonly [string, string] {
  let from = 0;
  while (from < left.length && left.charCodeAt(from) === right.charCodeAt(from)) from += 1;
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (
    leftEnd > from &&
    rightEnd > from &&
    left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)
  ) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  return [left.slice(from, leftEnd), right.slice(from, rightEnd)];
}

function tableCost(typed: string, meant: string, max: number): number {
  let older: number[] = [];
  let old = Array.from({ length: meant.length + 1 }, (_, at) => at * COST.missing);
  for (let row = 1; row <= typed.length; row += 1) {
    const fresh = nextRow({ typed, meant, row, old, older });
    if (Math.min(...fresh) > max) return Infinity;
    [older, old] = [old, fresh];
  }
  return old[meant.length] ?? Infinity;
}

interface Rows {
  readonly typed: string;
  readonly meant: string;
  readonly row: number;
  readonly old: readonly number[];
  readonly older: readonly number[];
}

function nextRow({ typed, meant, row, old, older }: Rows): number[] {
  const letter = typed[row - 1];
  const fresh = [row * COST.extra];
  for (let at = 1; at <= meant.length; at += 1) {
    const other = meant[at - 1];
    let best = (old[at - 1] ?? 0) + (letter === other ? 0 : COST.other);
    best = Math.min(best, (old[at] ?? 0) + COST.extra, (fresh[at - 1] ?? 0) + COST.missing);
    if (row > 1 && at > 1 && letter === meant[at - 2] && typed[row - 2] === other)
      best = Math.min(best, (older[at - 2] ?? 0) + COST.swapped);
    fresh.push(best);
  }
  return fresh;
}
