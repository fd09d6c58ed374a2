import { parseBuildOptions, type BuildOptions } from "./options.ts";
import { UsageError } from "./usage.ts";

export interface MatrixOptions {
  /** Those of every shard, without its number. */
  readonly build: BuildOptions;
  /** Shards at most. */
  readonly most: number;
}

const USAGE = "Pemakaian: npm run plan -- [--shards 20] [pilihan npm run build, misalnya --data]";
/** As many jobs as one matrix of GitHub Actions has. */
const LIMIT = 256;

/** Reads the options of `npm run plan`: its own, and those that shards are built with. */
export function parseMatrixOptions(args: readonly string[]): MatrixOptions {
  const at = args.indexOf("--shards");
  if (at < 0) return { build: shardOptions(args), most: 20 };
  const text = args[at + 1] ?? "";
  const most = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  if (most < 1 || most > LIMIT)
    throw new UsageError(`--shards ${text}: seharusnya 1 sampai ${LIMIT}\n${USAGE}`);
  return { build: shardOptions([...args.slice(0, at), ...args.slice(at + 2)]), most };
}

/** Shards have no PDFs, and their digests tell so. */
function shardOptions(args: readonly string[]): BuildOptions {
  return parseBuildOptions([...args, "--no-pdf"]);
}
