import type { CoverageFile, CoverageSummary } from "monocart-coverage-reports";

/** Per cent of the core's lines and branches that unit tests must reach. */
export const GOALS = { lines: 98, branches: 95 } as const;

type Measure = keyof typeof GOALS;
const MEASURES: readonly Measure[] = ["lines", "branches"];

/** What tests reach of one file, or of all. */
export interface Reached {
  readonly path: string;
  readonly lines: Share;
  readonly branches: Share;
  /** Lines that no test reaches, or with a branch that none takes, as "12, 40–44". */
  readonly missed: string;
}

export interface Share {
  readonly covered: number;
  readonly total: number;
}

/** Of one file, by its path below the repository. */
export function reachedOf({ sourcePath, summary, data, source = "" }: CoverageFile): Reached {
  const lineOf = (offset: number) => source.slice(0, offset).split("\n").length;
  const lines = Object.entries(data?.lines ?? {}).flatMap(([line, hits]) =>
    hits === 0 ? [Number(line)] : [],
  );
  const branches = (data?.branches ?? []).flatMap(({ start, count }) =>
    count === 0 ? [lineOf(start)] : [],
  );
  return {
    path: sourcePath.slice(sourcePath.indexOf("src/")),
    ...sharesOf(summary),
    missed: ranges([...new Set([...lines, ...branches])]),
  };
}

function sharesOf(summary: CoverageSummary): Pick<Reached, Measure> {
  const share = ({ covered, total }: Share): Share => ({ covered, total });
  return { lines: share(summary.lines), branches: share(summary.branches) };
}

/** "3, 7–9" of numbers in any order. */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((left, right) => left - right);
  const firsts = sorted.filter((number) => !sorted.includes(number - 1));
  const lasts = sorted.filter((number) => !sorted.includes(number + 1));
  return firsts
    .map((first, at) => (first === lasts[at] ? `${first}` : `${first}–${lasts[at]}`))
    .join(", ");
}

/** All files as one. */
export function totalOf(files: readonly Reached[]): Reached {
  const sum = (measure: Measure): Share => ({
    covered: files.reduce((total, file) => total + file[measure].covered, 0),
    total: files.reduce((total, file) => total + file[measure].total, 0),
  });
  return { path: "core", lines: sum("lines"), branches: sum("branches"), missed: "" };
}

/** True if so much is reached as the goals ask; where there is nothing, all of it is. */
export function isReached(reached: Reached): boolean {
  return MEASURES.every((measure) => percentOf(reached[measure]) >= GOALS[measure]);
}

function percentOf({ covered, total }: Share): number {
  return total === 0 ? 100 : (100 * covered) / total;
}

/** A line per file, the least reached first, and the sum of all. */
export function coverageText(files: readonly Reached[]): string {
  const worst = (file: Reached) => Math.min(...MEASURES.map((one) => percentOf(file[one])));
  const sorted = files.toSorted((left, right) => worst(left) - worst(right));
  const lines = [...sorted, totalOf(files)].map(lineOf);
  return ["lines    branches", ...lines].join("\n");
}

function lineOf({ path, lines, branches, missed }: Reached): string {
  const shares = [lines, branches].map((share) => `${percentOf(share).toFixed(2).padStart(6)} %`);
  return [...shares, path, missed].join("  ").trimEnd();
}
