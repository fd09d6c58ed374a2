import { callApi, type Repository } from "./api.ts";
import { findAt, getId, getList, getText } from "./json.ts";

/** A site that a run of main left as an artifact. */
export interface PagesRelease {
  /** Digest of its manifest, 16 digits. */
  readonly rilis: string;
  readonly artifact: number;
  readonly run: number;
}

const PREFIX = "rilis-";
const PER_PAGE = 100;
const MAX_PAGES = 20;

/** Name of the artifact that holds a release. */
export function artifactName(rilis: string): string {
  return `${PREFIX}${rilis}`;
}

/**
 * Releases that can be published again, newest first, each artifact by itself. A pull request may leave
 * artifacts of any name: only those of main count, and of this repository.
 */
export async function findPagesReleases(repository: Repository): Promise<readonly PagesRelease[]> {
  const found: PagesRelease[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const path = `/actions/artifacts?per_page=${PER_PAGE}&page=${page}`;
    const artifacts = getList(await callApi(repository, { path }), "artifacts");
    for (const artifact of artifacts) if (isOurs(artifact)) found.push(releaseOf(artifact));
    if (artifacts.length < PER_PAGE) break;
  }
  return found;
}

/** The release before the one that is published, or the one whose name begins so. */
export function earlierRelease(
  all: readonly PagesRelease[],
  published: string | undefined,
  named?: string,
): PagesRelease | undefined {
  const names = [...new Set(all.map(({ rilis }) => rilis))];
  const at = names.findIndex((name) => published?.startsWith(name));
  // A site that is not among them is newer than all of them: its own artifact is gone.
  const wanted = named || names[at + 1];
  return all.find(({ rilis }) => wanted !== undefined && rilis.startsWith(wanted));
}

/** Artifacts of releases beyond the newest `count`. */
export function surplusArtifacts(all: readonly PagesRelease[], count: number): readonly number[] {
  const kept = new Set([...new Set(all.map(({ rilis }) => rilis))].slice(0, count));
  const seen = new Set<string>();
  return all.flatMap(({ rilis, artifact }) => {
    const isKept = kept.has(rilis) && !seen.has(rilis);
    seen.add(rilis);
    return isKept ? [] : [artifact];
  });
}

export async function deleteArtifact(repository: Repository, artifact: number): Promise<void> {
  await callApi(repository, { method: "DELETE", path: `/actions/artifacts/${artifact}` });
}

function isOurs(artifact: unknown): boolean {
  const own = findAt(artifact, "workflow_run.repository_id");
  return (
    /^rilis-[0-9a-f]{16}$/.test(String(findAt(artifact, "name"))) &&
    findAt(artifact, "expired") === false &&
    findAt(artifact, "workflow_run.head_branch") === "main" &&
    own !== undefined &&
    findAt(artifact, "workflow_run.head_repository_id") === own
  );
}

function releaseOf(artifact: unknown): PagesRelease {
  return {
    rilis: getText(artifact, "name").slice(PREFIX.length),
    artifact: getId(artifact, "id"),
    run: getId(artifact, "workflow_run.id"),
  };
}
