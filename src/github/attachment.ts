import { readBounded } from "./bounded.ts";

export interface Download {
  readonly address: string;
  readonly max: number;
  readonly fetch: typeof globalThis.fetch;
}

/** Why there are no bytes: the file is longer than allowed, or it could not be had. */
export type DownloadFault = "terlalu-besar" | "tidak-terunduh";

const SECONDS = 60;
const MAX_HOPS = 4;
/** Where GitHub keeps attachments: its own hosts, and its bucket. */
const HOST =
  /^(?:github\.com|[a-z0-9-]+\.githubusercontent\.com|github-production-user-asset-6210df\.s3\.amazonaws\.com)$/;

/**
 * The bytes of a public attachment, without any credentials. GitHub answers with the address of its
 * store; every hop must stay on https and on GitHub's hosts, and nothing longer than `max` is taken in.
 */
export async function downloadAttachment({
  address,
  max,
  fetch,
}: Download): Promise<Uint8Array | DownloadFault> {
  try {
    const response = await follow(address, fetch);
    if (!response?.ok) return "tidak-terunduh";
    return (await readBounded(response, max)) ?? "terlalu-besar";
  } catch {
    // No connection, too slow, broken off: the sender is told to try again.
    return "tidak-terunduh";
  }
}

async function follow(address: string, fetch: Download["fetch"]): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(SECONDS * 1000);
  let next = address;
  for (let hop = 0; hop < MAX_HOPS && isOfGithub(next); hop += 1) {
    const response = await fetch(next, { redirect: "manual", credentials: "omit", signal });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    next = new URL(location, next).href;
  }
  return undefined;
}

/** `host` holds a port too, if it is not the usual one. */
function isOfGithub(address: string): boolean {
  const { protocol, host } = new URL(address);
  return protocol === "https:" && HOST.test(host);
}
