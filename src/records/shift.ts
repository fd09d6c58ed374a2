/** Rows next to each other whose content belongs to the row `by` places above them. */
export interface Shift<Row> {
  readonly rows: readonly Row[];
  /** 1: everything stands one row too low; -1: one row too high. */
  readonly by: number;
}

/** What a row's content fits: the other row alone, not the other row, or it does not tell. */
export type Fit = "other" | "not-other" | "silent";

const OFFSETS = [1, -1, 2, -2];

/**
 * Runs of rows that all fit the row some places above or below, `fewest` of them that row alone. One
 * village that has its neighbour's figure is a coincidence; several in a row are a paste that slipped.
 */
export function findShifts<Row>(
  rows: readonly Row[],
  fewest: number,
  fit: (row: Row, other: Row) => Fit,
): readonly Shift<Row>[] {
  return OFFSETS.flatMap((by) => {
    const fits = rows.map((row, index) => {
      const other = rows[index - by];
      return other === undefined ? "not-other" : fit(row, other);
    });
    // Nearly no column has slipped.
    if (!fits.includes("other")) return [];
    return runsOf(fits)
      .filter((run) => countOther(run.map((index) => fits[index])) >= fewest)
      .map((run) => ({ rows: run.flatMap((index) => rows[index] ?? []), by }));
  });
}

/** "satu baris di atasnya" */
export function whereFrom({ by }: Shift<unknown>): string {
  return `${amount(by)} baris di ${by > 0 ? "atas" : "bawah"}nya`;
}

/** "satu baris ke atas": which way everything must go back. */
export function wayBack({ by }: Shift<unknown>): string {
  return `${amount(by)} baris ke ${by > 0 ? "atas" : "bawah"}`;
}

function amount(by: number): string {
  return Math.abs(by) === 1 ? "satu" : "dua";
}

/** Places of each run that "not-other" ends, from its first "other" to its last. */
function runsOf(fits: readonly Fit[]): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const [index, fit] of fits.entries()) {
    if (fit === "not-other") runs.push([]);
    else runs.at(-1)?.push(index);
  }
  return runs.map((run) => {
    const first = run.findIndex((index) => fits[index] === "other");
    const last = run.findLastIndex((index) => fits[index] === "other");
    // Where there is none both are -1, and nothing is left.
    return run.slice(first, last + 1);
  });
}

function countOther(fits: readonly (Fit | undefined)[]): number {
  return fits.filter((fit) => fit === "other").length;
}
