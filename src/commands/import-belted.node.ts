import { runLimited } from "../check/belt.node.ts";
import { stoppedProblem, type Limits, type Work } from "../check/stopped.ts";
import type { ImportAnswer, ImportWork } from "./import-work.node.ts";

/** A recap of 8,000 rows takes about ten seconds and 400 MB. */
const LIMITS = { seconds: 60, megabytes: 1024 } as const;

const WORK: Work = {
  doing: "membacanya",
  usual: "rekap biasa selesai dalam beberapa detik",
  fix: "salin tabelnya saja ke buku kerja baru (Tempel Khusus › Nilai), satu kabupaten satu berkas, lalu ulangi.",
};

/**
 * Reads one recap in a process of its own with limits on memory and time: whatever the file does
 * there, here it is a problem. Throws where this program itself broke.
 */
export async function workLimited(
  work: ImportWork,
  limits: Limits = LIMITS,
): Promise<ImportAnswer> {
  const entry = new URL("./import-entry.node.ts", import.meta.url);
  const ended = await runLimited({ entry, request: work, ...limits });
  if ("answer" in ended) return ended.answer as ImportAnswer;
  const { stopped, detail } = ended;
  if (stopped === "gagal") throw new Error(`the import of ${work.berkas} broke: ${detail}`);
  return { problems: [stoppedProblem(work.berkas, stopped, limits, WORK)] };
}
