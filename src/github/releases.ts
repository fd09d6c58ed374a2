import { callApi, type Repository } from "./api.ts";
import { findAt, getId, getList, getText } from "./json.ts";

/** A site that a run of main left as an artifact. */
export interface PagesRelease {
  /** Digest of its manifest, 16 digits. */
  readonly rilis: string;
  /** Of the artifact. */
  readonly name: string;
  readonly artifact: number;
  readonly run: number;
}

const NAME = /^rilis-([0-9a-f]{16})-\d+$/;
const PER_PAGE = 100;
/** Parts of every night and previews of three months: GitHub lists what has expired too. */
const MAX_PAGES = 100;

/**
 * Name of the artifact that holds a release. A run that is started again keeps what its first attempt
 * left, and Pages takes none of two artifacts with one name.
 */
export function artifactName(rilis: string, attempt: string): string {
  return `rilis-${rilis}-${attempt}`;
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

/**
 * The release before the one that is published, or the one whose digest begins as named, which may be the
 * whole digest; undefined: it is not kept, or another one begins so too.
 */
export function earlierRelease(
  all: readonly PagesRelease[],
  published: string | undefined,
  named?: string,
): PagesRelease | undefined {
  const names = [...new Set(all.map(({ rilis }) => rilis))];
  const at = names.findIndex((name) => published?.startsWith(name));
  // A site that is not among them is newer than all of them: its own artifact is gone.
  const wanted = named?.toLowerCase() || names[at + 1];
  const fits = (rilis: string) =>
    wanted !== undefined && (rilis.startsWith(wanted) || wanted.startsWith(rilis));
  return names.filter(fits).length === 1 ? all.find(({ rilis }) => fits(rilis)) : undefined;
}

/**
 * Artifacts of releases beyond the newest `count`. The one that was shown before the newest counts as the
 * next newest: after a way back it is older than those that nobody wants.
 */
export function surplusArtifacts(
  all: readonly PagesRelease[],
  count: number,
  before?: string,
): readonly number[] {
  const [newest = "", ...others] = all.map(({ rilis }) => rilis);
  const shown = others.filter((rilis) => rilis === before);
  const kept = new Set([...new Set([newest, ...shown, ...others])].slice(0, count));
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
    NAME.test(String(findAt(artifact, "name"))) &&
    findAt(artifact, "expired") === false &&
    findAt(artifact, "workflow_run.head_branch") === "main" &&
    own !== undefined &&
    findAt(artifact, "workflow_run.head_repository_id") === own
  );
}

function releaseOf(artifact: unknown): PagesRelease {
  const name = getText(artifact, "name");
  return {
    ...{ name, rilis: NAME.exec(name)?.[1] ?? "" },
    artifact: getId(artifact, "id"),
    run: getId(artifact, "workflow_run.id"),
  };
}
