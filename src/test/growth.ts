const TRIES = 5;
/** Clearly not quadratic: no need to try again. */
const GENTLE = 2.5;
/** Milliseconds that say nothing: below them a machine measures itself. */
const NOISE = 5;

/**
 * How many times longer `work` takes for twice the size: 2 if its cost is linear, 4 if it is
 * quadratic. Processor time, the least of several tries on either side, so that a busy machine and a
 * collection of garbage do not matter.
 */
export function growthOf(work: (size: number) => unknown, size: number): number {
  let [once, twice, growth] = [Infinity, Infinity, Infinity];
  for (let attempt = 0; attempt < TRIES && growth > GENTLE; attempt += 1) {
    once = Math.min(once, timed(work, size));
    twice = Math.min(twice, timed(work, 2 * size));
    growth = (twice + NOISE) / (once + NOISE);
  }
  return growth;
}

function timed(work: (size: number) => unknown, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
