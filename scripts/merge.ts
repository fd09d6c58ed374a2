import { callerFolder } from "../src/commands/caller-folder.ts";
import { parseMergeOptions } from "../src/commands/merge-options.ts";
import { runWorkbookCommand } from "../src/commands/workbook-command.node.ts";

const root = process.cwd();
const folder = callerFolder("merge", process.env, root);

process.exitCode = await runWorkbookCommand({
  work: () => ({
    command: "merge",
    root,
    options: parseMergeOptions(process.argv.slice(2), folder),
  }),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
