import { LENGKAP } from "./lengkap.ts";
import { runNode } from "./run-command.node.ts";
import { stageNames, stagesOf, type Command, type Stage, type StageName } from "./stages.ts";
import { countsOfCommand, countsOfUvu, noCounts, sumCounts } from "./test-counts.ts";
import type { Counts } from "./test-counts.ts";

export interface TestOptions {
  readonly root: string;
  /** Only these stages; all of them when empty. */
  readonly only: readonly string[];
  /** Only test files whose path matches this regular expression; leaves out the other stages. */
  readonly pattern?: string | undefined;
}

interface StageResult {
  readonly name: StageName;
  readonly counts: Counts;
  readonly seconds: number;
  /** Commands that its limit ended or did not let begin. */
  readonly unfinished: readonly string[];
}

/** A hung stage must leave the others their part of CI's twenty minutes; at night there is more time. */
const LIMIT_MINUTES = LENGKAP ? 45 : 15;
/** Commands of tests at the same time. CI's machine has two processors; end-to-end tests often wait. */
const AT_ONCE: Readonly<Partial<Record<StageName, number>>> = { unit: 3, e2e: 4 };

const FAILED: Counts = { ...noCounts, failed: 1 };

/** Runs the stages one after the other, all of them whatever fails, and counts what passed. */
export async function runTests(options: TestOptions): Promise<Counts> {
  const ran: StageResult[] = [];
  for (const stage of chooseStages(options)) ran.push(await runStage(stage, options));
  console.log(`\n${ran.map(summaryLine).join("\n")}\n`);
  const total = sumCounts(ran.map(({ counts }) => counts));
  if (total.passed + total.failed > 0) return total;
  console.log(`No test file matches "${options.pattern}".`);
  return { ...total, failed: 1 };
}

function chooseStages({ root, only, pattern }: TestOptions): readonly Stage[] {
  const unknown = only.filter((name) => !stageNames.some((stage) => stage === name));
  if (unknown.length > 0)
    throw new Error(`No such stage: ${unknown.join(", ")}. There are: ${stageNames.join(", ")}`);
  return stagesOf(root, pattern).filter(
    ({ name }) => (only.length === 0 || only.includes(name)) && (!pattern || isUvu(name)),
  );
}

/** Runs one stage within the limit, counts its tests, and names what the limit cut off. */
export async function runStage(
  stage: Stage,
  { root, pattern }: Pick<TestOptions, "root" | "pattern">,
  limit = LIMIT_MINUTES * 60_000,
): Promise<StageResult> {
  console.log(`\n── ${stage.name}`);
  const start = Date.now();
  const ran = await runCommands(stage, { root, deadline: start + limit });
  const counts = sumCounts(ran.map((one) => one.counts));
  const isEmpty = counts.passed + counts.failed === 0 && !pattern;
  if (isEmpty) console.log("No tests found: this stage must not be empty.");
  return {
    name: stage.name,
    counts: isEmpty ? FAILED : counts,
    seconds: (Date.now() - start) / 1000,
    unfinished: ran.flatMap(({ name, late }) => (late ? [name] : [])),
  };
}

interface CommandResult {
  readonly name: string;
  readonly counts: Counts;
  readonly late: boolean;
}

interface Run {
  readonly root: string;
  readonly deadline: number;
}

/** Begins each command as soon as another has ended. */
async function runCommands({ name, commands }: Stage, run: Run): Promise<readonly CommandResult[]> {
  const waiting = [...commands];
  const begun = new Map<string, Promise<CommandResult>>();
  const isAlone = !isUvu(name) || commands.length === 1;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = runAfter(next, begun.get(next.after ?? ""), { ...run, isAlone });
      begun.set(next.name, result);
      await result;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE[name] ?? 1 }, work));
  return Promise.all(begun.values());
}

async function runAfter(
  command: Command,
  before: Promise<CommandResult> | undefined,
  { root, deadline, isAlone }: Run & { readonly isAlone: boolean },
): Promise<CommandResult> {
  const { name, args, env, after, isTests, patient = false } = command;
  const isBroken = ((await before)?.counts.failed ?? 0) > 0;
  if (isBroken) console.log(`Not begun for want of ${after}: ${name}`);
  if (isBroken || Date.now() > deadline) return { name, counts: FAILED, late: !isBroken };
  const output = !isAlone ? "keep" : isTests ? "show" : "inherit";
  const { success, stdout, late } = await runNode(args, { root, output, deadline, env, patient });
  if (!isAlone) console.log(stdout);
  return { name, counts: isTests ? countsOfUvu(stdout, success) : countsOfCommand(success), late };
}

function isUvu(name: StageName): boolean {
  return name in AT_ONCE;
}

function summaryLine({ name, counts, seconds, unfinished }: StageResult): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  const result = `${counts.passed} passed, ${counts.failed} failed${skipped}`;
  const cut = ` – stopped after ${LIMIT_MINUTES} minutes, the limit: ${unfinished.join("; ")}`;
  return `${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${result}${unfinished.length > 0 ? cut : ""}`;
}
