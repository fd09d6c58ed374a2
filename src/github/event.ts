import { findAt, getId, getList, getText } from "./json.ts";

/** The run of validate.yml that has ended, as the event of `workflow_run` tells it. */
export interface EndedRun {
  readonly id: number;
  /** "pull_request" or "workflow_dispatch". */
  readonly event: string;
  readonly success: boolean;
  /** Newest commit of the branch that was checked. */
  readonly sha: string;
  readonly branch: string;
  /** "owner/name" of the repository the branch is in: a fork, or this one. */
  readonly headRepository: string;
  readonly owner: string;
}

/** An issue that was opened or edited. Title and body are whatever anybody wrote. */
export interface IssueEvent {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
  readonly labels: readonly string[];
}

const SHA = /^[0-9a-f]{40}$/;

/** Throws where the event is not one of `workflow_run`. */
export function parseEndedRun(event: unknown): EndedRun {
  const run = findAt(event, "workflow_run");
  const sha = getText(run, "head_sha");
  if (!SHA.test(sha)) throw new Error("head_sha is no commit");
  return {
    id: getId(run, "id"),
    event: getText(run, "event"),
    success: findAt(run, "conclusion") === "success",
    sha,
    branch: getText(run, "head_branch"),
    headRepository: getText(run, "head_repository.full_name"),
    owner: getText(run, "head_repository.owner.login"),
  };
}

/** Throws where the event is not one of `issues`. An issue without text has the body null. */
export function parseIssueEvent(event: unknown): IssueEvent {
  const issue = findAt(event, "issue");
  return {
    number: getId(issue, "number"),
    body: findAt(issue, "body") === null ? "" : getText(issue, "body"),
    open: findAt(issue, "state") === "open",
    labels: getList(issue, "labels").map((label) => getText(label, "name")),
  };
}
