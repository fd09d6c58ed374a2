import { callerFolder } from "../src/commands/caller-folder.ts";
import { withoutCommands } from "../src/commands/actions.node.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { parseCheckOptions } from "../src/commands/check-options.ts";
import { checkFiles } from "../src/commands/check.node.ts";

const check = () =>
  checkFiles({
    root: process.cwd(),
    options: parseCheckOptions(
      process.argv.slice(2),
      callerFolder("check", process.env, process.cwd()),
    ),
    print: (text) => console.log(text),
  });

await runCommand(() => withoutCommands(process.env, check));
