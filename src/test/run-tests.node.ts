import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { countsOfCommand, countsOfUvu, noCounts, sumCounts } from "./test-counts.ts";
import type { Counts } from "./test-counts.ts";

export const stageNames = ["types", "format", "generated", "unit", "e2e"] as const;
export type StageName = (typeof stageNames)[number];

export interface TestOptions {
  readonly root: string;
  /** Only these stages; all of them when empty. */
  readonly only: readonly string[];
  /** Only test files whose path matches this regular expression; leaves out the other stages. */
  readonly pattern?: string | undefined;
}

interface Stage {
  readonly name: StageName;
  /** One after the other; those of a stage of uvu at the same time. */
  readonly commands: readonly (readonly string[])[];
}

interface Ended {
  readonly success: boolean;
  readonly stdout: string;
}

/** A hung stage must leave the others their part of CI's twenty minutes. */
const LIMIT_MINUTES = 13;
/** Everything but generated Markdown and golden files, which keep the form their writer gives them. */
const FORMATTED = [".", "!schemas/README.md", "!src/test/input", "!src/test/output"];
/** Two parts of the unit tests that take about as long as each other. */
const UNIT_PARTS = [
  "(?=(?:build|check|import)[\\\\/])",
  "(?!(?:build|check|import|test[\\\\/]e2e)[\\\\/])",
];
/** Tests on clones of the repository, and tests of the one site that all others share. */
const CLONES = "(?:build|deploy|git-drivers|intake|pull-request|road)\\.";
const E2E_PARTS = [`(?!${CLONES})`, `(?=${CLONES})`];
const FRESHNESS_CHECKS = ["generate", "example", "compile"];

/** Runs the stages one after the other, all of them whatever fails, and counts what passed. */
export async function runTests(options: TestOptions): Promise<Counts> {
  const ran: (readonly [StageName, Counts, number])[] = [];
  for (const stage of chooseStages(options)) {
    const start = performance.now();
    const counts = await runStage(stage, options);
    ran.push([stage.name, counts, (performance.now() - start) / 1000]);
  }
  console.log(`\n${ran.map(summaryLine).join("\n")}\n`);
  const total = sumCounts(ran.map(([, counts]) => counts));
  if (total.passed + total.failed > 0) return total;
  console.log(`No test file matches "${options.pattern}".`);
  return { ...total, failed: 1 };
}

function chooseStages({ root, only, pattern }: TestOptions): readonly Stage[] {
  const unknown = only.filter((name) => !stageNames.some((stage) => stage === name));
  if (unknown.length > 0)
    throw new Error(`No such stage: ${unknown.join(", ")}. There are: ${stageNames.join(", ")}`);
  return allStages(root, pattern).filter(
    ({ name }) => (only.length === 0 || only.includes(name)) && (!pattern || isUvu(name)),
  );
}

function allStages(root: string, pattern = ""): readonly Stage[] {
  const scripts = FRESHNESS_CHECKS.map((name) => `scripts/${name}.ts`);
  return [
    { name: "types", commands: [["node_modules/typescript/bin/tsc", "-p", "."]] },
    {
      name: "format",
      commands: [["node_modules/prettier/bin/prettier.cjs", "--check", ...FORMATTED]],
    },
    {
      name: "generated",
      commands: scripts
        .filter((script) => existsSync(join(root, script)))
        .map((script) => ["--import", "tsx", script, "--check"]),
    },
    { name: "unit", commands: UNIT_PARTS.map((part) => uvu(`^${part}`, pattern)) },
    {
      name: "e2e",
      commands: E2E_PARTS.map((part) => uvu(`^(?=test[\\\\/]e2e[\\\\/]${part})`, pattern)),
    },
  ];
}

/** Paths are given as people type them; uvu matches them below src and without the ending. */
function uvu(place: string, pattern: string): readonly string[] {
  const wanted = pattern.replace(/^(\.\/)?src\//, "").replace(/(\.test)?\.ts$/, "");
  const files = `${place}(?=.*${wanted}).*\\.test\\.ts$`;
  // --no-color: uvu would set FORCE_COLOR, which changes what tested programs print.
  return ["--import", "tsx", "node_modules/uvu/bin.js", "src", files, "--no-color"];
}

async function runStage(stage: Stage, { root, pattern }: TestOptions): Promise<Counts> {
  console.log(`\n── ${stage.name}`);
  if (!isUvu(stage.name)) {
    let success = true;
    for (const command of stage.commands)
      success = (await runNode(command, root, "inherit")).success && success;
    return countsOfCommand(success);
  }
  const ended = await Promise.all(
    stage.commands.map((command, n) => runNode(command, root, n === 0 ? "show" : "keep")),
  );
  for (const { stdout } of ended.slice(1)) console.log(stdout);
  const counts = sumCounts(ended.map(({ stdout, success }) => countsOfUvu(stdout, success)));
  if (counts.passed + counts.failed > 0 || pattern) return counts;
  console.log("No tests found: this stage must not be empty.");
  return { ...noCounts, failed: 1 };
}

/** What goes to standard output: straight there, there and returned, or only returned. */
type Output = "inherit" | "show" | "keep";

function runNode(args: readonly string[], root: string, output: Output): Promise<Ended> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", output === "inherit" ? "inherit" : "pipe", "inherit"],
    timeout: LIMIT_MINUTES * 60_000,
  });
  const stop = (): void => {
    child.kill();
    process.exit(143);
  };
  process.once("SIGTERM", stop);
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    if (output === "show") process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      process.off("SIGTERM", stop);
      if (signal) console.log(`Ended by ${signal}; a stage may take ${LIMIT_MINUTES} minutes.`);
      resolve({ success: code === 0, stdout: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

function isUvu(name: StageName): boolean {
  return name === "unit" || name === "e2e";
}

function summaryLine([name, counts, seconds]: readonly [StageName, Counts, number]): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  const result = `${counts.passed} passed, ${counts.failed} failed${skipped}`;
  return `${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${result}`;
}
