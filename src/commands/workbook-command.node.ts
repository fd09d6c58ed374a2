import { plainText } from "../base/markdown.ts";
import { saveFile } from "../base/save.node.ts";
import { runLimited, type Stopped } from "../check/belt.node.ts";
import { exitCodeOf, type ExitCode } from "./exit-code.ts";
import type { WorkbookWork, WorkDone } from "./workbook-work.node.ts";

/** For each workbook that is opened: one of 5 MB that passes the gate takes about a second. */
const SECONDS = 20;
/** Of all together; the first stays in memory while the next is read. */
const MEGABYTES = 768;

export interface WorkbookCommand {
  /** Reads the command line; may throw a UsageError. */
  readonly work: () => WorkbookWork;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Other limits than usual, for tests. */
  readonly limits?: { readonly seconds: number; readonly megabytes: number };
}

/**
 * Runs a command that opens workbooks of strangers in a process of its own, with limits on time and
 * memory: whatever a file does there, here it is exit code 2 and a sentence. Only a complete answer
 * is written to disk.
 */
export function runWorkbookCommand(command: WorkbookCommand): Promise<ExitCode> {
  return exitCodeOf(() => run(command), command.complain);
}

async function run({ work: read, print, complain, limits }: WorkbookCommand): Promise<ExitCode> {
  const work = read();
  const paths = pathsOf(work);
  const usual = { seconds: SECONDS * paths.length, megabytes: MEGABYTES };
  const entry = new URL("./workbook-work-entry.node.ts", import.meta.url);
  const ended = await runLimited({ entry, request: work, ...usual, ...limits });
  if (!("answer" in ended)) {
    complain(stoppedText(ended.stopped, { ...usual, ...limits, paths }));
    complain(`(${plainText(ended.detail, 300)})`);
    return 2;
  }
  return finishWork(work, ended.answer as WorkDone, { print, complain });
}

/** Writes what is to be written and says what was said; the exit code. */
export function finishWork(
  work: WorkbookWork,
  { code, printed, complaints, workbook }: WorkDone,
  { print, complain }: Pick<WorkbookCommand, "print" | "complain">,
): ExitCode {
  for (const text of complaints) complain(text);
  if (workbook !== undefined && work.command === "merge")
    saveFile(work.options.out, Buffer.from(workbook, "base64"));
  for (const text of printed) print(text);
  return code;
}

function pathsOf(work: WorkbookWork): readonly string[] {
  if (work.command === "textconv") return [work.path];
  if (work.command === "diff") return [work.options.lama, work.options.baru];
  const { asal, kita, mereka } = work.options;
  return [asal, kita, mereka];
}

interface Asked {
  readonly seconds: number;
  readonly megabytes: number;
  readonly paths: readonly string[];
}

function stoppedText(stopped: Stopped, { seconds, megabytes, paths }: Asked): string {
  const files = paths.map((path) => plainText(path, 300)).join(", ");
  if (stopped === "gagal")
    return (
      `Program ini sendiri yang gagal saat membaca ${files}; ini bukan penilaian atas berkas Anda.\n` +
      "Tidak ada hasil, dan tidak ada berkas yang ditulis. Kirimkan baris berikut kepada pengelola."
    );
  const reason = {
    waktu: `belum selesai setelah ${seconds} detik`,
    memori: `memerlukan lebih dari ${megabytes} MB memori`,
  }[stopped];
  return (
    `Pembacaan ${files} ${reason}, jadi tidak ada hasil dan tidak ada berkas yang ditulis.\n` +
    "Periksa tiap berkas dengan npm run check: berkas yang berhenti juga di sana adalah penyebabnya."
  );
}
