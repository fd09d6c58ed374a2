/**
 * Milliseconds of a processor that a test takes where no mutant is met, by its name; those of the clock
 * would depend on what else the machine does.
 */
export type Times = Readonly<Record<string, number>>;

/** How long the tests that meet one mutant may take together. */
const ENOUGH = 3_000;
/** Longer than this, and ten times its own time, no test goes on: its mutant made it endless. */
const SHORTEST_LIMIT = 2_000;

/**
 * The tests that shall meet a mutant, quickest first: most mutants are noticed by any test that reaches
 * them, and a mutant that nobody notices would have to be met by all. Those that take too long together
 * are left out; the quickest never is.
 */
export function quickestFirst(wanted: readonly string[], times: Times): readonly string[] {
  const timeOf = (id: string) => times[id] ?? 0;
  const sorted = [...wanted].sort((left, right) => timeOf(left) - timeOf(right));
  let sum = 0;
  return sorted.filter((id, at) => (sum += timeOf(id)) <= ENOUGH || at === 0);
}

/** After how many milliseconds a test is taken for endless. */
export function limitOf(id: string, times: Times): number {
  return Math.round(SHORTEST_LIMIT + 10 * (times[id] ?? 0));
}
