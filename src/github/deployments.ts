import { callApi, type Repository } from "./api.ts";
import { findAt, getId, getList } from "./json.ts";

/** Of the newest so many: one that nobody has seen for so long is no site any more. */
const NEWEST = 30;
/** What GitHub says of one that was shown; a later one makes it inactive. */
const SHOWN: readonly unknown[] = ["success", "inactive"];

/** True if GitHub Pages has ever shown a site of this repository, as far as its newest deployments tell. */
export async function wasEverShown(repository: Repository): Promise<boolean> {
  const list = `/deployments?environment=github-pages&per_page=${NEWEST}`;
  for (const deployment of getList(await callApi(repository, { path: list }))) {
    const path = `/deployments/${getId(deployment, "id")}/statuses?per_page=100`;
    const states = getList(await callApi(repository, { path })).map((one) => findAt(one, "state"));
    if (states.some((state) => SHOWN.includes(state))) return true;
  }
  return false;
}
