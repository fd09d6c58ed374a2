import type { Problem } from "../base/problem.ts";
import { git } from "./changed-files.node.ts";

/** Folders that programs make and trust: a file of a branch must not lie in them. */
const MADE_HERE = /(?:^|\/)(?:\.cache|_site|node_modules)(?:\/|$)/i;
/** How Git writes down a symbolic link, and another repository inside this one. */
const LINK = "120000";
const SUBMODULE = "160000";

/**
 * Files that Git may not track: those in folders that a build trusts as its own, and in the data folder
 * whatever only points elsewhere. Programs would not agree on what such a pointer holds.
 */
export function findForbidden(root: string, data = "data"): readonly Problem[] {
  const lines = git(root, ["ls-files", "--stage", "-z"]).split("\0");
  const problems = lines.flatMap((line) => {
    const [, mode = "", file = ""] = line.match(/^(\d+) [^\t]*\t([^]+)$/) ?? [];
    return judge({ mode, file, data });
  });
  // A conflict has up to three lines for one file.
  return [...new Map(problems.map((problem) => [problem.place.file, problem])).values()];
}

interface Tracked {
  readonly mode: string;
  readonly file: string;
  readonly data: string;
}

function judge({ mode, file, data }: Tracked): readonly Problem[] {
  if (MADE_HERE.test(file)) return [madeHere(file)];
  const isData = `${file}/`.toLowerCase().startsWith(`${data}/`.toLowerCase());
  return isData && (mode === LINK || mode === SUBMODULE) ? [pointer(file)] : [];
}

function madeHere(file: string): Problem {
  return {
    code: "berkas-terlarang",
    severity: "error",
    place: { file },
    message: "berkas ini ada di folder yang hanya boleh diisi oleh program, bukan oleh usulan.",
    fix: "hapus berkas ini dari usulan, misalnya dengan git rm --cached; program membuatnya lagi bila perlu.",
  };
}

function pointer(file: string): Problem {
  return {
    code: "berkas-terlarang",
    severity: "error",
    place: { file },
    message: "ini bukan berkas, melainkan tautan ke tempat lain (symlink atau submodul).",
    fix: "ganti tautan ini dengan berkas yang ditujunya, lalu unggah lagi.",
  };
}
