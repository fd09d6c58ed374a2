export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A check without tests of its own (types, format …) counts as one. */
export function countsOfCommand(success: boolean): Counts {
  return { ...noCounts, [success ? "passed" : "failed"]: 1 };
}

/**
 * The totals at the end of uvu's output. A run that ends badly has failed at least once: a file
 * that does not load leaves no totals at all. uvu ends well although a `before` hook threw and
 * no test of the suite ran; the difference between Total and Passed tells.
 */
export function countsOfUvu(output: string, success: boolean): Counts {
  const totals = [
    ...output.matchAll(/^ {2}Total: +(\d+)\n {2}Passed: +(\d+)\n {2}Skipped: +(\d+)$/gm),
  ];
  const [, total, passed, skipped] = (totals.at(-1) ?? []).map(Number);
  if (total === undefined || passed === undefined || skipped === undefined)
    return { ...noCounts, failed: 1 };
  return { passed, skipped, failed: Math.max(total - passed, success ? 0 : 1) };
}

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    noCounts,
  );
}
