import { parseArgs } from "node:util";
import { runCommand } from "../src/build/command.node.ts";
import { writePreview } from "../src/build/preview.node.ts";

const { values } = parseArgs({
  options: {
    since: { type: "string", default: "origin/main" },
    out: { type: "string", default: "pratinjau" },
  },
});

await runCommand(() =>
  writePreview({ root: process.cwd(), ...values, print: (text) => console.log(text) }),
);
