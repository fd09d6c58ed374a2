import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { setFlagsFromString } from "node:v8";
import { machineFault } from "./machine-fault.ts";
import { OutsideError } from "./usage.ts";

export interface PoolOptions {
  /** A module that calls `serveTasks`; TypeScript or JavaScript. Asked for with the first task. */
  readonly entry: () => URL | Promise<URL>;
  /** How many processes at most. */
  readonly jobs: number;
}

/** Processes that do one task after another; each is started when there is work for it, and kept. */
export interface Pool<Task, Result> {
  /**
   * Results in the order of the tasks, which are handed over as JSON, in this order, to whichever process
   * is free. Throws when a task fails or a process ends.
   */
  run<Some extends Result>(
    tasks: readonly Task[],
    during?: During<Task, Some>,
  ): Promise<readonly Some[]>;
  /** Ends all processes, also in the middle of a task. */
  close(): void;
}

export interface During<Task, Result> {
  readonly onDone?: (result: Result) => void;
  /** What a process does when no task is left for it. Nobody waits for it but the next task there. */
  readonly spare?: Task;
}

interface PoolProcess {
  readonly child: ChildProcess;
  /** When it can take a task. */
  ready: Promise<unknown>;
  isBusy: boolean;
}

/** Opens a pool without processes; whoever opens it closes it. */
export function openPool<Task, Result>(options: PoolOptions): Pool<Task, Result> {
  const processes: PoolProcess[] = [];
  const start = async (count: number) => {
    const entry = count > processes.length ? await options.entry() : undefined;
    while (entry && processes.length < count)
      processes.push({
        ...{ child: startProcess(entry), isBusy: false },
        ready: Promise.resolve(),
      });
    return processes.slice(0, count);
  };
  return {
    async run(tasks, during = {}) {
      if (tasks.length === 0) return [];
      const jobs = Math.max(1, options.jobs);
      const count = during.spare === undefined ? Math.min(jobs, tasks.length) : jobs;
      return runTasks(await start(count), tasks, during);
    },
    close() {
      for (const { child, isBusy } of processes)
        if (isBusy) child.kill("SIGKILL");
        else if (child.connected) child.disconnect();
    },
  };
}

/** Ends with the last task, whatever processes without one do then. */
function runTasks<Task, Result>(
  processes: readonly PoolProcess[],
  tasks: readonly Task[],
  { onDone, spare }: During<Task, Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = [...tasks.entries()];
  let left = tasks.length;
  const work = async (process: PoolProcess) => {
    await process.ready;
    // Others were faster, and the next run may have begun.
    if (left === 0) return;
    for (let next = queue.shift(); next; next = queue.shift()) {
      process.isBusy = true;
      const result = await askProcess<Result>(process.child, next[1] as object);
      process.isBusy = false;
      results[next[0]] = result;
      left -= 1;
      onDone?.(result);
    }
    // A process that ends then says so at its next task.
    if (spare !== undefined)
      process.ready = askProcess(process.child, spare as object).catch(() => {});
  };
  return new Promise((resolve, reject) => {
    for (const process of processes)
      work(process).then(() => (left === 0 ? resolve(results) : undefined), reject);
  });
}

/** The other end: does the tasks that come, one at a time, and ends with the process that started it. */
export function serveTasks<Task, Result>(work: (task: Task) => Promise<Result> | Result): void {
  setFlagsFromString(SWEPT_EARLY);
  process.on("disconnect", () => process.exit());
  process.on("message", (task) => {
    void answer(() => work(task as Task));
  });
}

/**
 * JavaScript's memory grows by so much at most before it is swept: left alone a process that needs 120 MB
 * takes 600 MB and saves a tenth of its time. A version of V8 that does not know the flag ignores it.
 */
const SWEPT_EARLY = "--heap-growing-percent=75";

/**
 * What came of a task: a failure is told as text, for errors do not pass between processes whole. What
 * the machine refused is told in words for people.
 */
type Answer<Result> = { readonly result: Result } | Failure;

interface Failure {
  readonly failed: string;
  /** Null: a mistake of the program. */
  readonly refused: string | null;
}

async function answer<Result>(work: () => Promise<Result> | Result): Promise<void> {
  try {
    send({ result: await work() });
  } catch (error) {
    send({ failed: inspect(error), refused: machineFault(error) });
  }
}

/** To nobody, if the process that asked is gone; this one ends then. */
function send<Result>(said: Answer<Result>): void {
  process.send?.(said, () => {});
}

/** What a process answers to a task; throws if the task failed or the process ended. */
function askProcess<Result>(child: ChildProcess, task: object): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null, signal: string | null) =>
      reject(new Error(`a process of the pool ended: ${signal ?? code}`));
    const { exitCode, signalCode } = child;
    if (exitCode !== null || signalCode !== null) return end(exitCode, signalCode);
    child.once("exit", end);
    child.once("error", reject);
    child.once("message", (message) => {
      child.off("exit", end);
      child.off("error", reject);
      const said = message as Answer<Result>;
      if ("failed" in said) reject(failureOf(said));
      else resolve(said.result);
    });
    child.send(task);
  });
}

function failureOf({ failed, refused }: Failure): Error {
  return refused === null
    ? new Error(`a task failed: ${failed}`)
    : new OutsideError(refused, { cause: failed });
}

function startProcess(entry: URL): ChildProcess {
  const file = fileURLToPath(entry);
  const loader = file.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
  return fork(file, { execArgv: [...profiling(), ...loader] });
}

/** PAPAN_PROFILE=folder: every process leaves a CPU profile there. */
function profiling(): readonly string[] {
  const folder = process.env["PAPAN_PROFILE"];
  return folder ? ["--cpu-prof", `--cpu-prof-dir=${folder}`] : [];
}
