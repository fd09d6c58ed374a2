import { parseArgs } from "node:util";
import { runCommand } from "../src/commands/command.node.ts";
import { reproduce } from "../src/commands/reproduce.node.ts";
import { withUsage } from "../src/build/usage.ts";

const USAGE = "Pemakaian: npm run reproduce -- [--node PROGRAM-NODE …]";
const options = { node: { type: "string", multiple: true } } as const;

await runCommand(async () => {
  const { values } = withUsage(USAGE, () => parseArgs({ options }));
  return reproduce({ root: process.cwd(), nodes: values.node ?? [], print: console.log });
});
