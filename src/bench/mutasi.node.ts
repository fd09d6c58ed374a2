import { parseArgs } from "node:util";
import { countOf, withUsage } from "../build/usage.ts";
import { runMutations } from "../test/corpus/run-mutations.node.ts";

const USAGE = "Pemakaian: npm run bench -- mutasi [--count 100000] [--seed N] [--from N]";

/** Spoils real workbooks and prints what gets through; the seed repeats it. */
export async function benchMutasi(args: readonly string[]): Promise<boolean> {
  const { values } = withUsage(USAGE, () =>
    parseArgs({
      args: [...args],
      options: {
        count: { type: "string", default: "100000" },
        seed: { type: "string", default: String(Math.floor(Math.random() * 1e6)) },
        from: { type: "string", default: "0" },
      },
    }),
  );
  const count = countOf("--count", values.count, { usage: USAGE });
  const seed = countOf("--seed", values.seed, { least: 0, usage: USAGE });
  const from = countOf("--from", values.from, { least: 0, usage: USAGE });
  console.log(`${count} mutations, seed ${seed}, from case ${from}`);
  const started = performance.now();
  const { failures, accepted, slowest } = await runMutations({
    ...{ seed, from, count },
    told: (done) => {
      if (done % 5000 === 0) console.log(`${done} done, ${seconds(started)} s`);
    },
  });
  for (const failure of failures) console.log(failure);
  const [milliseconds, index] = slowest;
  console.log(
    `${accepted} read in spite of it; slowest: case ${index}, ${Math.round(milliseconds)} ms`,
  );
  console.log(`${failures.length} failures in ${seconds(started)} s`);
  return failures.length === 0;
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}
