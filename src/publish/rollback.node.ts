import {
  deleteArtifact,
  earlierRelease,
  findPagesReleases,
  surplusArtifacts,
} from "../github/releases.ts";
import { repositoryOf, setOutputs } from "../commands/actions.node.ts";
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
 * is kept, or if nobody knows which one is published and none is named.
 */
export async function findEarlier(request: PagesRequest, named?: string): Promise<boolean> {
  const { home, env, fetch, print } = request;
  const all = await findPagesReleases(repositoryOf(env, fetch));
  const names = [...new Set(all.map(({ rilis }) => rilis))].join(", ") || "–";
  const published = await findPublished(home, fetch).catch(() => undefined);
  if (published === undefined && !named) {
    print(
      `Tidak diketahui rilis mana yang terbit: ${home} tidak menjawab. Sebut salah satu: ${names}.`,
    );
    return false;
  }
  const digest = typeof published === "object" ? published.digest : undefined;
  const earlier = earlierRelease(all, digest, named);
  if (!earlier) {
    const lost = named
      ? `Rilis ${named} tidak disimpan, atau ada lebih dari satu yang sidiknya berawal begitu.`
      : "Tidak ada rilis untuk kembali.";
    print(`${lost} Disimpan: ${names}.`);
    return false;
  }
  print(`Kembali ke rilis ${earlier.rilis}, buatan run ${earlier.run}.`);
  const again = `kembali-${env["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
  setOutputs(env, { artifact: earlier.name, run: String(earlier.run), again });
  return true;
}

export interface Keeping {
  /** So many of the newest releases stay. */
  readonly count: number;
  /** The release that was shown before the newest. */
  readonly before: string | undefined;
}

/** Removes the artifacts of other releases. */
export async function keepNewest(
  { env, fetch, print }: Omit<PagesRequest, "home">,
  { count, before }: Keeping,
): Promise<boolean> {
  const repository = repositoryOf(env, fetch);
  const surplus = surplusArtifacts(await findPagesReleases(repository), count, before);
  for (const artifact of surplus) await deleteArtifact(repository, artifact);
  print(
    `Dihapus: ${surplus.length} rilis lama; ${count} disimpan: yang terbaru, yang tayang sebelumnya, lalu yang terbaru sesudah itu.`,
  );
  return true;
}
