import { parseArgs } from "node:util";
import { countOf, UsageError, withUsage } from "../build/usage.ts";

/** What the measurements of builds are asked to do. */
export interface PilihanUkur {
  /** Folder with a simulated country; undefined: one is written. */
  readonly data: string | undefined;
  /** How many kabupaten; undefined: all that the folder has. */
  readonly kabupaten: number | undefined;
  /** Data dates of each, the newest. */
  readonly editions: number;
  readonly runs: number;
  /** Folders to build in; none: in memory and on disk. */
  readonly places: readonly string[];
  /** Builds of several sizes instead of ways of building one. */
  readonly scale: boolean;
  /** Ways to measure besides ours; undefined: all. */
  readonly only: readonly string[] | undefined;
  readonly hugo: string;
}

/** Ends on two processors within some minutes. */
const KABUPATEN = 24;

/** Reads the options of a measurement of builds. Throws a UsageError that says what is known. */
export function parsePilihan(
  name: string,
  args: readonly string[],
  ways: readonly string[] = [],
): PilihanUkur {
  const usage = `Pemakaian: npm run bench -- ${name} [--data FOLDER] [--kabupaten N] [--editions 1] [--runs 3] [--place FOLDER …]${
    ways.length === 0 ? "" : ` [--scale] [--only ${ways.join(",")}] [--hugo PROGRAM]`
  }`;
  const { values } = withUsage(usage, () =>
    parseArgs({
      args: [...args],
      options: {
        data: { type: "string" },
        kabupaten: { type: "string" },
        editions: { type: "string", default: "1" },
        runs: { type: "string", default: "3" },
        place: { type: "string", multiple: true },
        scale: { type: "boolean", default: false },
        only: { type: "string" },
        hugo: { type: "string", default: "hugo" },
      },
    }),
  );
  const { data, kabupaten = data === undefined ? String(KABUPATEN) : undefined } = values;
  const number = (option: string, text: string) => countOf(`--${option}`, text, { usage });
  return {
    data,
    kabupaten: kabupaten === undefined ? undefined : number("kabupaten", kabupaten),
    editions: number("editions", values.editions),
    runs: number("runs", values.runs),
    places: values.place ?? [],
    scale: values.scale,
    only: values.only === undefined ? undefined : named(values.only, ways, usage),
    hugo: values.hugo,
  };
}

function named(text: string, ways: readonly string[], usage: string): readonly string[] {
  const words = text.split(",").filter((word) => word !== "");
  const unknown = words.find((word) => !ways.includes(word));
  if (unknown === undefined) return words;
  throw new UsageError(`--only ${unknown}: pilihannya ${ways.join(", ")}\n${usage}`);
}

/** So many of a list, spread over it, in its order. */
export function spreadOver<Item>(all: readonly Item[], count: number): readonly Item[] {
  if (count >= all.length) return all;
  return all.filter(
    (_, at) =>
      Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );
}

/** Workbooks of the newest `count` data dates, with their corrections, by file name. */
export function newestEditions(names: readonly string[], count: number): readonly string[] {
  const dates = [...new Set(names.map((name) => name.slice(0, DATE)))].sort().slice(-count);
  return names.filter((name) => dates.includes(name.slice(0, DATE)));
}

const DATE = "2025-11-24".length;
