const TRIES = 3;
/** Milliseconds that say nothing: below them a machine measures itself. */
const NOISE = 2;

/**
 * How many times longer `work` takes for twice the size: 2 if its cost is linear, 4 if it is
 * quadratic. Processor time, and the least of several tries, so that a busy machine does not matter.
 */
export function growthOf(work: (size: number) => unknown, size: number): number {
  return (least(work, 2 * size) + NOISE) / (least(work, size) + NOISE);
}

function least(work: (size: number) => unknown, size: number): number {
  return Math.min(...Array.from({ length: TRIES }, () => timed(work, size)));
}

function timed(work: (size: number) => unknown, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
