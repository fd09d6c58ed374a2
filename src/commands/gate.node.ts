import { formatProblem } from "../base/problem.ts";
import { putGateStatus } from "../github/checks.ts";
import { parseEndedRun } from "../github/event.ts";
import { judgeJobs } from "../github/gate.ts";
import { jobsFor } from "../github/scope.ts";
import { getVariable, loadEvent, repositoryOf, runAddress, setOutputs } from "./actions.node.ts";
import { changedFiles, mergeBase } from "./changed-files.node.ts";
import { findForbidden } from "./check-since-tracked.node.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** True if Git tracks no file that it may not; says each one that it does. */
export function passTracked(root: string, print: (text: string) => void): boolean {
  const problems = findForbidden(root);
  for (const problem of problems) print(formatProblem(problem));
  return problems.length === 0;
}

/** Tells the later jobs which of them this change needs. The files come from Git, never from the event. */
export function writeScope(root: string, since: string, env: Env): string {
  const files = changedFiles(root, mergeBase(root, since));
  const jobs = Object.entries(jobsFor(files)).map(([job, needed]) => [job, String(needed)]);
  setOutputs(env, Object.fromEntries(jobs));
  return `${files.length} files changed; ${jobs.map((pair) => pair.join(": ")).join(", ")}`;
}

/** True if every job that this change needs has passed. */
export function passGate(env: Env, print: (text: string) => void): boolean {
  const reasons = judgeJobs(JSON.parse(getVariable(env, "NEEDS")));
  print(reasons.length === 0 ? "All jobs passed." : `Not passed: ${reasons.join(", ")}`);
  return reasons.length === 0;
}

/** Says at the commit how a run of validate.yml ended that a workflow had started. */
export async function publishGate(env: Env, fetch: typeof globalThis.fetch): Promise<boolean> {
  const run = parseEndedRun(loadEvent(env));
  await putGateStatus(repositoryOf(env, fetch), run, runAddress(env, run.id));
  return true;
}
