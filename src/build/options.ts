import { parseArgs } from "node:util";
import { PAPAN } from "../base/papan.ts";
import type { Kertas } from "../views/urls-cetak.ts";
import type { Extent } from "../wilayah/load.node.ts";
import type { Shard } from "./shard.ts";
import { countOf, UsageError, usageError } from "./usage.ts";

export { UsageError } from "./usage.ts";

/** What a build is asked to do. Paths are as given on the command line. */
export interface BuildOptions {
  readonly data: string;
  readonly out: string;
  /** Region whose pages alone are built; undefined builds all. */
  readonly only: string | undefined;
  readonly scope: "default" | "national";
  /** The one province that the board is about: others do not exist for it; undefined: the country. */
  readonly provinsi: string | undefined;
  readonly example: boolean;
  /** "later": pages link to PDFs that `print` makes while the site is served; "none": no links. */
  readonly pdf: "now" | "later" | "none";
  /** Papers of the sheets of desa; every other document is made for A4 and F4. */
  readonly sheets: readonly Kertas[];
  /** Full address of the home page; undefined means package.json's `homepage`. */
  readonly baseUrl: string | undefined;
  /** Processes; undefined means as many as there are processors. */
  readonly jobs: number | undefined;
  /** Make everything anew. */
  readonly clean: boolean;
  /** Make this part of the kabupaten alone, and nothing above them. */
  readonly shard: Shard | undefined;
  /** Folders with shards, to be put together. */
  readonly merge: readonly string[];
  /** The pages of those shards stay where they are: here are their notes, and what stands above. */
  readonly notesOnly: boolean;
  /** Shards must bring everything: nothing that is theirs is made here. */
  readonly complete: boolean;
  /** Manifest of a site: only what differs from it is written. */
  readonly since: string | undefined;
}

const PAPERS: readonly Kertas[] = ["A4", "F4"];

const USAGE = `Pemakaian: npm run build -- [--data FOLDER] [--out FOLDER] [--only KODE] [--scope national]
                [--province KODE|all]
                [--without-example] [--no-pdf] [--paper A4,F4] [--base-url ALAMAT]
                [--jobs N] [--clean] [--shard 3/20] [--merge FOLDER … [--notes-only] [--complete]]
                [--since MANIFEST]`;

/** Reads the options of `npm run build`. Throws a UsageError that says what is known. */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  const values = parsed(args);
  if (values.scope !== "default" && values.scope !== "national") {
    throw new UsageError(`--scope ${values.scope}: pilihannya default atau national\n${USAGE}`);
  }
  const part = values.shard !== undefined ? "--shard" : values.merge ? "--merge" : undefined;
  if (part !== undefined && pdfOf(values) !== "none")
    throw new UsageError(`${part}: PDF tidak dibuat per bagian; sebut juga --no-pdf\n${USAGE}`);
  for (const name of ["notes-only", "complete"] as const)
    if (values[name] && !values.merge)
      throw new UsageError(`--${name}: hanya bersama --merge\n${USAGE}`);
  return {
    data: values.data,
    out: values.out,
    only: values.only,
    scope: values.scope,
    provinsi: provinceOf(values.province),
    example: !values["without-example"],
    pdf: pdfOf(values),
    sheets: papersOf(values.paper),
    baseUrl: checkedUrl(values["base-url"]),
    jobs:
      values.jobs === undefined
        ? undefined
        : countOf("--jobs", values.jobs, { most: 99, usage: USAGE }),
    clean: values.clean,
    shard: shardOf(values.shard),
    merge: values.merge ?? [],
    notesOnly: values["notes-only"],
    complete: values.complete,
    since: values.since,
  };
}

function pdfOf(values: ReturnType<typeof parsed>): BuildOptions["pdf"] {
  if (values["no-pdf"]) return "none";
  return values["pdf-later"] ? "later" : "now";
}

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      // "--merge a b": a shell makes several folders of `--merge bagian/*`.
      allowPositionals: args.some((word) => /^--merge(=|$)/.test(word)),
      options: {
        data: { type: "string", default: "data" },
        out: { type: "string", default: "_site" },
        only: { type: "string" },
        scope: { type: "string", default: "default" },
        province: { type: "string", default: PAPAN.provinsi ?? ALL },
        "without-example": { type: "boolean", default: false },
        "no-pdf": { type: "boolean", default: false },
        "pdf-later": { type: "boolean", default: false },
        paper: { type: "string", default: "A4" },
        "base-url": { type: "string" },
        jobs: { type: "string" },
        clean: { type: "boolean", default: false },
        shard: { type: "string" },
        merge: { type: "string", multiple: true },
        "notes-only": { type: "boolean", default: false },
        complete: { type: "boolean", default: false },
        since: { type: "string" },
      },
    });
    return values.merge ? { ...values, merge: [...values.merge, ...positionals] } : values;
  } catch (error) {
    throw usageError(error, USAGE);
  }
}

/** How much of the data folder this build reads. */
export function extentOf({
  example,
  provinsi,
}: Pick<BuildOptions, "example" | "provinsi">): Extent {
  return { withoutExample: !example, provinsi };
}

const ALL = "all";

function provinceOf(text: string): string | undefined {
  if (text === ALL || /^(?!00)\d\d$/.test(text)) return text === ALL ? undefined : text;
  throw new UsageError(
    `--province ${text}: seharusnya kode provinsi seperti 33, atau all\n${USAGE}`,
  );
}

/** "3/20": the third of twenty; at most 256, as many jobs as a matrix of GitHub Actions has. */
function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, number = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count && count <= 256) return { number, count };
  throw new UsageError(
    `--shard ${text}: seharusnya seperti 3/20, paling banyak 256 bagian\n${USAGE}`,
  );
}

/** "A4", "F4" or "A4,F4": A4 is always made, for pages link to it. */
function papersOf(text: string): readonly Kertas[] {
  const named = text.split(",").map((word) => word.trim().toUpperCase());
  const unknown = named.find((word) => !(PAPERS as readonly string[]).includes(word));
  if (unknown !== undefined)
    throw new UsageError(`--paper ${text}: pilihannya A4, F4 atau A4,F4\n${USAGE}`);
  return PAPERS.filter((paper) => paper === "A4" || named.includes(paper));
}

function checkedUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--base-url ${text}: bukan alamat http(s) yang utuh\n${USAGE}`);
  return text;
}
