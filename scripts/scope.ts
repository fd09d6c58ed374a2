import { parseArgs } from "node:util";
import { withoutCommands } from "../src/commands/actions.node.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { passTracked, writeScope } from "../src/commands/gate.node.ts";
import { withUsage } from "../src/build/usage.ts";

const USAGE = "Pemakaian: npm run scope -- [--since KOMIT]";
const options = { since: { type: "string", default: "origin/main" } } as const;
const root = process.cwd();
const print = (text: string): void => console.log(text);

await runCommand(async () => {
  const { values } = withUsage(USAGE, () => parseArgs({ options }));
  print(writeScope(root, values.since, process.env));
  return withoutCommands(process.env, async () => passTracked(root, print));
});
