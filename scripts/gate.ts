import { parseArgs } from "node:util";
import { runCommand } from "../src/build/command.node.ts";
import { passGate, publishGate } from "../src/build/gate.node.ts";

const { values } = parseArgs({ options: { publish: { type: "boolean", default: false } } });

await runCommand(() =>
  values.publish
    ? publishGate(process.env, globalThis.fetch)
    : Promise.resolve(passGate(process.env, (text) => console.log(text))),
);
