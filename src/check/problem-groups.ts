import type { Problem, Severity } from "../base/problem.ts";
import { columnIndex, columnLetters } from "../workbook/cells.ts";

/** Problems that say the same of several cells: read once, mended in one go. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string | undefined;
  readonly column: string | undefined;
  /** Addresses and ranges in the order of the sheet: "F5", "F12", "F30:F61". */
  readonly cells: readonly string[];
  /** How many cells, or 1 for a problem of a sheet or file. */
  readonly count: number;
  readonly message: string;
  readonly fix: string;
  readonly suggestions: readonly string[];
}

/**
 * Equal problems as one, in the order of their first cell: errors of a sheet stay together, and
 * what one mistake did to forty rows is one line.
 */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { code, severity, place, message, fix } = problem;
    const key = [severity, code, place.file, place.sheet, place.column, message, fix].join("\0");
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].flatMap(toGroup);
}

function toGroup(problems: readonly Problem[]): ProblemGroup[] {
  const [first] = problems;
  if (!first) return [];
  const addresses = problems.flatMap(({ place }) => place.cell ?? []);
  return [
    {
      code: first.code,
      severity: first.severity,
      file: first.place.file,
      sheet: first.place.sheet,
      column: first.place.column,
      cells: compressCells(addresses),
      count: Math.max(1, new Set(addresses).size),
      message: first.message,
      fix: first.fix,
      suggestions: first.suggestions ?? [],
    },
  ];
}

/** Neighbours below each other as a range: F5, F30, F31, F32 → "F5", "F30:F32". */
export function compressCells(addresses: readonly string[]): readonly string[] {
  const cells = [...new Set(addresses)].map(toCell).sort(byColumnAndRow);
  const runs: { readonly column: number; readonly first: number; last: number }[] = [];
  for (const { column, row } of cells) {
    const run = runs.at(-1);
    if (run && run.column === column && run.last === row - 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  return runs.map(({ column, first, last }) => {
    const letters = columnLetters(column);
    return first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
  });
}

interface CellPlace {
  readonly column: number;
  readonly row: number;
}

function toCell(address: string): CellPlace {
  const [, letters = "A", row = "1"] = address.match(/^([A-Z]+)(\d+)$/) ?? [];
  return { column: columnIndex(letters), row: Number(row) };
}

function byColumnAndRow(left: CellPlace, right: CellPlace): number {
  return left.column - right.column || left.row - right.row;
}

/** At most so many ranges as people read them: "F5, F30–F61, dan 12 sel lain". */
export function formatCells(cells: readonly string[], count: number, most = 8): string {
  const shown = cells.slice(0, most);
  const rest = count - countCells(shown);
  const list = shown.map((range) => range.replace(":", "–")).join(", ");
  return rest > 0 ? `${list}, dan ${rest} sel lain` : list;
}

/** Cells in ranges such as "F30:F61". */
export function countCells(ranges: readonly string[]): number {
  return ranges.reduce((sum, range) => sum + sizeOf(range), 0);
}

function sizeOf(range: string): number {
  const [first = "", last = first] = range.split(":");
  return toCell(last).row - toCell(first).row + 1;
}
