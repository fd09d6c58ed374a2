import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { changedFiles, git, mergeBase } from "./changed-files.node.ts";
import { UsageError } from "../build/options.ts";

let root = "";

const test = suite("files that a branch changes");
test.before(() => {
  root = mkdtempSync(join(tmpdir(), "papan-cabang-"));
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  mkdirSync(join(root, "data"));
  save("data/lama.xlsx", "1");
  save("tetap.txt", "1");
  commit("Begin");
  git(root, ["checkout", "--quiet", "-b", "cabang"]);
});
test.after(() => rmSync(root, { recursive: true }));

test("they are counted from where the branch began, whatever main does since", () => {
  const begin = git(root, ["rev-parse", "HEAD"]).trim();
  git(root, ["checkout", "--quiet", "main"]);
  save("tetap.txt", "2");
  commit("Go on");
  git(root, ["checkout", "--quiet", "cabang"]);
  save("baru.txt", "1");
  commit("Change");
  assert.is(mergeBase(root, "main"), begin);
  assert.equal(changedFiles(root, mergeBase(root, "main")), ["baru.txt"]);
});

test("a renamed file counts under both names, and odd names come as they are", () => {
  renameSync(join(root, "data/lama.xlsx"), join(root, 'data/désa "baru".xlsx'));
  commit("Rename");
  assert.equal(changedFiles(root, mergeBase(root, "main")), [
    "baru.txt",
    'data/désa "baru".xlsx',
    "data/lama.xlsx",
  ]);
});

test("what is no commit, or looks like an option, is a mistake of the command line", () => {
  for (const since of ["tidak-ada", "--help", "--output=x", ""])
    assert.throws(
      () => mergeBase(root, since),
      (error: unknown) =>
        error instanceof UsageError && !/merge-base|fatal|Command/.test(error.message),
      since,
    );
});

test("a repository named by a hook's environment is not the one that is asked", () => {
  process.env["GIT_DIR"] = "/nowhere";
  try {
    assert.ok(mergeBase(root, "main"));
  } finally {
    delete process.env["GIT_DIR"];
  }
});

test.run();

function save(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

function commit(message: string): void {
  git(root, ["add", "--all"]);
  const who = ["-c", "user.name=Petugas", "-c", "user.email=petugas@example.invalid"];
  git(root, [...who, "commit", "--quiet", "--message", message]);
}
