/** A module for `runLimited`: checks workbooks one by one and tells what each did to this process. */
import { readFileSync } from "node:fs";
import type { Problem } from "../../base/problem.ts";
import { answerRequest } from "../../check/belt-child.node.ts";
import { inspectWorkbook } from "../../check/inspect.ts";
import { Registry } from "../../wilayah/wilayah.ts";
import type { CellBook } from "../../workbook/read.ts";

export interface HostileRequest {
  readonly workbooks: readonly HostileFile[];
  /** Name by code of the regions that are known. */
  readonly names: readonly (readonly [kode: string, nama: string])[];
  /** Write the marked workbooks too, as for a report. */
  readonly books: boolean;
}

export interface HostileFile {
  readonly path: string;
  /** "Koperasi!A1" of the cells to tell. */
  readonly cells: readonly string[];
}

export interface HostileAnswer {
  readonly problems: readonly Pick<Problem, "code" | "severity" | "message" | "fix">[];
  readonly total: number;
  /** What stands in the cells asked for; absent if it stands nowhere. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** Global objects that are no longer as they were. */
  readonly touched: readonly string[];
  readonly seconds: number;
  /** Of the processor: unlike the clock it does not run while others work. */
  readonly processorSeconds: number;
  /** The most memory that this process ever had. */
  readonly megabytes: number;
}

/** Enough to see every kind of problem; a flood has a hundred thousand. */
const MOST_PROBLEMS = 500;

async function answerAll(request: HostileRequest): Promise<readonly HostileAnswer[]> {
  const answers: HostileAnswer[] = [];
  for (const file of request.workbooks) answers.push(await answer(file, request));
  return answers;
}

async function answer(
  { path, cells }: HostileFile,
  { names, books }: HostileRequest,
): Promise<HostileAnswer> {
  const registry = new Registry({ names, koreksi: [], perubahan: [] });
  const bytes = new Uint8Array(readFileSync(path));
  const before = globals();
  const started = performance.now();
  const processor = process.cpuUsage();
  const input = { bytes, berkas: "kiriman.xlsx", registry, editionsOf: () => [], observasi: [] };
  const { result } = await inspectWorkbook(input, books);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const after = globals();
  return {
    problems: sample(result.problems),
    total: result.problems.length,
    cells: Object.fromEntries(cells.map((cell) => [cell, valueAt(result.bacaan?.book, cell)])),
    touched: [...before.keys()].filter((name) => before.get(name) !== after.get(name)),
    seconds,
    processorSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** The first of each code, then the others. */
function sample(problems: readonly Problem[]): HostileAnswer["problems"] {
  const firsts = new Map(problems.toReversed().map((problem) => [problem.code, problem]));
  const shown = [...firsts.values(), ...problems].slice(0, MOST_PROBLEMS);
  return shown.map(({ code, severity, message, fix }) => ({ code, severity, message, fix }));
}

function valueAt(book: CellBook | undefined, place: string): unknown {
  const [sheet = "", address = ""] = place.split("!");
  const cells = book?.sheets.get(sheet)?.rows.flat() ?? [];
  return cells.find((cell) => cell.address === address)?.value;
}

/** The own keys, with what each can do, of every global object and its prototype. */
function globals(): ReadonlyMap<string, string> {
  // Node fills in some of its globals at their first use: of this one only the names are compared.
  const own = Object.getOwnPropertyNames(globalThis).sort().join("\n");
  const found = new Map<string, string>([["globalThis", own]]);
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (name === "globalThis" || name === "global") continue;
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    const value: unknown = descriptor?.value;
    if ((typeof value !== "function" && typeof value !== "object") || value === null) continue;
    found.set(name, keysOf(value));
    const prototype: unknown = (value as { readonly prototype?: unknown }).prototype;
    if (typeof prototype === "object" && prototype !== null) {
      found.set(`${name}.prototype`, keysOf(prototype));
    }
  }
  return found;
}

function keysOf(object: object): string {
  const keys = Reflect.ownKeys(object).map((key) => {
    const { writable, enumerable, configurable, value } =
      Object.getOwnPropertyDescriptor(object, key) ?? {};
    const content = typeof value === "function" ? value.toString().length : typeof value;
    return [String(key), writable, enumerable, configurable, content].join(" ");
  });
  return [numberOf(Object.getPrototypeOf(object)), ...keys].join("\n");
}

const numbers = new Map<unknown, number>();

/** The same number for the same object. */
function numberOf(object: unknown): number {
  const number = numbers.get(object) ?? numbers.size;
  numbers.set(object, number);
  return number;
}

await answerRequest((request) => answerAll(request as HostileRequest));
