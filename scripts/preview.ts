import { parseArgs } from "node:util";
import { withoutCommands } from "../src/commands/actions.node.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { writePreview } from "../src/commands/preview.node.ts";
import { withUsage } from "../src/build/usage.ts";

const USAGE = "Pemakaian: npm run preview -- [--since KOMIT] [--out FOLDER]";
const options = {
  since: { type: "string", default: "origin/main" },
  out: { type: "string", default: "pratinjau" },
} as const;
const print = (text: string): void => console.log(text);

await runCommand(async () => {
  const { values } = withUsage(USAGE, () => parseArgs({ options }));
  const request = { root: process.cwd(), ...values, print };
  return withoutCommands(process.env, () => writePreview(request));
});
