import { findAt } from "./json.ts";
import { OPTIONAL_JOBS } from "./scope.ts";

/** The jobs that the gate waits for. */
export const GATED_JOBS = ["scope", "data", ...OPTIONAL_JOBS] as const;

/** Name of the one required check: the job, and the commit status where GitHub wants one. */
export const GATE = "gate";

/**
 * Why a change may not be merged; nothing where it may. `needs` is the `needs` context of the gate
 * job. GitHub counts a skipped job as passed, so a job may be skipped only where `scope` said so.
 */
export function judgeJobs(needs: unknown): readonly string[] {
  return GATED_JOBS.flatMap((job) => {
    const result = findAt(needs, `${job}.result`);
    if (result === "success" || (result === "skipped" && notNeeded(needs, job))) return [];
    return [`${job}: ${typeof result === "string" ? result : "missing"}`];
  });
}

function notNeeded(needs: unknown, job: string): boolean {
  return (
    OPTIONAL_JOBS.some((name) => name === job) &&
    findAt(needs, "scope.result") === "success" &&
    findAt(needs, `scope.outputs.${job}`) === "false"
  );
}
