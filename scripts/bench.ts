import { runBench } from "../src/build/bench.node.ts";
import { runCommand } from "../src/build/command.node.ts";

await runCommand(() => runBench(process.argv.slice(2)));
