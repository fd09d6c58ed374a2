import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { git } from "../../commands/changed-files.node.ts";
import { ROOT } from "./site.ts";

/** A repository of this working tree's files in `folder`: one commit on main, known as origin/main. */
export function cloneHere(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const file of filesHere()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  ofTheCountry(join(folder, "src/base/papan.ts"));
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  commit(folder, "Begin");
  git(folder, ["update-ref", "refs/remotes/origin/main", "HEAD"]);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Tests speak of kabupaten all over the country, whatever this board is about. */
function ofTheCountry(file: string): void {
  const text = readFileSync(file, "utf8").replace(/^( {2}provinsi: )"\d\d",$/m, "$1null,");
  writeFileSync(file, text);
}

/** A new branch from main with one change in it. */
export function branch(clone: string, name: string, change: () => void): void {
  git(clone, ["checkout", "--quiet", "-B", name, "main"]);
  change();
  commit(clone, name);
}

/** Tracked files, and new ones that Git does not ignore: what a commit of now would hold. */
function filesHere(): readonly string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const names = execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\0");
  return names.filter((name) => name !== "" && existsSync(join(ROOT, name)));
}

function commit(clone: string, message: string): void {
  // The link to the packages is nobody's change.
  git(clone, ["add", "--all", "--", ".", ":!node_modules"]);
  const who = ["-c", "user.name=Petugas", "-c", "user.email=petugas@example.invalid"];
  git(clone, [...who, "commit", "--quiet", "--no-verify", "--message", message]);
}
