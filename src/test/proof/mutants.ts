import type { MutantResult } from "@stryker-mutator/api/core";
import type { Alike } from "./alike.ts";

/** Per cent of the mutants that tests must notice. */
export const GOAL = 80;

const NOTICED: readonly string[] = ["Killed", "Timeout"];
const UNNOTICED: readonly string[] = ["Survived", "NoCoverage"];

type Mutant = Pick<MutantResult, "fileName" | "status" | "location" | "mutatorName"> & {
  /** What becomes of which line, in the words of the list of those that are alike. */
  readonly change: string;
};

/** Share of the mutants that tests notice, in per cent; those that do not compile, or are static, do not count. */
export function scoreOf(mutants: readonly Pick<Mutant, "status">[]): number {
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.includes(status)).length;
  return noticed + unnoticed === 0 ? 100 : (100 * noticed) / (noticed + unnoticed);
}

export function isStrong(mutants: readonly Pick<Mutant, "status">[]): boolean {
  return scoreOf(mutants) >= GOAL;
}

/**
 * Every mutant that nothing noticed and no reason is told of, and every one that has a reason and was noticed;
 * then a line per file, weakest first, then the sum.
 */
export function mutantsText(
  mutants: readonly Mutant[],
  alike: readonly Pick<Alike, "file" | "change">[],
): string {
  const known = new Set(alike.map(({ file, change }) => `${file} ${change}`));
  const isTold = ({ fileName, change, status }: Mutant) =>
    UNNOTICED.includes(status) && known.has(`${fileName} ${change}`);
  const byFile = new Map<string, Mutant[]>();
  for (const mutant of mutants)
    byFile.set(mutant.fileName, [...(byFile.get(mutant.fileName) ?? []), mutant]);
  const files = [...byFile].sort(([, left], [, right]) => scoreOf(left) - scoreOf(right));
  return [
    ...mutants.filter((one) => UNNOTICED.includes(one.status) && !isTold(one)).map(survivorLine),
    ...alike
      .filter(({ file, change }) =>
        byFile.get(file)?.every((one) => one.change !== change || !isTold(one)),
      )
      .map(({ file, change }) => `Noticed, whatever is told: ${file} ${change}`),
    ...files.map(([name, own]) => scoreLine(name, own, own.filter(isTold).length)),
    scoreLine("core", mutants, mutants.filter(isTold).length),
  ].join("\n");
}

function survivorLine({ fileName, location, mutatorName, change, status }: Mutant): string {
  const { line, column } = location.start;
  return `${status} ${fileName}:${line}:${column} ${mutatorName}: ${change}`;
}

function scoreLine(name: string, mutants: readonly Mutant[], told: number): string {
  const count = (names: readonly string[]) =>
    mutants.filter(({ status }) => names.includes(status)).length;
  const counts = `${count(NOTICED)} noticed, ${count(UNNOTICED)} not (${told} told why), ${count(["Ignored"])} static`;
  return `${scoreOf(mutants).toFixed(1).padStart(5)} %  ${name}  ${counts}`;
}

/** The properties of a part, and those of them that noticed a mutant. */
export interface PropertyProof {
  readonly part: string;
  readonly properties: readonly string[];
  readonly noticed: ReadonlySet<string>;
}

/** Every property that noticed nothing, then how many did. */
export function propertiesText(proofs: readonly PropertyProof[]): string {
  const silent = proofs.flatMap(({ part, properties, noticed }) =>
    properties.filter((one) => !noticed.has(one)).map((one) => `never failed: ${part}: ${one}`),
  );
  const all = proofs.flatMap(({ properties }) => properties).length;
  return [...silent, `${all - silent.length} of ${all} properties failed where they should`].join(
    "\n",
  );
}
