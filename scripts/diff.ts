import { callerFolder } from "../src/commands/caller-folder.ts";
import { parseDiffOptions } from "../src/commands/diff-options.ts";
import { runWorkbookCommand } from "../src/commands/workbook-command.node.ts";

const root = process.cwd();
const folder = callerFolder("diff", process.env, root);

process.exitCode = await runWorkbookCommand({
  work: () => ({
    command: "diff",
    root,
    options: parseDiffOptions(process.argv.slice(2), folder),
  }),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
