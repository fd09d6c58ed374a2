import type { MutantResult } from "@stryker-mutator/api/core";

/** Per cent of the mutants that tests must notice. */
export const GOAL = 80;

const NOTICED: readonly string[] = ["Killed", "Timeout"];
const UNNOTICED: readonly string[] = ["Survived", "NoCoverage"];

type Mutant = Pick<
  MutantResult,
  "fileName" | "status" | "location" | "replacement" | "mutatorName"
>;

/** Share of the mutants that tests notice, in per cent; those that do not compile, or are static, do not count. */
export function scoreOf(mutants: readonly Pick<Mutant, "status">[]): number {
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.includes(status)).length;
  return noticed + unnoticed === 0 ? 100 : (100 * noticed) / (noticed + unnoticed);
}

export function isStrong(mutants: readonly Pick<Mutant, "status">[]): boolean {
  return scoreOf(mutants) >= GOAL;
}

/** Every mutant that nothing noticed, then a line per file, weakest first, then the sum. */
export function mutantsText(mutants: readonly Mutant[]): string {
  const byFile = new Map<string, Mutant[]>();
  for (const mutant of mutants)
    byFile.set(mutant.fileName, [...(byFile.get(mutant.fileName) ?? []), mutant]);
  const files = [...byFile].sort(([, left], [, right]) => scoreOf(left) - scoreOf(right));
  return [
    ...mutants.filter(({ status }) => UNNOTICED.includes(status)).map(survivorLine),
    ...files.map(([name, own]) => scoreLine(name, own)),
    scoreLine("core", mutants),
  ].join("\n");
}

function survivorLine({ fileName, location, mutatorName, replacement, status }: Mutant): string {
  const { line, column } = location.start;
  const text = (replacement ?? "").replace(/\s+/g, " ").slice(0, 80);
  return `${status} ${fileName}:${line}:${column} ${mutatorName} → ${text}`;
}

function scoreLine(name: string, mutants: readonly Mutant[]): string {
  const count = (names: readonly string[]) =>
    mutants.filter(({ status }) => names.includes(status)).length;
  const counts = `${count(NOTICED)} noticed, ${count(UNNOTICED)} not, ${count(["Ignored"])} static`;
  return `${scoreOf(mutants).toFixed(1).padStart(5)} %  ${name}  ${counts}`;
}
