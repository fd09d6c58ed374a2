import { parseArgs } from "node:util";
import { withoutCommands } from "../src/build/actions.node.ts";
import { runCommand } from "../src/build/command.node.ts";
import { writePreview } from "../src/build/preview.node.ts";

const { values } = parseArgs({
  options: {
    since: { type: "string", default: "origin/main" },
    out: { type: "string", default: "pratinjau" },
  },
});
const request = { root: process.cwd(), ...values, print: (text: string) => console.log(text) };

await runCommand(() => withoutCommands(process.env, () => writePreview(request)));
