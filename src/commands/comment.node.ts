import { appendFileSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { findReport, MAX_REPORT, REPORT_FILE } from "../github/artifact.ts";
import {
  annotationsOf,
  COMMENT_MARKER,
  commentText,
  judgeWarning,
  summaryText,
  type CommentAddresses,
} from "../github/comment.ts";
import { parseEndedRun } from "../github/event.ts";
import { pelaporNote, type PelaporInput } from "../github/pelapor.ts";
import {
  findPengirim,
  findPullRequest,
  listChangedFiles,
  putComment,
} from "../github/pull-request.ts";
import { loadRegistry } from "../wilayah/load.node.ts";
import { loadEvent, repositoryOf, runAddress } from "./actions.node.ts";
import { loadOffices, maintainersIn } from "./github-files.node.ts";
import { guideAddress } from "./report.node.ts";

type Env = Readonly<Record<string, string | undefined>>;

export interface CommentRequest {
  /** Folder that `npm run check -- --report` has written. */
  readonly report: string;
  readonly env: Env;
}

/** Writes the comment of a report to a file, as it would be sent. */
export function saveComment(request: CommentRequest & { readonly out: string }): void {
  saveFile(request.out, commentText(loadReport(request.report), addressesOf(request.env)));
}

/** Puts the report on the page of this run, and an annotation beside each file with errors. */
export function saveSummary(request: CommentRequest, print: (text: string) => void): void {
  const report = loadReport(request.report);
  const page = request.env["GITHUB_STEP_SUMMARY"];
  if (page) appendFileSync(page, summaryText(report, addressesOf(request.env)));
  for (const annotation of annotationsOf(report)) print(annotation);
}

export interface PublishRequest {
  /** A checkout of main: who may report is read here. */
  readonly root: string;
  readonly env: Env;
}

/**
 * Tells a pull request what the run that has just ended says of it. Runs on this repository's own
 * code; the report, whoever wrote it, is only ever read as JSON of the report's schema.
 */
export async function publishComment(
  { root, env }: PublishRequest,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const repository = repositoryOf(env, fetch);
  const run = parseEndedRun(loadEvent(env));
  const pull = await findPullRequest(repository, run);
  if (pull === undefined) return "No open pull request has this commit as its newest.";
  const issue = pull.number;
  const files = await listChangedFiles(repository, issue);
  const pengirim = await findPengirim(repository, run, pull);
  const addresses = { panduan: guideAddress(), run: runAddress(env, run.id) };
  const report = await findReport(repository, run.id);
  const notes = judgeWarning(files) + pelaporNote({ files, pengirim, ...loadPelapor(root) });
  const text = `${notes}${commentText(report, addresses)}`;
  await putComment(repository, { issue, marker: COMMENT_MARKER, text });
  return `Commented on #${issue}.`;
}

function loadPelapor(root: string): Omit<PelaporInput, "files" | "pengirim"> {
  const registry = loadRegistry({ dataDir: join(root, "data") });
  return {
    instansi: loadOffices(root).instansi,
    namaOf: (kode) => registry.find(kode)?.nama ?? "(kode tidak dikenal)",
    pengelola: maintainersIn(root),
  };
}

/** Where a run's words lead: the guide, and the run's own page inside GitHub Actions. */
export function addressesOf(env: Env): CommentAddresses {
  const run = env["GITHUB_RUN_ID"];
  return {
    panduan: guideAddress(),
    ...(run === undefined ? {} : { run: runAddress(env, Number(run)) }),
  };
}

/** A link may lead anywhere, and a stranger's file may be endless: neither is read. */
function loadReport(folder: string): string | undefined {
  const file = join(folder, REPORT_FILE);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() && stat.size <= MAX_REPORT ? readFileSync(file, "utf8") : undefined;
}
