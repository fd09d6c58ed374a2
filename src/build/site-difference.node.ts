import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { compareText } from "../base/format.ts";

/** Files of two builds held against each other; paths below the site, sorted. */
export interface SiteDifference {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Style sheets, scripts or fonts differ. Every page names their version; that alone is no change. */
  readonly assetsChanged: boolean;
}

const ASSETS = "assets/";

/** How the site in `newDir` differs from the one in `oldDir`; undefined: there is no old one. */
export function compareSites(oldDir: string | undefined, newDir: string): SiteDifference {
  const now = filesBelow(newDir);
  const before = new Set(oldDir === undefined ? [] : filesBelow(oldDir));
  const differs = (file: string) =>
    oldDir !== undefined &&
    before.has(file) &&
    !alike(file, join(oldDir, file), join(newDir, file));
  const known = new Set(now);
  const gone = [...before].filter((file) => !known.has(file));
  return {
    changed: now.filter((file) => !file.startsWith(ASSETS) && differs(file)),
    added: now.filter((file) => !file.startsWith(ASSETS) && !before.has(file)),
    removed: gone.filter((file) => !file.startsWith(ASSETS)),
    assetsChanged: [...now, ...gone].some(
      (file) => file.startsWith(ASSETS) && (differs(file) || !before.has(file) || !known.has(file)),
    ),
  };
}

/** Every file of a built site but what the build keeps beside them. */
export function filesBelow(dir: string): readonly string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.startsWith("."))
    .sort(compareText);
}

function alike(file: string, left: string, right: string): boolean {
  const [before, now] = [readFileSync(left), readFileSync(right)];
  if (before.equals(now)) return true;
  return file.endsWith(".html") && unversioned(before) === unversioned(now);
}

function unversioned(page: Buffer): string {
  return page.toString("utf8").replace(/(\/assets\/[^"?]+)\?v=[0-9a-f]{8}"/g, '$1"');
}
