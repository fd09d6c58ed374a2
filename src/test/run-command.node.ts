import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";

/** What goes to standard output: straight there, there and returned, or only returned. */
export type Output = "inherit" | "show" | "keep";

export interface RunOptions {
  readonly root: string;
  readonly output: Output;
  /** When it is ended, in milliseconds since 1970. */
  readonly deadline: number;
  readonly env: Readonly<Record<string, string>>;
  /** Others that run beside it come first; it, and what it starts, take what time they leave. */
  readonly patient?: boolean;
}

export interface Ended {
  readonly success: boolean;
  readonly stdout: string;
  /** It was still running at its deadline. */
  readonly late: boolean;
}

/** How long a browser may take to go when its test is ended. */
const GRACE_MS = 2000;

/**
 * Runs node with these arguments. At its deadline it is asked to end, so that it takes its browser
 * along, and made to soon after: tests that go on without their browser would all fail.
 */
export function runNode(args: readonly string[], options: RunOptions): Promise<Ended> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: options.root,
    env: { ...env, ...options.env },
    stdio: ["ignore", options.output === "inherit" ? "inherit" : "pipe", "inherit"],
  });
  if (options.patient && child.pid !== undefined) {
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  }
  const stop = (): void => {
    child.kill();
    process.exit(143);
  };
  process.once("SIGTERM", stop);
  let late = false;
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => {
    if (late) return;
    chunks.push(chunk);
    if (options.output === "show") process.stdout.write(chunk);
  });
  const timers = [
    setTimeout(() => (late = child.kill()), options.deadline - Date.now()),
    setTimeout(() => child.kill("SIGKILL"), options.deadline - Date.now() + GRACE_MS),
  ];
  return new Promise((resolve, reject) => {
    const end = (code: number | null): void => {
      process.off("SIGTERM", stop);
      timers.forEach(clearTimeout);
      resolve({ success: code === 0, stdout: Buffer.concat(chunks).toString("utf8"), late });
    };
    child.on("error", reject);
    child.on("close", end);
    // What it left running may hold its output open.
    child.on("exit", (code) => late && end(code));
  });
}
