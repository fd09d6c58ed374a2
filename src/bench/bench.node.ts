import { UsageError } from "../build/options.ts";

/** A measurement: true if its goal is met. It prints what it finds; nothing depends on it. */
export type Bench = (args: readonly string[]) => Promise<boolean>;

/** One line per measurement; each is loaded only when it is asked for. */
const BENCHES: Readonly<
  Record<string, { readonly says: string; readonly load: () => Promise<Bench> }>
> = {
  gate: {
    says: "time and memory of every hostile workbook, and of a filled one [--only PATTERN]",
    load: async () => (await import("./gate.node.ts")).benchGate,
  },
  mutasi: {
    says: "spoils real workbooks [--count 100000] [--seed N] [--from N]",
    load: async () => (await import("./mutasi.node.ts")).benchMutasi,
  },
  page: {
    says: "first visits on a slow line [--site _site] [--count 5] [/desa/33.10.15.2015/ …]",
    load: async () => (await import("./page.node.ts")).benchPage,
  },
  site: {
    says: "whole builds against cp, Node, Eleventy and Hugo [--kabupaten 24] [--scale] …",
    load: async () => (await import("./situs.node.ts")).benchSitus,
  },
  incremental: {
    says: "builds after a change of one workbook, of one publication, of nothing [--kabupaten 24] …",
    load: async () => (await import("./bertahap.node.ts")).benchBertahap,
  },
  workbooks: {
    says: "workbooks read, checked and stored from an empty cache, against SheetJS [--kabupaten 24] …",
    load: async () => (await import("./workbooks.node.ts")).benchWorkbooks,
  },
  search: {
    says: "what a search costs a reader, against MiniSearch [--site _site] [--runs 5]",
    load: async () => (await import("./cari.node.ts")).benchCari,
  },
  pdf: {
    says: "sheets of desa, made in three ways [--putaran 3] [--lembar 480]",
    load: async () => (await import("./pdf.node.ts")).benchPdf,
  },
};

/** Runs the measurement that the first argument names. */
export async function runBench([name = "", ...args]: readonly string[]): Promise<boolean> {
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) throw new UsageError(usage(name));
  return (await bench.load())(args);
}

function usage(name: string): string {
  const lines = Object.entries(BENCHES).map(
    ([known, { says }]) => `  npm run bench -- ${known.padEnd(11)} ${says}`,
  );
  return [`No such measurement: "${name}". There are:`, ...lines].join("\n");
}
