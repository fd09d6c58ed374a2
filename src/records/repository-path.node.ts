import { basename, dirname, join, relative, sep } from "node:path";

/** Where data are kept. */
interface DataPlace {
  readonly root: string;
  readonly dataDir: string;
}

/**
 * The path of a data file as the repository names it: "data/koperasi/33.10/2025-11-24.xlsx". Data kept
 * elsewhere are named as if they stood there, so that pages are the same wherever they lie.
 */
export function repositoryPath({ root, dataDir }: DataPlace, file: string): string {
  const inside = slashed(relative(root, file));
  if (!inside.startsWith("../")) return inside;
  const top = basename(dataDir) === "contoh" ? dirname(dataDir) : dataDir;
  return `data/${slashed(relative(top, file))}`;
}

/** The file that `repositoryPath` names so. */
export function dataFile({ root, dataDir }: DataPlace, path: string): string {
  const isElsewhere = slashed(relative(root, dataDir)).startsWith("../");
  return isElsewhere ? join(dataDir, path.slice("data/".length)) : join(root, path);
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
