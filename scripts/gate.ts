import { parseArgs } from "node:util";
import { withoutCommands } from "../src/commands/actions.node.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { passGate, passTracked, publishGate } from "../src/commands/gate.node.ts";
import { withUsage } from "../src/build/usage.ts";

const USAGE = "Pemakaian: npm run gate -- [--publish]";
const options = { publish: { type: "boolean", default: false } } as const;
const { env } = process;
const print = (text: string): void => console.log(text);

await runCommand(async () => {
  const { values } = withUsage(USAGE, () => parseArgs({ options }));
  if (values.publish) return publishGate(env, globalThis.fetch);
  const tracked = await withoutCommands(env, async () => passTracked(process.cwd(), print));
  return passGate(env, print) && tracked;
});
