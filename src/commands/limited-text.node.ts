import { unreadableText } from "./unreadable-text.node.ts";
import { runWorkbookCommand, type WorkbookCommand } from "./workbook-command.node.ts";

/**
 * A workbook as the text that `git diff` compares, read in a process of its own. Git must be able to
 * go on: a file that process cannot read is one line that says so.
 */
export async function limitedText({
  path,
  ...command
}: { readonly path: string } & Pick<WorkbookCommand, "complain" | "limits">): Promise<string> {
  const printed: string[] = [];
  const code = await runWorkbookCommand({
    ...command,
    work: () => ({ command: "textconv", path }),
    print: (text) => void printed.push(text),
  });
  return code === 0
    ? printed.join("")
    : unreadableText(path, "pembacaannya berhenti di tengah jalan");
}
