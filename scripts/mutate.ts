import { parseArgs } from "node:util";
import { withUsage } from "../src/build/usage.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { proveByMutants, proveProperties } from "../src/test/proof/mutants.node.ts";

const USAGE = "Usage: npm run mutate -- [PATTERN] [--properties]";
const options = { properties: { type: "boolean", default: false } } as const;

await runCommand(() => {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({ options, allowPositionals: true }),
  );
  const prove = values.properties ? proveProperties : proveByMutants;
  return prove(process.cwd(), positionals[0]);
});
