import { runCommand } from "../src/commands/command.node.ts";
import { parseBuildOptions } from "../src/build/options.ts";
import { buildSite } from "../src/build/run.node.ts";

await runCommand(() => buildSite(process.cwd(), parseBuildOptions(process.argv.slice(2))));
