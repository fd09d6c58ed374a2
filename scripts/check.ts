import { runCommand } from "../src/build/command.node.ts";
import { parseCheckOptions } from "../src/build/check-options.ts";
import { checkFiles } from "../src/build/check.node.ts";

await runCommand(() =>
  checkFiles({
    root: process.cwd(),
    options: parseCheckOptions(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd()),
    print: (text) => console.log(text),
  }),
);
