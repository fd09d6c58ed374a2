import { parseArgs } from "node:util";
import { runCommand } from "../src/build/command.node.ts";
import { writeScope } from "../src/build/gate.node.ts";

const { values } = parseArgs({ options: { since: { type: "string", default: "origin/main" } } });

await runCommand(async () => {
  console.log(writeScope(process.cwd(), values.since, process.env));
  return true;
});
