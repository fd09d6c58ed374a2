import { parseArgs } from "node:util";
import { withUsage } from "../build/usage.ts";
import type { HostileAnswer } from "../test/corpus/hostile-entry.ts";
import { hostileBooks } from "../test/corpus/hostile.ts";
import { compareWithSheetJs } from "../test/corpus/measure.node.ts";
import { runHostile, type HostileRun } from "../test/corpus/run-hostile.node.ts";

const USAGE = "Pemakaian: npm run bench -- gate [--only POLA]";

/** What a hostile workbook may cost: the goal, not the limit. */
const GOAL_SECONDS = 1;
const GOAL_MEGABYTES = 256;
const WORST = 10;

interface Cost {
  readonly name: string;
  readonly kilobytes: number;
  readonly seconds: number;
  /** Of the processor: what the clock would show on an idle machine. */
  readonly processor: number;
  readonly megabytes: number;
  readonly code: string;
}

/** Each hostile workbook in a process of its own, one at a time; then a filled one against SheetJS. */
export async function benchGate(args: readonly string[]): Promise<boolean> {
  const { values } = withUsage(USAGE, () =>
    parseArgs({ args: [...args], options: { only: { type: "string" } } }),
  );
  const wanted = new RegExp(values.only ?? "");
  const costs: Cost[] = [];
  const books = hostileBooks().filter(({ name }) => wanted.test(name));
  console.log("    KB       s   cpu s     MB");
  await runHostile(
    books,
    (run) => {
      const cost = costOf(run);
      costs.push(cost);
      console.log(lineOf(cost));
    },
    { atOnce: 1, perProcess: 1, bundled: false, books: false },
  );
  printWorst("slowest (processor)", costs, ({ processor }) => processor);
  printWorst("largest", costs, ({ megabytes }) => megabytes);
  const within = costs.filter(isWithinGoal).length;
  console.log(
    `\n${within} of ${costs.length} within ${GOAL_SECONDS} s and ${GOAL_MEGABYTES} MB` +
      " (memory of the whole process, of which Node and its loader take about 100)",
  );
  if (values.only === undefined) await printFilled();
  return within === costs.length;
}

function costOf({ book, bytes, end }: HostileRun): Cost {
  const answer = "answer" in end ? (end.answer as HostileAnswer) : undefined;
  const codes = answer?.problems.map(({ code }) => code) ?? [];
  return {
    name: book.name,
    kilobytes: bytes / 1024,
    seconds: answer?.seconds ?? end.seconds,
    processor: answer?.processorSeconds ?? end.seconds,
    megabytes: answer?.megabytes ?? end.megabytes ?? Number.NaN,
    // The problem that it is known by, if it has that; floods of others may stand before it.
    code: codes.find((code) => book.codes.includes(code)) ?? codes[0] ?? stoppedBy(end),
  };
}

function stoppedBy(end: HostileRun["end"]): string {
  return "stopped" in end ? end.stopped : "";
}

/** Of the two times the shorter: the clock runs on while the machine does other work. */
function isWithinGoal({ seconds, processor, megabytes }: Cost): boolean {
  return Math.min(seconds, processor) <= GOAL_SECONDS && megabytes <= GOAL_MEGABYTES;
}

function lineOf({ name, kilobytes, seconds, processor, megabytes, code }: Cost): string {
  const numbers = [
    kilobytes.toFixed(0).padStart(6),
    seconds.toFixed(2).padStart(7),
    processor.toFixed(2).padStart(7),
    megabytes.toFixed(0).padStart(6),
  ];
  return `${numbers.join(" ")}  ${name}  ${code}`;
}

function printWorst(title: string, costs: readonly Cost[], by: (cost: Cost) => number): void {
  const worst = [...costs].sort((a, b) => by(b) - by(a)).slice(0, WORST);
  console.log(`\n${title}:\n${worst.map(lineOf).join("\n")}`);
}

async function printFilled(): Promise<void> {
  const { rows, kilobytes, gate, read, check, sheetJs } = await compareWithSheetJs();
  const milliseconds = (label: string, value: number): string =>
    `${label} ${value.toFixed(0)} ms (${(value / sheetJs).toFixed(2)} ×)`;
  console.log(
    `\nfilled workbook, ${rows} rows, ${kilobytes.toFixed(0)} KB, warm: ${[
      `plain SheetJS ${sheetJs.toFixed(0)} ms`,
      milliseconds("gate", gate),
      milliseconds("gate and read", read),
      milliseconds("gate, read and check", check),
    ].join(", ")}`,
  );
}
