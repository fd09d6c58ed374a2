import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLIC_MANIFEST } from "../build/manifest.ts";
import { manifestPath } from "../build/site-store.node.ts";

/** Puts the manifest where a host serves it; the folder with the build's notes is hidden from hosts. */
export function placeManifest(site: string): void {
  copyFileSync(manifestPath(site), join(site, PUBLIC_MANIFEST));
}
