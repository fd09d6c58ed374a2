import { runCommand } from "../src/build/command.node.ts";
import { parseImportOptions } from "../src/build/import-options.ts";
import { importFile } from "../src/build/import.node.ts";

await runCommand(() =>
  importFile({
    root: process.cwd(),
    options: parseImportOptions(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd()),
    print: (text) => console.log(text),
  }),
);
