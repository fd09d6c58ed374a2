import { runCommand } from "../src/commands/command.node.ts";
import { startSite } from "../src/build/start.node.ts";

await runCommand(() => startSite(process.cwd(), process.argv.slice(2)));
