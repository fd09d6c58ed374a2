import type { Problem } from "../base/problem.ts";

/** What a process that reads a workbook may use. */
export interface Limits {
  /** Of the processor. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** In the words of the reader: what was done to the file, how long it takes, what mends it. */
export interface Work {
  readonly doing: string;
  readonly usual: string;
  readonly fix: string;
}

/** That a file was given up, because reading it took too long or too much memory. */
export function stoppedProblem(
  file: string,
  stopped: "waktu" | "memori",
  { seconds, megabytes }: Limits,
  { doing, usual, fix }: Work,
): Problem {
  const reason = {
    waktu: `${doing} belum selesai setelah ${seconds} detik`,
    memori: `${doing} memerlukan lebih dari ${megabytes} MB memori`,
  }[stopped];
  return {
    code: "berkas-tidak-terperiksa",
    severity: "error",
    place: { file },
    message: `${reason}; ${usual}.`,
    fix,
  };
}
