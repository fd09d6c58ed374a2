import { runCommand } from "../src/build/command.node.ts";
import { parseTemplateOptions } from "../src/build/template-options.ts";
import { makeTemplate } from "../src/build/template.node.ts";

await runCommand(() =>
  makeTemplate({
    root: process.cwd(),
    options: parseTemplateOptions(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd()),
    print: (text) => console.log(text),
  }),
);
