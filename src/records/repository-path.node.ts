import { basename, dirname, relative, sep } from "node:path";

/**
 * The path of a data file as the repository names it: "data/koperasi/33.10/2025-11-24.xlsx". Data kept
 * elsewhere are named as if they stood there, so that pages are the same wherever they lie.
 */
export function repositoryPath(
  { root, dataDir }: { readonly root: string; readonly dataDir: string },
  file: string,
): string {
  const inside = slashed(relative(root, file));
  if (!inside.startsWith("../")) return inside;
  const top = basename(dataDir) === "contoh" ? dirname(dataDir) : dataDir;
  return `data/${slashed(relative(top, file))}`;
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
