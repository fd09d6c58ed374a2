import { availableParallelism } from "node:os";
import { runCommand } from "../src/commands/command.node.ts";
import { parseSimulateOptions } from "../src/commands/simulate-options.ts";
import { simulateCountry } from "../src/commands/simulate.node.ts";

const args = process.argv.slice(2);
await runCommand(() =>
  simulateCountry(process.cwd(), parseSimulateOptions(args, availableParallelism())),
);
