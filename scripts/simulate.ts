import { availableParallelism } from "node:os";
import { runCommand } from "../src/build/command.node.ts";
import { parseSimulateOptions } from "../src/build/simulate-options.ts";
import { simulateCountry } from "../src/build/simulate.node.ts";

const args = process.argv.slice(2);
await runCommand(() =>
  simulateCountry(process.cwd(), parseSimulateOptions(args, availableParallelism())),
);
