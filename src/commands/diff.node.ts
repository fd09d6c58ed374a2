import { resolve } from "node:path";
import { formatNumber } from "../base/format.ts";
import { formatProblem, hasErrors, type Problem } from "../base/problem.ts";
import { loadLazily } from "../records/dataset.node.ts";
import { placeText } from "../review/isian.ts";
import { tinjauanMarkdown } from "../review/markdown.ts";
import { tinjauanText } from "../review/text.ts";
import { tinjau, type Tinjauan } from "../review/tinjauan.ts";
import { hasChanges } from "../review/words.ts";
import { digestOfRecordShapers } from "../build/digest.node.ts";
import type { DiffOptions } from "./diff-options.ts";
import type { ExitCode } from "./exit-code.ts";
import { readSide, type Side } from "./read-side.node.ts";

export interface DiffRequest {
  readonly root: string;
  readonly options: DiffOptions;
  /** The comparison goes here. */
  readonly print: (text: string) => void;
  /** What is wrong with the files goes here. */
  readonly complain: (text: string) => void;
}

/**
 * Says what the new workbook changes against the old one. As `diff` ends: 0 the same, 1 different, 2
 * trouble; workbooks with errors are compared as far as they can be read, and are trouble.
 */
export function diffFiles(request: DiffRequest): ExitCode {
  const { root, options, complain } = request;
  const { registry, observasi } = loadLazily({
    root,
    dataDir: resolve(root, options.data),
    shapedBy: digestOfRecordShapers(root),
  });
  const lama = readSide({ root, path: options.lama, registry });
  const baru = readSide({ root, path: options.baru, registry, lama: lama.edisi });
  const broken = [lama, baru].filter(({ problems }) => hasErrors(problems));
  for (const side of broken) complainAbout(side, complain);
  if (!lama.edisi || !baru.edisi) return 2;
  if (lama.edisi.kabupaten !== baru.edisi.kabupaten) {
    const areas = [lama, baru].map(({ edisi }) => placeText(edisi?.kabupaten ?? "", registry));
    complain(`Keduanya bukan dari kabupaten yang sama: ${areas.join(" dan ")}.`);
    return 2;
  }
  if (broken.length > 0) complain("Dibandingkan sejauh isinya terbaca.\n");
  const tinjauan = tinjau({
    lama: lama.edisi,
    baru: baru.edisi,
    registry,
    observasi,
    temuan: baru.problems,
    temuanLama: lama.problems,
    tidakTerbaca: {
      ...(lama.tidakTerbaca ? { lama: lama.tidakTerbaca } : {}),
      ...(baru.tidakTerbaca ? { baru: baru.tidakTerbaca } : {}),
    },
  });
  tell(request, tinjauan, [lama, baru]);
  if (broken.length > 0) return 2;
  return hasChanges(tinjauan) ? 1 : 0;
}

/** Errors shown in full at most; the rest is the checker's business. */
const MOST_PROBLEMS = 20;

function complainAbout({ berkas, problems }: Side, complain: (text: string) => void): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const problem of errors.slice(0, MOST_PROBLEMS)) complain(formatProblem(problem));
  const left = errors.length - MOST_PROBLEMS;
  if (left > 0)
    complain(`dan ${formatNumber(left)} kesalahan lain; lihat dengan npm run check -- ${berkas}`);
}

/** GitHub takes 65,536 characters in a comment. */
const COMMENT_BYTES = 60_000;

function tell({ options, print }: DiffRequest, tinjauan: Tinjauan, sides: readonly Side[]): void {
  if (options.bentuk === "text") print(tinjauanText(tinjauan));
  else if (options.bentuk === "markdown")
    print(tinjauanMarkdown(tinjauan, { maxBytes: COMMENT_BYTES }));
  else print(JSON.stringify({ tinjauan, masalah: sides.flatMap(errorsOf) }, null, 2));
}

function errorsOf({ problems }: Side): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}
