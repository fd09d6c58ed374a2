import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { quoteFound } from "../base/problem.ts";

export interface LimitedRun {
  /** A module that answers through `answerRequest`; TypeScript or JavaScript. */
  readonly entry: URL;
  /** Handed over as JSON. */
  readonly request: unknown;
  /** Of the processor: the clock also runs while others work. */
  readonly seconds: number;
  /** Of the clock, for what does nothing at all; several times `seconds` if not given. */
  readonly wallSeconds?: number;
  /** Of all memory, not only of JavaScript's. */
  readonly megabytes: number;
}

/** What a run used: wall time, and the highest memory seen; undefined where nothing tells it. */
export interface LimitedUse {
  readonly seconds: number;
  readonly megabytes: number | undefined;
}

/** "gagal": it broke, or its machine had no time for it; nothing is known of what it worked on. */
export type Stopped = "waktu" | "memori" | "gagal";

export type LimitedEnd = LimitedUse &
  ({ readonly answer: unknown } | { readonly stopped: Stopped; readonly detail: string });

/**
 * Runs a module in a process of its own, which can neither take the caller's time or memory nor see
 * its environment. What the module prints is not shown; it answers once, in JSON.
 */
export function runLimited(run: LimitedRun): Promise<LimitedEnd> {
  const child = start(run);
  return new Promise((resolve) => watch(child, run, resolve));
}

/** No answer of ours comes near it. */
const ANSWER_BYTES = 64 * 1024 * 1024;
const NOTES_BYTES = 16_384;
const POLL_MS = 25;
/** How long a process that has answered may take to end. */
const GRACE_MS = 2_000;
/** A machine that is shared by so many still gives a process its time. */
const CLOCK_PER_PROCESSOR = 8;
/** Linux counts a process's time in hundredths of a second for whoever asks. */
const TICKS_PER_SECOND = 100;
const MIB = 1024 * 1024;
/** Memory of Node itself that V8's own limit does not count. */
const OUTSIDE_HEAP = 96;
/** Data that Node may set aside without touching it. */
const RESERVED = 256;
/** What Node and its loader need to find programs and temporary files; nothing else is handed on. */
const ENVIRONMENT = ["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot"];
const OUT_OF_MEMORY =
  /out of memory|Array buffer allocation failed|Invalid (?:array|string|typed array) length|bad_alloc|Cannot allocate memory/i;

function start(run: LimitedRun): ChildProcess {
  const heap = Math.max(64, Math.floor(run.megabytes - OUTSIDE_HEAP));
  const file = fileURLToPath(run.entry);
  const loader = file.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
  const flags = [`--max-old-space-size=${heap}`, "--disable-wasm-trap-handler"];
  const command = [process.execPath, ...flags, ...loader, file];
  const [program = "", ...args] = process.platform === "linux" ? limited(command, run) : command;
  const env = Object.fromEntries(ENVIRONMENT.map((name) => [name, process.env[name]]));
  return spawn(program, args, {
    env,
    stdio: ["pipe", "ignore", "pipe", "pipe"],
    windowsHide: true,
  });
}

/**
 * The kernel's limits also hold between two looks. Private data are limited, not address space:
 * WebAssembly reserves tens of gigabytes of that and uses none. Where there is `setpriv` the child
 * ends with its parent, however that ends.
 */
function limited(command: readonly string[], { seconds, megabytes }: LimitedRun): string[] {
  const space = (megabytes + RESERVED) * 1024;
  const processor = Math.ceil(seconds) + 2;
  const limits = `ulimit -d ${space}; ulimit -St ${processor}; ulimit -Ht ${processor + 2}`;
  const tied = "setpriv --pdeathsig KILL";
  return [
    "/bin/sh",
    "-c",
    `${limits}; if ${tied} true 2>/dev/null; then exec ${tied} "$0" "$@"; fi; exec "$0" "$@"`,
    ...command,
  ];
}

/** What `start` asked for: requests in, nothing of standard output, notes, the answer. */
type Pipes = readonly [Writable, null, Readable, Readable];

interface Watched {
  readonly child: ChildProcess;
  readonly started: number;
  readonly answer: Buffer[];
  answerBytes: number;
  notes: string;
  stopped?: Stopped;
  detail: string;
  /** Kilobytes. */
  peak: number;
  /** Seconds of the processor. */
  processor: number;
}

function watch(child: ChildProcess, run: LimitedRun, resolve: (end: LimitedEnd) => void): void {
  const [input, , notes, output] = child.stdio as unknown as Pipes;
  const state: Watched = {
    ...{ child, started: performance.now(), answer: [], answerBytes: 0 },
    ...{ notes: "", detail: "", peak: 0, processor: 0 },
  };
  const stop = (stopped: Stopped, detail: string): void => {
    if (state.stopped === undefined) Object.assign(state, { stopped, detail });
    child.kill("SIGKILL");
  };
  const wall = run.wallSeconds ?? run.seconds * CLOCK_PER_PROCESSOR;
  const clock = setTimeout(
    () => stop("gagal", `no answer after ${wall} s of the clock`),
    wall * 1000,
  );
  const poll = setInterval(() => look(state, run, stop), POLL_MS);
  output.on("data", (chunk: Buffer) => collect(state, chunk, stop));
  output.on("end", () => setTimeout(() => child.kill("SIGKILL"), GRACE_MS).unref());
  notes.on("data", (chunk: Buffer) => {
    state.notes = (state.notes + chunk.toString("latin1")).slice(-NOTES_BYTES);
  });
  // A child that dies before it has read everything closes its end: its exit tells why.
  input.on("error", () => undefined);
  input.end(JSON.stringify(run.request));
  const finish = (how: string): void => {
    clearTimeout(clock);
    clearInterval(poll);
    resolve(endOf(state, how, run));
  };
  child.on("error", (error) => finish(error.message));
  child.on("close", (code, signal) => finish(code === null ? `signal ${signal}` : `exit ${code}`));
}

function collect(
  state: Watched,
  chunk: Buffer,
  stop: (why: Stopped, detail: string) => void,
): void {
  state.answerBytes += chunk.length;
  if (state.answerBytes > ANSWER_BYTES) stop("gagal", "its answer is too long");
  else state.answer.push(chunk);
}

/** Linux tells memory and time of any process; elsewhere V8's own limit and the clock must do. */
function look(
  state: Watched,
  { seconds, megabytes }: LimitedRun,
  stop: (why: Stopped, detail: string) => void,
): void {
  try {
    const status = readFileSync(`/proc/${state.child.pid}/status`, "latin1");
    const [, high = "0"] = /^VmHWM:\s*(\d+) kB/m.exec(status) ?? [];
    state.peak = Math.max(state.peak, Number(high));
    state.processor = processorSeconds(readFileSync(`/proc/${state.child.pid}/stat`, "latin1"));
  } catch {
    return;
  }
  if (state.peak * 1024 > megabytes * MIB) stop("memori", `more than ${megabytes} MB`);
  if (state.processor > seconds) stop("waktu", tooLong(seconds));
}

/** Fields 14 and 15, counted behind the name, which may hold spaces and brackets. */
function processorSeconds(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function tooLong(seconds: number): string {
  return `no answer after ${seconds} s of the processor`;
}

function endOf(state: Watched, how: string, { seconds }: LimitedRun): LimitedEnd {
  const use: LimitedUse = {
    seconds: (performance.now() - state.started) / 1000,
    megabytes: state.peak === 0 ? undefined : state.peak / 1024,
  };
  const { stopped, detail } = state;
  if (stopped !== undefined) return { ...use, stopped, detail };
  // The kernel was faster than the look.
  if (how === "signal SIGXCPU") return { ...use, stopped: "waktu", detail: tooLong(seconds) };
  // Killed after its answer was complete: it only did not end by itself.
  if (how !== "exit 0" && how !== "signal SIGKILL") {
    const note = quoteFound(lastLine(state.notes), 200);
    const why = OUT_OF_MEMORY.test(state.notes) ? "memori" : "gagal";
    return { ...use, stopped: why, detail: `${how} ${note}` };
  }
  return { ...use, ...parseAnswer(Buffer.concat(state.answer).toString("utf8")) };
}

function parseAnswer(
  text: string,
): { readonly answer: unknown } | { readonly stopped: Stopped; readonly detail: string } {
  try {
    return { answer: JSON.parse(text) as unknown };
  } catch {
    const detail = text === "" ? "it ended without an answer" : "its answer is not JSON";
    return { stopped: "gagal", detail };
  }
}

/** The line that names the error; a stack follows it. */
function lastLine(notes: string): string {
  const lines = notes.split("\n").filter((line) => /\w/.test(line));
  return lines.find((line) => /^(?:\w*Error|FATAL ERROR)\b/.test(line)) ?? lines.at(-1) ?? "";
}
