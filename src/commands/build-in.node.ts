import { spawn } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { git } from "./changed-files.node.ts";

/** The files of a commit, without touching the repository's own index, and the packages of today. */
export function exportCommit(root: string, commit: string, dir: string): void {
  mkdirSync(dir);
  const env = { GIT_INDEX_FILE: join(dir, "..", "index") };
  git(root, ["read-tree", commit], env);
  git(root, ["checkout-index", "--all", `--prefix=${dir}/`], env);
  rmSync(env.GIT_INDEX_FILE);
  symlinkSync(join(root, "node_modules"), join(dir, "node_modules"), "junction");
}

export interface BuildPlace {
  /** Repository whose own build runs: it may be an older one. */
  readonly dir: string;
  readonly out: string;
  /** Another Node than this process's own. */
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Builds a site without PDFs in a process of its own; what it printed if it fails. */
export function buildIn(place: BuildPlace): Promise<string | undefined> {
  const { dir, out, node = process.execPath, env, signal } = place;
  const args = ["--import", "tsx", "scripts/build.ts", "--no-pdf", "--out", out];
  const child = spawn(node, args, {
    cwd: dir,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    ...(signal ? { signal } : {}),
  });
  const chunks: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) =>
      done(code === 0 ? undefined : Buffer.concat(chunks).toString("utf8")),
    );
  });
}
