import {
  artifactName,
  deleteArtifact,
  earlierRelease,
  findPagesReleases,
  surplusArtifacts,
} from "../github/releases.ts";
import { repositoryOf, setOutputs } from "./actions.node.ts";
import { findPublished } from "./guard.node.ts";

export interface PagesRequest {
  /** Home page of what is published. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof globalThis.fetch;
  readonly print: (text: string) => void;
}

/**
 * Finds the release to publish again on GitHub Pages and tells later steps where it lies. False if none
 * is kept.
 */
export async function findEarlier(request: PagesRequest, named?: string): Promise<boolean> {
  const { home, env, fetch, print } = request;
  const all = await findPagesReleases(repositoryOf(env, fetch));
  // A site that is broken beyond its manifest must not keep anybody from going back.
  const published = await findPublished(home, fetch).catch(() => "unknown" as const);
  const digest = typeof published === "string" ? undefined : published.digest;
  const earlier = earlierRelease(all, digest, named);
  if (!earlier) {
    const names = [...new Set(all.map(({ rilis }) => rilis))];
    print(`Tidak ada rilis untuk kembali. Disimpan: ${names.join(", ") || "–"}.`);
    return false;
  }
  print(`Kembali ke rilis ${earlier.rilis}, buatan run ${earlier.run}.`);
  setOutputs(env, { artifact: artifactName(earlier.rilis), run: String(earlier.run) });
  return true;
}

/** Removes the artifacts of releases beyond the newest `count`. */
export async function keepNewest(
  { env, fetch, print }: Omit<PagesRequest, "home">,
  count: number,
): Promise<boolean> {
  const repository = repositoryOf(env, fetch);
  const surplus = surplusArtifacts(await findPagesReleases(repository), count);
  for (const artifact of surplus) await deleteArtifact(repository, artifact);
  print(`Dihapus: ${surplus.length} rilis lama; ${count} yang terbaru disimpan.`);
  return true;
}
