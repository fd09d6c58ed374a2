import { callerFolder } from "../src/commands/caller-folder.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { parseTemplateOptions } from "../src/commands/template-options.ts";
import { makeTemplate } from "../src/commands/template.node.ts";

await runCommand(() =>
  makeTemplate({
    root: process.cwd(),
    options: parseTemplateOptions(
      process.argv.slice(2),
      callerFolder("template", process.env, process.cwd()),
    ),
    print: (text) => console.log(text),
  }),
);
