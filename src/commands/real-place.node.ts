import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";

/** Where a file or folder that need not be there yet really lies. */
export function realPlace(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPlace(dirname(path)), basename(path));
}

/** True if `path` is `folder` or would lie in it, whatever links lead there. */
export function liesIn(path: string, folder: string): boolean {
  const way = relative(realPlace(folder), realPlace(path));
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(way));
}
