import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runLimited } from "../../check/belt.node.ts";
import { ROOT } from "../make-workbook.ts";
import { bundleEntry } from "./bundle-entry.node.ts";
import { richBook } from "./rich-book.ts";
import type { MutationAnswer, MutationRequest } from "./mutate-entry.ts";

export interface MutationRun {
  readonly seed: number;
  /** Number of the first case. */
  readonly from?: number;
  readonly count: number;
  /** Hears of every batch. */
  readonly told?: (done: number) => void;
}

/** Folders of real workbooks: made by this project, filled in, and saved by LibreOffice. */
const FOLDERS = ["data", "src/test/input/libreoffice", "src/test/corpus/rekap-libreoffice"];
const BATCH = 250;
/** A batch takes ten seconds on a slow machine, a case a tenth of one. */
const SECONDS = 120;
const SECONDS_EACH = 20;
const MEGABYTES = 512;

/** Spoils real workbooks `count` times, in processes with limits, two at a time. */
export async function runMutations(run: MutationRun): Promise<MutationAnswer> {
  const folder = mkdtempSync(join(tmpdir(), "papan-mutasi-"));
  const { seed, from = 0, count, told } = run;
  const answers: MutationAnswer[] = [];
  try {
    const entry = await bundleEntry("mutate-entry", folder);
    const paths = [richBookIn(folder), ...workbooks()];
    let next = from;
    const work = async (): Promise<void> => {
      while (next < from + count) {
        const start = next;
        next = Math.min(start + BATCH, from + count);
        const request = { seed, from: start, count: next - start, paths };
        answers.push(await runBatch(entry, request));
        told?.(answers.length * BATCH);
      }
    };
    await Promise.all([work(), work()]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return together(answers);
}

/** A batch that is stopped is run again in halves, until the case that stops it is found. */
async function runBatch(entry: URL, request: MutationRequest): Promise<MutationAnswer> {
  const { from, count } = request;
  const seconds = count === 1 ? SECONDS_EACH : SECONDS;
  const end = await runLimited({ entry, request, seconds, megabytes: MEGABYTES });
  if ("answer" in end) return end.answer as MutationAnswer;
  if (count === 1) {
    const failure = `case ${from}: ${end.stopped}, ${end.detail}`;
    return { failures: [failure], accepted: 0, slowest: [end.seconds * 1000, from] };
  }
  const half = Math.ceil(count / 2);
  return together([
    await runBatch(entry, { ...request, count: half }),
    await runBatch(entry, { ...request, from: from + half, count: count - half }),
  ]);
}

function together(answers: readonly MutationAnswer[]): MutationAnswer {
  return {
    failures: answers.flatMap(({ failures }) => failures),
    accepted: answers.reduce((sum, { accepted }) => sum + accepted, 0),
    slowest: answers.map(({ slowest }) => slowest).sort(([a], [b]) => b - a)[0] ?? [0, 0],
  };
}

/** Real workbooks hold few formulas, runs and errors: one that holds them all comes first. */
function richBookIn(folder: string): string {
  const path = join(folder, "kaya.xlsx");
  writeFileSync(path, richBook());
  return path;
}

function workbooks(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => join(ROOT, folder, name))
      .sort(),
  );
}
