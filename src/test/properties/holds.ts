import fc from "fast-check";

/** How often each property is tried. */
export const RUNS = Number(process.env["PAPAN_RUNS"] ?? 1_000);

/** New for each process; the same seed tries the same cases. */
const SEED = Number(process.env["PAPAN_SEED"] ?? Math.floor(Math.random() * 0x7fffffff));

/** Passes if the property is true of every case; else throws with the smallest case that breaks it. */
export type Holds = <Case>(property: fc.IRawProperty<Case>) => Promise<void>;

/** Tries the properties of one suite, and says with which seed. */
export function holding(suite: string): Holds {
  console.log(`properties of ${suite}: ${RUNS} runs each, seed ${SEED}`);
  return async (property) => {
    const details = await fc.check(property, { numRuns: RUNS, seed: SEED });
    const report = await fc.asyncDefaultReportMessage(details);
    if (report !== undefined) throw failure(report, details.errorInstance);
  };
}

/** The case and where it broke; lines of the machinery would only hide it. */
function failure(report: string, cause: unknown): Error {
  const { message = "", details = "", stack = "" } = cause as Error & { readonly details?: string };
  const own = stack
    .split("\n")
    .filter((line) => /\bsrc[\\/](?!test[\\/]properties[\\/]holds)/.test(line));
  const repeat = `To repeat it: PAPAN_SEED=${SEED} PAPAN_RUNS=${RUNS}`;
  const error = new Error([report, message, details, ...own, repeat].join("\n"), { cause });
  // uvu prints what stands behind the first line break, which is the message once more.
  error.stack = error.name;
  return error;
}

/** Counts how often a case was of the kind that a property is about. */
export class Met {
  #met = 0;
  #all = 0;

  note(isOfTheKind: boolean): void {
    this.#all += 1;
    if (isOfTheKind) this.#met += 1;
  }

  /** Throws if fewer were: then the property was hardly tried. A few cases say nothing. */
  atLeast(share: number): void {
    if (this.#all < FEWEST || this.#met >= share * this.#all) return;
    throw new Error(`only ${this.#met} of ${this.#all} cases were of the kind`);
  }
}

const FEWEST = 200;
