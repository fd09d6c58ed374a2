import { parseArgs } from "node:util";
import { withoutCommands } from "../src/build/actions.node.ts";
import { runCommand } from "../src/build/command.node.ts";
import { passGate, passTracked, publishGate } from "../src/build/gate.node.ts";

const { values } = parseArgs({ options: { publish: { type: "boolean", default: false } } });
const { env } = process;
const print = (text: string): void => console.log(text);

await runCommand(async () => {
  if (values.publish) return publishGate(env, globalThis.fetch);
  const tracked = await withoutCommands(env, async () => passTracked(process.cwd(), print));
  return passGate(env, print) && tracked;
});
