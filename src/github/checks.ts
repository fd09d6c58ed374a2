import { callApi, type Repository } from "./api.ts";
import type { EndedRun } from "./event.ts";
import { GATE } from "./gate.ts";

/** Starts a workflow on a branch: the one event that a workflow's own token may cause. */
export async function startWorkflow(
  repository: Repository,
  file: string,
  branch: string,
): Promise<void> {
  const path = `/actions/workflows/${encodeURIComponent(file)}/dispatches`;
  await callApi(repository, { method: "POST", path, body: { ref: branch } });
}

/**
 * Says at the commit how a started run ended, under the name of the required check. GitHub does not
 * count the checks of a run that was started this way for a pull request; a commit status it counts.
 */
export async function putGateStatus(
  repository: Repository,
  run: EndedRun,
  address: string,
): Promise<void> {
  await callApi(repository, {
    method: "POST",
    path: `/statuses/${run.sha}`,
    body: {
      context: GATE,
      state: run.success ? "success" : "failure",
      description: run.success ? "Semua pemeriksaan lulus" : "Ada pemeriksaan yang belum lulus",
      target_url: address,
    },
  });
}
