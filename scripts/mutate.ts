import { runCommand } from "../src/commands/command.node.ts";
import { proveByMutants } from "../src/test/proof/mutants.node.ts";

await runCommand(() => proveByMutants(process.cwd(), process.argv[2]));
