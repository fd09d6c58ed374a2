import { readFileSync } from "node:fs";
import { readBacaan } from "../records/read-edisi.ts";
import { workbookLines } from "../review/lines.ts";
import { unreadableText } from "./unreadable-text.node.ts";

/**
 * A workbook as the text that `git diff` compares. A file that cannot be read is one line that says
 * so: git must be able to go on.
 */
export function workbookText(path: string): string {
  const { bacaan, problems } = readBacaan(new Uint8Array(readFileSync(path)), path);
  if (bacaan)
    return workbookLines(bacaan)
      .map((line) => `${line}\n`)
      .join("");
  const reason = problems.find(({ severity }) => severity === "error")?.message;
  return unreadableText(path, reason ?? "sebabnya tidak diketahui");
}
