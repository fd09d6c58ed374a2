import { parseArgs } from "node:util";
import { countOf, UsageError, withUsage } from "../build/usage.ts";

/** What `npm run simulate` is asked to write. */
export interface SimulateOptions {
  readonly out: string;
  /** How many kabupaten; undefined means all. */
  readonly kabupaten: number | undefined;
  /** Workbooks of each. */
  readonly editions: number;
  readonly seed: string;
  readonly jobs: number;
}

const USAGE =
  "Pemakaian: npm run simulate -- --out FOLDER [--kabupaten N] [--editions 12] [--seed 1] [--jobs N]";

/** Reads the options of `npm run simulate`. Throws a UsageError that says what is known. */
export function parseSimulateOptions(args: readonly string[], cores: number): SimulateOptions {
  const { values } = withUsage(USAGE, () =>
    parseArgs({
      args: [...args],
      options: {
        out: { type: "string" },
        kabupaten: { type: "string" },
        editions: { type: "string", default: "12" },
        seed: { type: "string", default: "1" },
        jobs: { type: "string", default: String(cores) },
      },
    }),
  );
  if (values.out === undefined) throw new UsageError(`--out: foldernya belum disebut.\n${USAGE}`);
  const count = (name: string, text: string, most: number) =>
    countOf(`--${name}`, text, { most, usage: USAGE });
  return {
    out: values.out,
    kabupaten:
      values.kabupaten === undefined
        ? undefined
        : count("kabupaten", values.kabupaten, MOST_KABUPATEN),
    editions: count("editions", values.editions, MOST_EDITIONS),
    seed: values.seed,
    jobs: count("jobs", values.jobs, MOST_JOBS),
  };
}

/** Ten years of months. */
const MOST_EDITIONS = 120;
const MOST_KABUPATEN = 9_999;
const MOST_JOBS = 99;
