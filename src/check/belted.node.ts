import type { Problem } from "../base/problem.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";
import { runLimited } from "./belt.node.ts";
import type { ChildRequest } from "./child.node.ts";
import { reportOfProblems } from "./report.ts";

/** A workbook of 5 MB that passes the gate takes about a second and 250 MB. */
const SECONDS = 20;
const MEGABYTES = 512;

/**
 * The report of one workbook, made by a process of its own with limits on memory and time: whatever
 * the file does there, here it is one more problem.
 */
export async function inspectLimited(request: ChildRequest): Promise<LaporanBerkas> {
  const entry = new URL("./child-entry.node.ts", import.meta.url);
  const limits = { seconds: SECONDS, megabytes: MEGABYTES };
  const ended = await runLimited({ entry, request, ...limits });
  if ("answer" in ended) return ended.answer as LaporanBerkas;
  // For whoever runs the check: a stop may also be this program's own mistake.
  console.error(`${request.berkas}: ${ended.detail}`);
  return reportOfProblems(request.berkas, [stoppedProblem(request.berkas, ended.stopped)]);
}

const REASONS = {
  waktu: `pemeriksaannya belum selesai setelah ${SECONDS} detik`,
  memori: `pemeriksaannya memerlukan lebih dari ${MEGABYTES} MB memori`,
  gagal: "pemeriksaannya berhenti di tengah jalan",
} as const;

function stoppedProblem(file: string, stopped: keyof typeof REASONS): Problem {
  return {
    code: "berkas-tidak-terperiksa",
    severity: "error",
    place: { file },
    message: `${REASONS[stopped]}; buku kerja biasa selesai dalam satu atau dua detik.`,
    fix: "salin nilainya ke templat yang baru (Tempel Khusus › Nilai), lalu kirim templat itu; misalnya buat dengan npm run template -- 33.10 2025-12-31.",
  };
}
