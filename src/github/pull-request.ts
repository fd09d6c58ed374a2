import { callAllPages, callApi, type Repository } from "./api.ts";
import type { EndedRun } from "./event.ts";
import { findAt, getId, getList, getText } from "./json.ts";
import type { Pengirim } from "./pelapor.ts";
import { issueOfBranch } from "./reply.ts";

/** Whoever writes with the token of a workflow. */
const BOT = "github-actions[bot]";

/** An open pull request, as the API tells it. */
export interface PullRequest {
  readonly number: number;
  /** The account that opened it, as parsed JSON; null where it is gone. */
  readonly user: unknown;
}

/**
 * The open pull request whose newest commit is the one that was checked; undefined if there is none,
 * or somebody has pushed since. Nothing here comes from the checked branch itself.
 */
export async function findPullRequest(
  repository: Repository,
  { owner, branch, sha, headRepository }: EndedRun,
): Promise<PullRequest | undefined> {
  const head = encodeURIComponent(`${owner}:${branch}`);
  const path = `/pulls?state=open&per_page=100&head=${head}`;
  const answer = await callApi(repository, { path });
  const match = getList(answer).find(
    (pull) =>
      findAt(pull, "head.sha") === sha &&
      findAt(pull, "head.repo.full_name") === headRepository &&
      findAt(pull, "base.repo.full_name") === repository.name,
  );
  if (match === undefined) return undefined;
  return { number: getId(match, "number"), user: findAt(match, "user") };
}

/**
 * Who sent the change: the account that opened the pull request, or, where intake.yml opened it, the
 * one that filled in the form. A workflow's token may not ask for the members of a team.
 */
export async function findPengirim(
  repository: Repository,
  { branch, headRepository }: EndedRun,
  { user }: PullRequest,
): Promise<Pengirim> {
  const isOurs = headRepository === repository.name && isBot(user);
  const formulir = isOurs ? issueOfBranch(branch) : undefined;
  if (formulir === undefined) return { akun: akunOf(user), formulir };
  const issue = await callApi(repository, { path: `/issues/${formulir}` });
  return { akun: akunOf(findAt(issue, "user")), formulir };
}

function akunOf(user: unknown): Pengirim["akun"] {
  const isThere = typeof user === "object" && user !== null;
  return isThere ? { nama: getText(user, "login"), id: getId(user, "id") } : undefined;
}

/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3_000;

/** Files that a pull request changes, both names of a renamed one; undefined where not all are listed. */
export async function listChangedFiles(
  repository: Repository,
  pullRequest: number,
): Promise<readonly string[] | undefined> {
  const files = await callAllPages(repository, `/pulls/${pullRequest}/files`);
  if (files.length >= MOST_FILES) return undefined;
  return files.flatMap((file) => {
    const before = findAt(file, "previous_filename");
    return [getText(file, "filename"), ...(typeof before === "string" ? [before] : [])];
  });
}

/**
 * Number of the open pull request of this repository's own branch that somebody has reviewed already;
 * undefined if there is none. What a reviewer has read is not exchanged behind their back.
 */
export async function findReviewed(
  repository: Repository,
  branch: string,
): Promise<number | undefined> {
  const [owner = ""] = repository.name.split("/");
  const head = encodeURIComponent(`${owner}:${branch}`);
  const path = `/pulls?state=open&per_page=100&head=${head}`;
  for (const pull of getList(await callApi(repository, { path }))) {
    if (findAt(pull, "head.ref") !== branch) continue;
    const number = getId(pull, "number");
    const reviews = await callApi(repository, { path: `/pulls/${number}/reviews?per_page=1` });
    if (getList(reviews).length > 0) return number;
  }
  return undefined;
}

export interface StickyComment {
  /** Number of the issue or pull request. */
  readonly issue: number;
  /** First line of the comment, by which the next run finds it again. */
  readonly marker: string;
  readonly text: string;
}

/** Writes the one comment of its kind: changes it where there is one, adds it where there is none. */
export async function putComment(
  repository: Repository,
  { issue, marker, text }: StickyComment,
): Promise<void> {
  const body = { body: `${marker}\n${text}` };
  const comments = await callAllPages(repository, `/issues/${issue}/comments`);
  const old = comments.find((comment) => isOwn(comment, marker));
  if (old === undefined)
    await callApi(repository, { method: "POST", path: `/issues/${issue}/comments`, body });
  else if (findAt(old, "body") !== body.body)
    await callApi(repository, {
      method: "PATCH",
      path: `/issues/comments/${getId(old, "id")}`,
      body,
    });
}

/** Others can write the marker too; theirs is left alone. */
function isOwn(comment: unknown, marker: string): boolean {
  return isBot(findAt(comment, "user")) && getText(comment, "body").startsWith(marker);
}

function isBot(user: unknown): boolean {
  return findAt(user, "login") === BOT && findAt(user, "type") === "Bot";
}
