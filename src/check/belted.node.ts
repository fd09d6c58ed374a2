import { runLimited, type LimitedEnd } from "./belt.node.ts";
import type { ChildRequest, FileInspection } from "./child.node.ts";
import { reportOfProblems } from "./report.ts";
import { stoppedProblem, type Limits, type Work } from "./stopped.ts";

/** A workbook of 5 MB that passes the gate takes about a second and 250 MB. */
const LIMITS = { seconds: 20, megabytes: 512 } as const;

const WORK: Work = {
  doing: "pemeriksaannya",
  usual: "buku kerja biasa selesai dalam satu atau dua detik",
  fix: "salin nilainya ke templat yang baru (Tempel Khusus › Nilai), lalu kirim templat itu. Templat ada di halaman Templat di situs (/templat/). Pengelola: npm run template -- KODE TANGGAL.",
};

/** This program, not the file, is at fault: nothing is known of the file. */
export class BrokenCheck extends Error {}

/**
 * The report of one workbook, made by a process of its own with limits on memory and time: whatever
 * the file does there, here it is one more problem. Throws a BrokenCheck where the process broke
 * twice: that is no fault of the file.
 */
export async function inspectLimited(
  request: ChildRequest,
  limits: Limits = LIMITS,
): Promise<FileInspection> {
  const ended = await runTwice(request, limits);
  if ("answer" in ended) return ended.answer as FileInspection;
  const { stopped, detail } = ended;
  if (stopped === "gagal") throw new BrokenCheck(`the check of ${request.berkas} broke: ${detail}`);
  const problem = stoppedProblem(request.berkas, stopped, limits, WORK);
  return { laporan: reportOfProblems(request.berkas, [problem]) };
}

/** What broke may have found its machine at a bad moment. */
async function runTwice(request: ChildRequest, limits: Limits): Promise<LimitedEnd> {
  const entry = new URL("./child-entry.node.ts", import.meta.url);
  const run = { entry, request, ...limits };
  const ended = await runLimited(run);
  return "stopped" in ended && ended.stopped === "gagal" ? runLimited(run) : ended;
}
