import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fullRegistry, makeWorkbook, ROOT, type MadeBook } from "../test/make-workbook.ts";
import { exitCodeOf, type ExitCode } from "./exit-code.ts";

/** What a command for workbooks is given by its script. */
export interface CommandRequest {
  readonly root: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

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

/** Runs a command as its script does. */
export async function runCommandHere(
  command: (request: CommandRequest) => ExitCode | Promise<ExitCode>,
): Promise<Ended> {
  const out: string[] = [];
  const complaints: string[] = [];
  const complain = (text: string) => complaints.push(text);
  const print = (text: string) => out.push(text);
  const code = await exitCodeOf(() => command({ root: ROOT, print, complain }), complain);
  return { code, out: out.join("\n"), complaints: complaints.join("\n") };
}
