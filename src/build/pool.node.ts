import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";

export interface PoolWork<Task, Result> {
  /** A module that calls `serveTasks`; TypeScript or JavaScript. */
  readonly entry: URL;
  /** How many processes at most. */
  readonly jobs: number;
  /** Handed over as JSON, in this order, to whichever process is free. */
  readonly tasks: readonly Task[];
  /** Limit of JavaScript's old memory in each process. */
  readonly heapMegabytes?: number;
  /** Told of each result as it comes. */
  readonly onDone?: (result: Result, at: number) => void;
}

/** Results in the order of the tasks. Throws when a task fails or a process ends; the others end too. */
export async function runPool<Task, Result>(
  work: PoolWork<Task, Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = [...work.tasks.entries()];
  const children = new Set<ChildProcess>();
  const count = Math.min(Math.max(1, work.jobs), queue.length);
  try {
    await Promise.all(
      Array.from({ length: count }, () => runProcess(work, { queue, results, children })),
    );
  } finally {
    for (const child of children) child.kill("SIGKILL");
  }
  return results;
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
    process.send?.({ result: await work() });
  } catch (error) {
    process.send?.({ failed: inspect(error) });
  }
}

interface Shared<Task, Result> {
  readonly queue: [number, Task][];
  readonly results: Result[];
  readonly children: Set<ChildProcess>;
}

function runProcess<Task, Result>(
  { entry, heapMegabytes, onDone }: PoolWork<Task, Result>,
  { queue, results, children }: Shared<Task, Result>,
): Promise<void> {
  const child = startProcess(entry, heapMegabytes);
  children.add(child);
  return new Promise((resolve, reject) => {
    let at = -1;
    const next = () => {
      const task = queue.shift();
      if (!task) return child.disconnect();
      at = task[0];
      child.send(task[1] as object);
    };
    child.on("message", (message) => {
      const said = message as Answer<Result>;
      if ("failed" in said) return reject(new Error(`a task failed: ${said.failed}`));
      results[at] = said.result;
      onDone?.(said.result, at);
      next();
    });
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      children.delete(child);
      if (code === 0) resolve();
      else reject(new Error(`a process of the pool ended: ${signal ?? code}`));
    });
    next();
  });
}

function startProcess(entry: URL, heapMegabytes: number | undefined): ChildProcess {
  const file = fileURLToPath(entry);
  const loader = file.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
  const heap = heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`];
  return fork(file, { execArgv: [...profiling(), ...heap, ...loader] });
}

/** PAPAN_PROFILE=folder: every process leaves a CPU profile there. */
function profiling(): readonly string[] {
  const folder = process.env["PAPAN_PROFILE"];
  return folder ? ["--cpu-prof", `--cpu-prof-dir=${folder}`] : [];
}
