import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";

export interface PoolOptions {
  /** A module that calls `serveTasks`; TypeScript or JavaScript. Asked for with the first task. */
  readonly entry: () => URL | Promise<URL>;
  /** How many processes at most. */
  readonly jobs: number;
  /** Limit of JavaScript's old memory in each process. */
  readonly heapMegabytes?: number;
}

/** Processes that do one task after another; each is started when there is work for it, and kept. */
export interface Pool<Task, Result> {
  /**
   * Results in the order of the tasks, which are handed over as JSON, in this order, to whichever process
   * is free. Throws when a task fails or a process ends.
   */
  run<Some extends Result>(
    tasks: readonly Task[],
    onDone?: (result: Some) => void,
  ): Promise<readonly Some[]>;
  /** Ends all processes, also in the middle of a task. */
  close(): void;
}

/** Opens a pool without processes; whoever opens it closes it. */
export function openPool<Task, Result>(options: PoolOptions): Pool<Task, Result> {
  const children: ChildProcess[] = [];
  const busy = new Set<ChildProcess>();
  return {
    async run<Some extends Result>(tasks: readonly Task[], onDone?: (result: Some) => void) {
      const results: Some[] = [];
      const queue = [...tasks.entries()];
      const count = Math.min(Math.max(1, options.jobs), queue.length);
      const entry = count > children.length ? await options.entry() : undefined;
      while (entry && children.length < count) children.push(startProcess(entry, options));
      const work = async (child: ChildProcess) => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          busy.add(child);
          const result = await askProcess<Some>(child, next[1] as object);
          busy.delete(child);
          results[next[0]] = result;
          onDone?.(result);
        }
      };
      await Promise.all(children.slice(0, count).map(work));
      return results;
    },
    close() {
      for (const child of children)
        if (busy.has(child)) child.kill("SIGKILL");
        else if (child.connected) child.disconnect();
    },
  };
}

/** The other end: does the tasks that come, one at a time, and ends with the process that started it. */
export function serveTasks<Task, Result>(work: (task: Task) => Promise<Result> | Result): void {
  process.on("disconnect", () => process.exit());
  process.on("message", (task) => {
    void answer(() => work(task as Task));
  });
}

/** A process whose end is nobody's fault leaves through here. */
type Answer<Result> = { readonly result: Result } | { readonly failed: string };

async function answer<Result>(work: () => Promise<Result> | Result): Promise<void> {
  try {
    send({ result: await work() });
  } catch (error) {
    send({ failed: inspect(error) });
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
    child.once("exit", end);
    child.once("error", reject);
    child.once("message", (message) => {
      child.off("exit", end);
      child.off("error", reject);
      const said = message as Answer<Result>;
      if ("failed" in said) reject(new Error(`a task failed: ${said.failed}`));
      else resolve(said.result);
    });
    child.send(task);
  });
}

function startProcess(entry: URL, { heapMegabytes }: PoolOptions): ChildProcess {
  const file = fileURLToPath(entry);
  const loader = file.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
  const heap = heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`];
  return fork(file, { execArgv: [YOUNG, ...profiling(), ...heap, ...loader] });
}

/** Megabytes for what is soon forgotten, most of what a page is made of: a tenth of the time of a build. */
const YOUNG = "--max-semi-space-size=32";

/** PAPAN_PROFILE=folder: every process leaves a CPU profile there. */
function profiling(): readonly string[] {
  const folder = process.env["PAPAN_PROFILE"];
  return folder ? ["--cpu-prof", `--cpu-prof-dir=${folder}`] : [];
}
