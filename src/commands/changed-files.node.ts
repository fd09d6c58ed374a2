import { execFileSync } from "node:child_process";
import { UsageError } from "../build/options.ts";

/** The commit that the present one and `since` both come from. */
export function mergeBase(root: string, since: string): string {
  // "--end-of-options": a branch may be called like an option.
  try {
    return git(root, ["merge-base", "HEAD", "--end-of-options", since]).trim();
  } catch (cause) {
    const why = "bukan cabang atau komit yang dikenal di sini, atau tanpa asal yang sama";
    throw new UsageError(`--since ${since}: ${why}. Ambil dulu dengan git fetch.`, { cause });
  }
}

/** Files that differ from the commit `base`, sorted; both names of a renamed one. */
export function changedFiles(root: string, base: string): readonly string[] {
  const names = git(root, ["diff", "--name-only", "--no-renames", "-z", base]);
  return names.split("\0").filter((name) => name !== "");
}

/** What a Git command prints. Variables that tell Git its repository are for other folders: hooks set them. */
export function git(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  return execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    env: { ...withoutGit(process.env), ...env },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_"));
  return Object.fromEntries(kept);
}
