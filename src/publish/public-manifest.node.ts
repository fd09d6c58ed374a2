import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { manifestPath } from "../build/site-store.node.ts";

/** What a site says of itself in public: which pages stand there, with their digests. No page links to it. */
export const PUBLIC_MANIFEST = "manifes.json";

/** Puts the manifest where a host serves it; the folder with the build's notes is hidden from hosts. */
export function placeManifest(site: string): void {
  copyFileSync(manifestPath(site), join(site, PUBLIC_MANIFEST));
}
