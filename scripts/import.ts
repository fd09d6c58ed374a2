import { callerFolder } from "../src/commands/caller-folder.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { openTerminal } from "../src/commands/import-ask.node.ts";
import { parseImportOptions } from "../src/commands/import-options.ts";
import { importFile } from "../src/commands/import.node.ts";

const isAttended = process.stdin.isTTY && process.stdout.isTTY && !process.env["CI"];

await runCommand(async () => {
  const options = parseImportOptions(
    process.argv.slice(2),
    callerFolder("import", process.env, process.cwd()),
  );
  const terminal = isAttended ? openTerminal() : undefined;
  try {
    const print = (text: string) => console.log(text);
    return await importFile({ root: process.cwd(), options, terminal, print });
  } finally {
    terminal?.close();
  }
});
