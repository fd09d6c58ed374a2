import { withoutCommands } from "../src/build/actions.node.ts";
import { runCommand } from "../src/build/command.node.ts";
import { parseCheckOptions } from "../src/build/check-options.ts";
import { checkFiles } from "../src/build/check.node.ts";

const check = () =>
  checkFiles({
    root: process.cwd(),
    options: parseCheckOptions(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd()),
    print: (text) => console.log(text),
  });

await runCommand(() => withoutCommands(process.env, check));
