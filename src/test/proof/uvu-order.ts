/**
 * Milliseconds of a processor that a test takes where no mutant is met, by its name; those of the clock
 * would depend on what else the machine does.
 */
export type Times = Readonly<Record<string, number>>;

/** How long the tests of a mutant's own file may take together, and those of others. */
const ENOUGH = { own: 12_000, others: 3_000 };
/** Longer than this, and ten times its own time, no test goes on: its mutant made it endless. */
const SHORTEST_LIMIT = 2_000;

/**
 * The tests that shall meet a mutant: its file's own, then the others, the quickest first. Most mutants
 * are noticed by any test that reaches them, and one that nobody notices would have to be met by all:
 * those that would take too long are left out.
 */
export function quickestFirst(
  wanted: readonly string[],
  times: Times,
  isOwn: (id: string) => boolean,
): readonly string[] {
  const timeOf = (id: string) => times[id] ?? 0;
  const quickest = (ids: readonly string[], enough: number) => {
    let sum = 0;
    const sorted = ids.toSorted((left, right) => timeOf(left) - timeOf(right));
    return sorted.filter((id) => (sum += timeOf(id)) <= enough);
  };
  const others = wanted.filter((id) => !isOwn(id));
  return [...quickest(wanted.filter(isOwn), ENOUGH.own), ...quickest(others, ENOUGH.others)];
}

/** After how many milliseconds a test is taken for endless. */
export function limitOf(id: string, times: Times): number {
  return Math.round(SHORTEST_LIMIT + 10 * (times[id] ?? 0));
}
