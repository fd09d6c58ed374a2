import { BrokenCheck, inspectLimited } from "../check/belted.node.ts";
import type { FileInspection } from "../check/child.node.ts";
import { laporanText, totalText } from "../check/laporan-text.ts";
import { laporanOf, reportsByFile } from "../check/report.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";
import { findWorkbooks, numbersOf, type FoundWorkbook } from "./check-files.node.ts";
import type { CheckOptions } from "./check-options.ts";
import { findChanges } from "./check-since.node.ts";
import { digestOfRecordShapers } from "../build/digest.node.ts";

export interface CheckRequest {
  readonly root: string;
  readonly options: CheckOptions;
  readonly print: (text: string) => void;
}

/**
 * Checks what the command line names, or all data, and says what it found. False if anything has an
 * error. Each named workbook is read in a process of its own: nobody knows yet what it holds.
 */
export async function checkFiles(request: CheckRequest): Promise<boolean> {
  const { root, options, print } = request;
  const { since, paths } = options;
  const changes = since === undefined ? undefined : findChanges(root, since, options.data);
  const files = [...findWorkbooks(root, paths, options.data), ...(changes?.workbooks ?? [])];
  const { prepareReport, saveReport } = await reportWriter(options);
  prepareReport();
  const { checked, broken } = await checkEach(files, request);
  const all = [...checked.map(({ laporan }) => laporan), ...reportsByFile(changes?.problems ?? [])];
  const isSound = all.every(({ kesalahan }) => kesalahan === 0);
  const known = new Set(all.map(({ berkas }) => berkas));
  const rest = isSound && paths.length === 0 ? await checkRest(request, known) : [];
  const laporan = laporanOf([...all, ...rest]);
  for (const line of laporanText(laporan)) print(line);
  print(totalText(laporan));
  // A report that lacks a file would call the rest sound.
  if (broken) throw broken;
  saveReport(laporan);
  if (options.report !== undefined)
    for (const line of whereabouts(options.report, checked)) print(line);
  return laporan.hasil === "bersih";
}

/** Where the report stands, and each repaired copy with what is left to do in it. */
function whereabouts(folder: string, checked: readonly FileInspection[]): readonly string[] {
  const repaired = checked.flatMap(({ laporan: { diperbaiki }, sisa = 0 }) => {
    if (diperbaiki === null) return [];
    const rest = sisa === 0 ? "tidak ada kesalahan lagi" : `${sisa} kesalahan tersisa`;
    return [
      `Isian yang maksudnya hanya mungkin satu sudah dibetulkan di ${diperbaiki}: ${rest} di dalamnya.`,
    ];
  });
  return [`Laporan dan buku kerja yang ditandai ada di ${folder}.`, ...repaired];
}

/** Everything else in the data folder, in this process: it has been accepted before. */
async function checkRest(
  { root, options }: CheckRequest,
  known: ReadonlySet<string>,
): Promise<readonly LaporanBerkas[]> {
  const { loadAndCheck } = await import("./check-all.node.ts");
  return loadAndCheck(root, options.data).filter(({ berkas }) => !known.has(berkas));
}

interface Checked {
  readonly checked: readonly FileInspection[];
  /** The first file whose check broke: the others are told before anything is said of it. */
  readonly broken: BrokenCheck | undefined;
}

/** Two at a time, in the order given. */
async function checkEach(
  files: readonly FoundWorkbook[],
  { root, options }: CheckRequest,
): Promise<Checked> {
  const shapedBy = files.length === 0 ? "" : digestOfRecordShapers(root);
  const numbers = numbersOf(files);
  const answers: FileInspection[] = [];
  let broken: BrokenCheck | undefined;
  const waiting = [...files.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, file] = next;
      const request = {
        ...{ root, shapedBy, ...file, nomor: numbers[index] },
        dataDir: options.data,
        books: options.report,
      };
      try {
        answers[index] = await inspectLimited(request);
      } catch (error) {
        if (!(error instanceof BrokenCheck)) throw error;
        broken ??= error;
      }
    }
  };
  await Promise.all([work(), work()]);
  return { checked: answers.filter((answer) => answer !== undefined), broken };
}

/** Loaded only when a report is wanted: most checks end at the terminal. */
async function reportWriter({ report }: CheckOptions) {
  if (report === undefined) return { prepareReport: () => {}, saveReport: () => {} };
  const { createReportFolder, saveReport } = await import("./report.node.ts");
  return {
    prepareReport: () => createReportFolder(report),
    saveReport: (laporan: Parameters<typeof saveReport>[1]) => saveReport(report, laporan),
  };
}
