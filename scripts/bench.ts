import { runBench } from "../src/bench/bench.node.ts";
import { runCommand } from "../src/commands/command.node.ts";

await runCommand(() => runBench(process.argv.slice(2)));
