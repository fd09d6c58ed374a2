import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setOutputs } from "./actions.node.ts";
import { judgePublishing, parsePermits, PERMITS, type Published } from "./guard.ts";
import { readManifest } from "./manifest.ts";
import { placeManifest, PUBLIC_MANIFEST } from "./public-manifest.node.ts";
import { loadManifest, manifestPath } from "./site-store.node.ts";
import { UsageError } from "./usage.ts";

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
 * and later steps are told its short digest.
 */
export async function guardSite(request: GuardRequest): Promise<boolean> {
  const { root, site, home, host, env, fetch, print } = request;
  const next = loadManifest(manifestPath(site));
  if (!next) throw new UsageError(`${site}: tidak ada manifes di sini; ini bukan situs jadi.`);
  const published = await findPublished(home, fetch);
  const permits = permitsIn(join(root, PERMITS));
  const { isAllowed, text } = judgePublishing({ published, next, permits, limit: LIMITS[host] });
  print(text);
  if (!isAllowed) return false;
  placeManifest(site);
  setOutputs(env, { rilis: next.digest.slice(0, 16) });
  return true;
}

/** Throws where it cannot be known: then nothing is published, for want of an answer. */
export async function findPublished(home: string, fetch: Fetch): Promise<Published> {
  const address = new URL(PUBLIC_MANIFEST, home).href;
  const response = await ask(address, fetch);
  if (response.status === 404)
    return (await ask(home, fetch)).status === 404 ? "nothing" : "unknown";
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readManifest(await response.text()) ?? "unknown";
}

function ask(address: string, fetch: Fetch): Promise<Response> {
  return fetch(address, { cache: "no-store", signal: AbortSignal.timeout(60_000) });
}

function permitsIn(file: string) {
  return existsSync(file) ? parsePermits(readFileSync(file, "utf8")) : [];
}
