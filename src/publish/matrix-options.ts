import { WEIGHTS, type Weights } from "./matrix.ts";
import { parseBuildOptions, type BuildOptions } from "../build/options.ts";
import { countOf, HelpAsked } from "../build/usage.ts";

export interface MatrixOptions {
  /** Those of every shard, without its number. */
  readonly build: BuildOptions;
  /** Shards at most. */
  readonly most: number;
  readonly weights: Weights;
}

const USAGE =
  "Pemakaian: npm run plan -- [--shards 20] [--weight BERAT] [pilihan npm run build, misalnya --data]";
/** As many jobs as one matrix of GitHub Actions has. */
const LIMIT = 256;

/** Reads the options of `npm run plan`: its own, and those that shards are built with. */
export function parseMatrixOptions(args: readonly string[]): MatrixOptions {
  if (args.includes("--help") || args.includes("-h")) throw new HelpAsked(USAGE);
  const own = new Map<string, number>();
  const others: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    const [, name, value] = /^(--shards|--weight)(?:=(.*))?$/.exec(word) ?? [];
    if (name === undefined) others.push(word);
    else own.set(name, countOf(name, value ?? args[(at += 1)] ?? "", limitOf(name)));
  }
  const weight = own.get("--weight");
  return {
    // Shards have no PDFs, and their digests tell so.
    build: parseBuildOptions([...others, "--no-pdf"]),
    most: own.get("--shards") ?? 20,
    weights: weight === undefined ? WEIGHTS : { alone: weight, each: weight },
  };
}

function limitOf(name: string) {
  return name === "--shards" ? { most: LIMIT, usage: USAGE } : { usage: USAGE };
}
