import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { InstrumenterContext, MutantCoverage } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import { sourcesOf } from "./core.node.ts";
import { PROPERTY_PARTS } from "./core.ts";
import { runSuite, suiteId, suites, testId, type Watch } from "./uvu-collect.ts";
import { TOO_LONG, within } from "./uvu-limit.node.ts";
import { limitOf, quickestFirst, type Times } from "./uvu-order.ts";

/** Variable that names the part of the core whose tests are loaded. */
export const PART = "PAPAN_MUTAN";

/**
 * Variable that names a file for the names of a part's properties: then each of these meets mutants until it has
 * noticed one, and no other test does.
 */
export const PROPERTIES = "PAPAN_MUTAN_SIFAT";

/** In the folder that all processes of one run share. */
const TIMES_FILE = "test-times.json";

/** What is remembered there of an earlier test would hide a mutant, or outlive it. */
const MEMO = "src/base/memo.ts";
let forget = () => {};

/** Where mutated code looks for the mutant that it is to be. */
const context = ((globalThis as Record<string, unknown>)["__stryker__"] ??=
  {}) as InstrumenterContext;

/**
 * Stryker's way to our tests: they are loaded once per process, and each mutant is met by those alone
 * that reach it, its file's own and the quickest first, until one fails.
 */
class UvuRunner implements TestRunner {
  #isLoaded = false;
  #times: Times = {};
  /** Properties that have noticed a mutant, where that is asked. */
  readonly #proven = new Set<string>();
  /** The file of each suite. */
  readonly #files: string[] = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#load();
    const tests: TestResult[] = [];
    const times: Record<string, number> = {};
    let before = process.cpuUsage();
    await runAll({
      begin: (id) => {
        forget();
        context.currentTestId = id;
        before = process.cpuUsage();
      },
      end: (id, failure, timeSpentMs) => {
        const { user, system } = process.cpuUsage(before);
        times[id] = (user + system) / 1000;
        const told = { id, name: id, timeSpentMs };
        tests.push(
          failure === undefined
            ? { ...told, status: TestStatus.Success }
            : { ...told, status: TestStatus.Failed, failureMessage: failure },
        );
        return true;
      },
    });
    delete context.currentTestId;
    const listed = process.env[PROPERTIES];
    if (listed) writeFileSync(listed, JSON.stringify(tests.map(({ id }) => id)));
    writeFileSync(TIMES_FILE, JSON.stringify((this.#times = times)));
    const mutantCoverage = spread(context.mutantCoverage ?? { static: {}, perTest: {} });
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, testFilter } = options;
    if (mutantActivation === "static") context.activeMutant = activeMutant.id;
    await this.#load();
    const own = options.sandboxFileName.replace(/\.ts$/u, ".test.ts");
    const isOwn = (id: string) => own.endsWith(`/${this.#files[suiteAtOf(id)]}`);
    const open = (testFilter ?? allIds()).filter((id) => !this.#proven.has(id));
    const wanted = quickestFirst(open, this.#times, isOwn);
    context.activeMutant = activeMutant.id;
    context.hitCount = 0;
    context.hitLimit = options.hitLimit ?? Infinity;
    const found = await firstFailure(wanted, this.#times);
    const endless = determineHitLimitReached(context.hitCount, options.hitLimit);
    if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason ?? "" };
    if (!found) return { status: MutantRunStatus.Survived, nrOfTests: wanted.length };
    if (mutantActivation === "runtime") await mustBeSound(found.id, this.#times);
    if (found.failure.includes(TOO_LONG))
      return { status: MutantRunStatus.Timeout, reason: found.failure };
    if (process.env[PROPERTIES]) this.#proven.add(found.id);
    return {
      status: MutantRunStatus.Killed,
      ...{ killedBy: [found.id], failureMessage: found.failure, nrOfTests: found.ran },
    };
  }

  async #load(): Promise<void> {
    if (this.#isLoaded) return;
    register(new URL("./uvu-hook.mjs", import.meta.url));
    const part = PROPERTY_PARTS.find(({ name }) => name === process.env[PART]);
    const isWanted = process.env[PROPERTIES] ? part?.isProperty : part?.isTest;
    const tests = sourcesOf(process.cwd(), (path) => isWanted?.(path) ?? false);
    const load = (file: string) => import(pathToFileURL(resolve(file)).href);
    for (const file of tests) {
      await load(file);
      while (this.#files.length < suites.length) this.#files.push(file);
    }
    forget = ((await load(MEMO)) as { forgetAll: () => void }).forgetAll;
    if (existsSync(TIMES_FILE)) this.#times = JSON.parse(readFileSync(TIMES_FILE, "utf8")) as Times;
    this.#isLoaded = true;
  }
}

/** Fails where a test fails without any mutant, because an earlier one left something behind: Stryker tries again in a new process. */
async function mustBeSound(id: string, times: Times): Promise<void> {
  delete context.activeMutant;
  context.hitCount = 0;
  const left = await firstFailure([id], times);
  if (left) throw new Error(`a mutant left something behind: ${id}: ${left.failure}`);
}

interface Failure {
  readonly id: string;
  readonly failure: string;
  readonly ran: number;
}

/** Tests are run in the order given, but those of a suite that prepares something for all are run at once. */
async function firstFailure(ids: readonly string[], times: Times): Promise<Failure | undefined> {
  let [found, ran]: [Failure | undefined, number] = [undefined, 0];
  const watch: Watch = {
    begin: () => {
      forget();
      ran += 1;
    },
    end: (id, failure) => {
      if (failure !== undefined) found = { id, failure, ran };
      return failure === undefined;
    },
    during: (id, work) => within(limitOf(id, times), work),
  };
  for (const together of turns(ids)) {
    const suiteAt = suiteAtOf(together[0] ?? "");
    if (!(await runSuite(suiteAt, (id) => together.includes(id), watch))) return found;
  }
  return found;
}

function turns(ids: readonly string[]): readonly (readonly string[])[] {
  const byTurn = new Map<string, string[]>();
  for (const id of ids) {
    const suiteAt = suiteAtOf(id);
    const { before = [], after = [] } = suites[suiteAt] ?? {};
    const turn = before.length + after.length > 0 ? String(suiteAt) : id;
    byTurn.set(turn, [...(byTurn.get(turn) ?? []), id]);
  }
  return [...byTurn.values()];
}

function suiteAtOf(id: string): number {
  return Number.parseInt(id, 10);
}

function allIds(): readonly string[] {
  return suites.flatMap(({ tests }, at) => [...tests.keys()].map((testAt) => testId(at, testAt)));
}

async function runAll(watch: Watch): Promise<void> {
  for (const at of suites.keys()) if (!(await runSuite(at, () => true, watch))) return;
}

/**
 * What a suite reached before its tests is what each of them reached. What a test reaches counts as reached
 * by tests alone, also where a file reaches it while it loads: Stryker would begin a process for each.
 */
function spread({ static: always, perTest }: MutantCoverage): MutantCoverage {
  const all = { ...perTest };
  for (const [at, { tests }] of suites.entries()) {
    const shared = all[suiteId(at)] ?? {};
    delete all[suiteId(at)];
    for (const testAt of tests.keys()) {
      const id = testId(at, testAt);
      all[id] = { ...shared, ...all[id] };
    }
  }
  const byTests = new Set(Object.values(all).flatMap((reached) => Object.keys(reached)));
  const onlyLoading = Object.entries(always).filter(([mutant]) => !byTests.has(mutant));
  return { static: Object.fromEntries(onlyLoading), perTest: all };
}

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    "uvu",
    Object.assign(() => new UvuRunner(), { inject: [] as const }),
  ),
];
