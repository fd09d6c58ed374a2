import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fullRegistry, makeWorkbook, type MadeBook } from "../test/make-workbook.ts";
import { exitCodeOf } from "./exit-code.ts";
import { finishWork } from "./workbook-command.node.ts";
import { workbookWork, type WorkbookWork } from "./workbook-work.node.ts";

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}

/** A folder of workbooks; `remove` takes it away. */
export function workbookFolder(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `papan-${name}-`));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true }),
    /** Klaten has 401 rows; any name will do, `_meta` says what the workbook is. */
    save: async (file: string, made: MadeBook): Promise<string> => {
      writeFileSync(join(folder, file), await makeWorkbook({ registry: fullRegistry(), ...made }));
      return file;
    },
  };
}

/** Runs a command as its script does, but in this process. */
export async function runCommandHere(read: () => WorkbookWork): Promise<Ended> {
  const out: string[] = [];
  const complaints: string[] = [];
  const complain = (text: string) => void complaints.push(text);
  const print = (text: string) => void out.push(text);
  const code = await exitCodeOf(async () => {
    const work = read();
    return finishWork(work, await workbookWork(work), { print, complain });
  }, complain);
  return { code, out: out.join("\n"), complaints: complaints.join("\n") };
}
