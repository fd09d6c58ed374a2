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
import { CORE_PARTS } from "./core.ts";
import { runSuite, suiteId, suites, testId, type Watch } from "./uvu-collect.ts";

/** Variable that names the part of the core whose tests are loaded. */
export const PART = "PAPAN_MUTAN";

/** Where mutated code looks for the mutant that it is to be. */
const context = ((globalThis as Record<string, unknown>)["__stryker__"] ??=
  {}) as InstrumenterContext;

/**
 * Stryker's way to our tests: they are loaded once per process, and each mutant is met by those alone
 * that reach it, until one fails.
 */
class UvuRunner implements TestRunner {
  #isLoaded = false;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#load();
    const tests: TestResult[] = [];
    await runAll(() => true, {
      begin: (id) => (context.currentTestId = id),
      end: (id, failure, timeSpentMs) => {
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
    const mutantCoverage = spread(context.mutantCoverage ?? { static: {}, perTest: {} });
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, testFilter } = options;
    if (mutantActivation === "static") context.activeMutant = activeMutant.id;
    await this.#load();
    const wanted = testFilter && new Set(testFilter);
    context.activeMutant = activeMutant.id;
    context.hitCount = 0;
    context.hitLimit = options.hitLimit ?? Infinity;
    const found = await firstFailure((id) => wanted?.has(id) ?? true);
    const endless = determineHitLimitReached(context.hitCount, options.hitLimit);
    if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason ?? "" };
    if (!found) return { status: MutantRunStatus.Survived, nrOfTests: wanted?.size ?? 0 };
    if (mutantActivation === "runtime") await mustBeSound(found.id);
    return {
      status: MutantRunStatus.Killed,
      ...{ killedBy: [found.id], failureMessage: found.failure, nrOfTests: found.ran },
    };
  }

  async #load(): Promise<void> {
    if (this.#isLoaded) return;
    register(new URL("./uvu-hook.mjs", import.meta.url));
    const part = CORE_PARTS.find(({ name }) => name === process.env[PART]);
    const tests = sourcesOf(process.cwd(), (path) => part?.isTest(path) ?? false);
    for (const file of tests) await import(pathToFileURL(resolve(file)).href);
    this.#isLoaded = true;
  }
}

/** Fails where a test fails without any mutant, because an earlier one left something behind: Stryker tries again in a new process. */
async function mustBeSound(id: string): Promise<void> {
  delete context.activeMutant;
  context.hitCount = 0;
  const left = await firstFailure((one) => one === id);
  if (left) throw new Error(`a mutant left something behind: ${id}: ${left.failure}`);
}

interface Failure {
  readonly id: string;
  readonly failure: string;
  readonly ran: number;
}

async function firstFailure(isWanted: (id: string) => boolean): Promise<Failure | undefined> {
  let [found, ran]: [Failure | undefined, number] = [undefined, 0];
  await runAll(isWanted, {
    begin: () => (ran += 1),
    end: (id, failure) => {
      if (failure !== undefined) found = { id, failure, ran };
      return failure === undefined;
    },
  });
  return found;
}

async function runAll(isWanted: (id: string) => boolean, watch: Watch): Promise<void> {
  for (const at of suites.keys()) if (!(await runSuite(at, isWanted, watch))) return;
}

/** What a suite reached before its tests is what each of them reached. */
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
  return { static: always, perTest: all };
}

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    "uvu",
    Object.assign(() => new UvuRunner(), { inject: [] as const }),
  ),
];
