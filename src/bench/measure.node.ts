import { spawn, type StdioOptions } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** What a process cost with everything that it started; null where the system does not tell. */
export interface Measured {
  readonly wall_s: number;
  /** User and system time of the whole tree, as far as children were waited for. */
  readonly cpu_s: number | null;
  /**
   * Most that all processes had in memory at one moment. Pages of files (the program, its libraries)
   * count once for each program. The kernel's own sum (PSS) takes it 26 ms a look for 600 MB.
   */
  readonly peak_mb: number | null;
  /** Exit code; null after a signal. */
  readonly code: number | null;
}

export interface MeasureOptions {
  readonly cwd?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Nothing is read and nothing printed unless it says otherwise. */
  readonly stdio?: StdioOptions;
}

const EVERY_MS = 50;
/** Linux counts processor time for programs in hundredths of a second on every machine. */
const TICKS = 100;
const KILOBYTES = 1024;

/**
 * Runs a command to its end. One at a time: its processor time is what this process's children took
 * meanwhile. Throws if it cannot be started.
 */
export function measureProcess(
  command: string,
  args: readonly string[],
  { cwd, env, stdio = "ignore" }: MeasureOptions = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const before = childrenCpu();
    const started = performance.now();
    const child = spawn(command, [...args], {
      stdio,
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    const watched = watchPeak(child.pid);
    // Who ends this process ends what it measures, before anything is tidied up.
    const end = () => child.kill("SIGKILL");
    process.prependOnceListener("exit", end);
    child.on("error", (error) => {
      process.off("exit", end);
      watched();
      reject(error);
    });
    child.on("exit", (code) => {
      process.off("exit", end);
      const wall_s = (performance.now() - started) / 1000;
      const after = childrenCpu();
      const cpu_s = before === null || after === null ? null : (after - before) / TICKS;
      resolve({ wall_s, cpu_s, peak_mb: watched(), code });
    });
  });
}

/** Looks at a tree of processes again and again until it is ended; then the peak in megabytes. */
function watchPeak(root: number | undefined): () => number | null {
  if (process.platform !== "linux" || root === undefined) return () => null;
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, kilobytesOf(treeOf(String(root))));
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    // A process that was gone before the first look has no peak that anybody knows.
    return peak === 0 ? null : peak / KILOBYTES;
  };
}

function treeOf(id: string): readonly string[] {
  return [id, ...childrenOf(id).flatMap(treeOf)];
}

/** Every thread has children of its own. */
function childrenOf(id: string): readonly string[] {
  return namesIn(`/proc/${id}/task`).flatMap((thread) =>
    textOf(`/proc/${id}/task/${thread}/children`).split(" ").filter(Boolean),
  );
}

/** In memory: every process's own, and what is of files once for each program. */
function kilobytesOf(ids: readonly string[]): number {
  const shared = new Map<string, number>();
  let own = 0;
  for (const id of ids) {
    const status = textOf(`/proc/${id}/status`);
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    own += field("RssAnon") + field("RssShmem");
    const program = programOf(id);
    shared.set(program, Math.max(shared.get(program) ?? 0, field("RssFile")));
  }
  return [...shared.values()].reduce((sum, kilobytes) => sum + kilobytes, own);
}

function programOf(id: string): string {
  try {
    return readlinkSync(`/proc/${id}/exe`);
  } catch {
    return "";
  }
}

/** Ticks of processor time of children that have ended and were waited for, with theirs. */
function childrenCpu(): number | null {
  const stat = textOf("/proc/self/stat");
  if (stat === "") return null;
  // The name in brackets may hold blanks; cutime and cstime are the 16th and 17th field.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[13]) + Number(fields[14]);
}

/** A process may end while it is looked at. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
