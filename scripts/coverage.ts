import { runCommand } from "../src/commands/command.node.ts";
import { proveCoverage } from "../src/test/proof/coverage.node.ts";

await runCommand(() => proveCoverage(process.cwd()));
