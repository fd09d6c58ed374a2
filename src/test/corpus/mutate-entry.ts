/** A module for `runLimited`: spoils workbooks and looks whether anything gets through unseen. */
import { readFileSync } from "node:fs";
import { inflateEntry, readZipDirectory, writeZip, type ZipSource } from "../../base/zip.ts";
import { answerRequest } from "../../check/belt-child.node.ts";
import { readWorkbook, type CellBook } from "../../workbook/read.ts";
import { below, mutate, randomFrom } from "./mutate.ts";
import { readByTags, type Shown } from "./oracle.ts";

export interface MutationRequest {
  readonly seed: number;
  /** Number of the first case. */
  readonly from: number;
  readonly count: number;
  /** Real workbooks. */
  readonly paths: readonly string[];
}

export interface MutationAnswer {
  readonly failures: readonly string[];
  /** Cases that were read in spite of the mutation. */
  readonly accepted: number;
  /** Milliseconds of the slowest case, and its number. */
  readonly slowest: readonly [number, number];
}

interface Source {
  readonly bytes: Uint8Array;
  /** The first rows of every sheet only: a mutation is as deep and costs a tenth. */
  readonly parts: readonly ZipSource[];
  readonly cells: Shown;
}

const ROWS = 25;
/** A workbook is opened for so many cases. */
const CASES_EACH = 50;

function run({ seed, from, count, paths }: MutationRequest): MutationAnswer {
  const sources = new Map<string, Source>();
  const failures: string[] = [];
  let accepted = 0;
  let slowest: readonly [number, number] = [0, from];
  for (let index = from; index < from + count; index += 1) {
    const path = paths[Math.floor(index / CASES_EACH) % paths.length] ?? "";
    const source = sources.get(path) ?? load(path);
    sources.set(path, source);
    const start = performance.now();
    const outcome = spoil(source, seed, index);
    const took = performance.now() - start;
    if (took > slowest[0]) slowest = [took, index];
    if (outcome === "read") accepted += 1;
    else if (outcome !== "refused") failures.push(`case ${index} of ${nameOf(path)}: ${outcome}`);
  }
  return { failures, accepted, slowest };
}

/** Enough of a path to find the workbook again. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).slice(-2).join("/");
}

/** "read", "refused", or what is wrong. */
function spoil(source: Source, seed: number, index: number): string {
  const random = randomFrom(seed * 1_000_003 + index);
  try {
    // One case in four spoils the file itself; checksums answer most of them.
    return index % 4 === 0 ? spoilFile(source, random) : spoilPart(source, random);
  } catch (error) {
    return String(error instanceof Error ? error.stack : error).slice(0, 600);
  }
}

function spoilFile({ bytes, cells }: Source, random: () => number): string {
  const spoilt = mutate(bytes, random);
  return judge(spoilt, () => cells);
}

function spoilPart({ parts }: Source, random: () => number): string {
  const at = choose(parts, random);
  const spoilt = parts.map((part, index) =>
    index === at ? { ...part, bytes: mutate(part.bytes, random) } : part,
  );
  return judge(writeZip(spoilt, { level: 0 }), () => readByTags(textsOf(spoilt)));
}

/** Three times in four a part with cells or their texts. */
function choose(parts: readonly ZipSource[], random: () => number): number {
  const telling = parts.flatMap(({ name }, index) => (TELLING.test(name) ? [index] : []));
  const any = below(random, parts.length);
  return random() < 0.75 ? (telling[below(random, telling.length)] ?? any) : any;
}

const TELLING = /^xl\/(?:worksheets\/[^/]+|sharedStrings|workbook|_rels\/workbook)\.xml/;

function judge(bytes: Uint8Array, expected: () => Shown): string {
  const { book, problems } = readWorkbook(bytes, "berkas.xlsx");
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!book) return errors.length === 1 ? "refused" : `${errors.length} errors and no book`;
  if (errors.length > 0) return "a book with an error";
  return difference(book, expected()) ?? "read";
}

/** The first thing that one of the two readers sees and the other does not. */
function difference({ sheets }: CellBook, expected: Shown): string | undefined {
  const names = [...sheets.keys()].join("|");
  if (names !== [...expected.keys()].join("|")) return `sheets ${names}`;
  for (const [name, cells] of expected) {
    const found = new Map(
      sheets
        .get(name)
        ?.rows.flat()
        .map((cell) => [cell.address, cell.kind === "error" ? null : cell.value]),
    );
    for (const [address, value] of cells) {
      const here = found.get(address);
      if (!found.has(address) || !Object.is(here, value)) {
        return `${name}!${address} is ${JSON.stringify(here)}, not ${JSON.stringify(value)}`;
      }
    }
    const extra = [...found.keys()].find((address) => !cells.has(address));
    if (extra !== undefined) return `${name}!${extra} stands nowhere in the file`;
  }
  return undefined;
}

function load(path: string): Source {
  const bytes = new Uint8Array(readFileSync(path));
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) throw new Error(`${path}: ${entries.fault}`);
  const whole = entries.map((entry): ZipSource => {
    const data = inflateEntry(bytes, entry);
    if ("fault" in data) throw new Error(`${path}: ${data.fault}`);
    return { name: entry.name, bytes: data };
  });
  const parts = whole.map(shortened);
  const cells = readByTags(textsOf(whole));
  const wrong = judge(bytes, () => cells);
  if (wrong !== "read") throw new Error(`${path} is not read as it stands: ${wrong}`);
  return { bytes, parts, cells };
}

function shortened({ name, bytes }: ZipSource): ZipSource {
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return { name, bytes };
  const rows = new RegExp(
    `((?:<row\\b(?:(?!</row>|/>).)*(?:</row>|/>)){${ROWS}}).*(?=</sheetData>)`,
    "s",
  );
  const xml = new TextDecoder().decode(bytes).replace(rows, "$1");
  return { name, bytes: new TextEncoder().encode(xml) };
}

function textsOf(parts: readonly ZipSource[]): ReadonlyMap<string, string> {
  return new Map(parts.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

await answerRequest((request) => run(request as MutationRequest));
