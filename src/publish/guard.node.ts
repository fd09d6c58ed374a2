import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wasEverShown } from "../github/deployments.ts";
import { artifactName } from "../github/releases.ts";
import { repositoryOf, setOutputs } from "../commands/actions.node.ts";
import { judgePublishing, parsePermits, PERMITS, type Permit, type Published } from "./guard.ts";
import { PUBLIC_MANIFEST, readManifest } from "../build/manifest.ts";
import { placeManifest } from "./public-manifest.node.ts";
import { releaseName } from "./releases.ts";
import { loadManifest, manifestPath } from "../build/site-store.node.ts";
import { OutsideError, UsageError } from "../build/usage.ts";

type Fetch = typeof globalThis.fetch;

export interface GuardRequest {
  readonly root: string;
  readonly site: string;
  /** Home page of what is published, with a slash at its end. */
  readonly home: string;
  readonly host: "pages" | "storage";
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  readonly print: (text: string) => void;
}

/** GitHub Pages takes 1 GB. */
const LIMITS = { pages: 1e9, storage: undefined };

/**
 * Says whether a site may be published. If so it gets the manifest that readers and the next guard see,
 * and later steps are told under which name it is kept, and which release it replaces.
 */
export async function guardSite(request: GuardRequest): Promise<boolean> {
  const { root, site, host, env, print } = request;
  const next = loadManifest(manifestPath(site));
  if (!next) throw new UsageError(`${site}: tidak ada manifes di sini; ini bukan situs jadi.`);
  const published = await knownPublished(request);
  const permits = loadPermits(root);
  const { isAllowed, text } = judgePublishing({ published, next, permits, limit: LIMITS[host] });
  print(text);
  if (!isAllowed) return false;
  placeManifest(site);
  setOutputs(env, {
    artifact: artifactName(releaseName(next), env["GITHUB_RUN_ATTEMPT"] ?? "1"),
    before: typeof published === "object" ? releaseName(published) : "",
  });
  return true;
}

/** An address where nothing stands may be the wrong one: GitHub knows whether it has shown a site before. */
async function knownPublished({ home, host, env, fetch }: GuardRequest): Promise<Published> {
  const published = await findPublished(home, fetch);
  const isAsked = published === "nothing" && host === "pages" && env["GITHUB_TOKEN"];
  return isAsked && (await wasEverShown(repositoryOf(env, fetch))) ? "gone" : published;
}

/** Throws where it cannot be known. */
export async function findPublished(home: string, fetch: Fetch): Promise<Published> {
  const address = new URL(PUBLIC_MANIFEST, home).href;
  const response = await ask(address, fetch);
  if (response.status === 404)
    return (await ask(home, fetch)).status === 404 ? "nothing" : "unknown";
  if (!response.ok) throw unanswered(`${address}: ${response.status}`);
  return readManifest(await response.text()) ?? "unknown";
}

function ask(address: string, fetch: Fetch): Promise<Response> {
  const request = fetch(address, { cache: "no-store", signal: AbortSignal.timeout(60_000) });
  return request.catch((error: unknown) => {
    const { message, cause } = error as Error;
    throw unanswered(`${address}: ${cause instanceof Error ? cause.message : message}`);
  });
}

function unanswered(what: string): OutsideError {
  return new OutsideError(`Tidak diterbitkan: apa yang sekarang terbit tidak dapat diketahui.
${what}
Bila alamat ini belum disiapkan, atau bukan alamat situs ini: .github/hosting.md`);
}

/** What may be published although it is less. */
export function loadPermits(root: string): readonly Permit[] {
  const file = join(root, PERMITS);
  return existsSync(file) ? parsePermits(readFileSync(file, "utf8")) : [];
}
