import { diffFiles } from "./diff.node.ts";
import type { DiffOptions } from "./diff-options.ts";
import { exitCodeOf, type ExitCode } from "./exit-code.ts";
import { mergeFiles } from "./merge.node.ts";
import type { MergeOptions } from "./merge-options.ts";
import { workbookText } from "./textconv.node.ts";

/** What is asked of the process that opens workbooks for a command; plain data. */
export type WorkbookWork =
  | { readonly command: "diff"; readonly root: string; readonly options: DiffOptions }
  | { readonly command: "merge"; readonly root: string; readonly options: MergeOptions }
  | { readonly command: "textconv"; readonly path: string };

/** What it answers: texts for both streams, and a workbook where one is to be written. */
export interface WorkDone {
  readonly code: ExitCode;
  readonly printed: readonly string[];
  readonly complaints: readonly string[];
  /** Base64; the caller writes it, so that a process that is ended leaves no half file. */
  readonly workbook?: string | undefined;
}

/** Opens the workbooks and does what the command says with them; writes no file. */
export async function workbookWork(work: WorkbookWork): Promise<WorkDone> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const speak = {
    print: (text: string) => void printed.push(text),
    complain: (text: string) => void complaints.push(text),
  };
  let workbook: string | undefined;
  const write = (bytes: Uint8Array) => {
    workbook = Buffer.from(bytes).toString("base64");
  };
  const code = await exitCodeOf(() => answer(work, { ...speak, write }), speak.complain);
  return { code, printed, complaints, workbook };
}

interface Speak {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly write: (bytes: Uint8Array) => void;
}

function answer(work: WorkbookWork, speak: Speak): ExitCode | Promise<ExitCode> {
  switch (work.command) {
    case "diff":
      return diffFiles({ ...work, ...speak });
    case "merge":
      return mergeFiles({ ...work, ...speak });
    case "textconv":
      speak.print(workbookText(work.path));
      return 0;
  }
}
