import { parseBuildOptions } from "../src/build/options.ts";
import { printBuiltSite } from "../src/build/print.node.ts";
import { runCommand } from "../src/commands/command.node.ts";

await runCommand(() => printBuiltSite(process.cwd(), parseBuildOptions(process.argv.slice(2))));
