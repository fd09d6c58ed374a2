import { parseLaporan } from "../check/parse-laporan.ts";
import { startWorkflow } from "../github/checks.ts";
import { commentText } from "../github/comment.ts";
import { parseIssueEvent } from "../github/event.ts";
import type { Masukan } from "../github/masukan.ts";
import { findReviewed, putComment } from "../github/pull-request.ts";
import {
  hasPersonalData,
  problemReply,
  proposalBranch,
  proposedReply,
  refusalReply,
  REPLY_MARKER,
  reviewedReply,
  unproposedReply,
} from "../github/reply.ts";
import { getVariable, loadEvent, repositoryOf, runAddress } from "./actions.node.ts";
import { repositoryAddress } from "./github-files.node.ts";
import { guideAddress } from "./report.node.ts";
import { loadIntakeReport, loadMasukan, placeIntake } from "./intake.node.ts";

type Env = Readonly<Record<string, string | undefined>>;

export interface ReplyRequest {
  readonly root: string;
  readonly dir: string;
  readonly env: Env;
}

/** Answers in the issue: the pull request, the report, or what is missing. */
export async function replyIntake(
  request: ReplyRequest,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  const { number } = parseIssueEvent(loadEvent(request.env));
  const text = textOf(loadMasukan(request.dir), request);
  await putComment(repositoryOf(request.env, fetch), { issue: number, marker: REPLY_MARKER, text });
}

/**
 * What the next steps are told of a clean workbook: the branch to propose, or the pull request whose
 * review has begun. Then nothing is placed.
 */
export async function proposeIntake(
  { root, dir, env }: ReplyRequest,
  fetch: typeof globalThis.fetch,
): Promise<Readonly<Record<string, string>>> {
  const { number } = parseIssueEvent(loadEvent(env));
  const reviewed = await findReviewed(repositoryOf(env, fetch), proposalBranch(number));
  return reviewed === undefined
    ? { ...placeIntake(root, dir, number) }
    : { reviewed: String(reviewed) };
}

/** Starts validate.yml on the branch of a pull request that a workflow has opened. */
export async function startValidation(
  env: Env,
  branch: string,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  await startWorkflow(repositoryOf(env, fetch), "validate.yml", branch);
}

function textOf(masukan: Masukan, { root, dir, env }: ReplyRequest): string {
  const run = runAddress(env, Number(getVariable(env, "GITHUB_RUN_ID")));
  if (masukan.hasil === "tolak") return refusalReply(masukan.alasan);
  if (masukan.hasil === "bersih") {
    const reviewed = Number(env["REVIEWED"]);
    if (reviewed > 0) return reviewedReply(reviewed, repositoryAddress(root).href);
    const pullRequest = Number(env["PULL_REQUEST"]);
    return pullRequest > 0 ? proposedReply(pullRequest) : unproposedReply(run);
  }
  const report = loadIntakeReport(dir);
  return problemReply({
    laporan: commentText(report, { panduan: guideAddress() }),
    run,
    repository: repositoryAddress(root).href,
    dataPribadi: parseLaporan(report)?.berkas.some(hasPersonalData) ?? false,
  });
}
