import { parseArgs } from "node:util";
import { withoutCommands } from "../src/build/actions.node.ts";
import { runCommand } from "../src/build/command.node.ts";
import { passTracked, writeScope } from "../src/build/gate.node.ts";

const { values } = parseArgs({ options: { since: { type: "string", default: "origin/main" } } });
const root = process.cwd();
const print = (text: string): void => console.log(text);

await runCommand(async () => {
  print(writeScope(root, values.since, process.env));
  return withoutCommands(process.env, async () => passTracked(root, print));
});
