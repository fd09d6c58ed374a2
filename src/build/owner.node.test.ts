import fs, { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { claim, findOwner, markOf } from "./owner.node.ts";

const test = suite("owner of a folder");

/** The process that started the tests. */
const ALIVE = process.ppid;
/** Greater than any number a system gives. */
const DEAD = 2 ** 30;

function inFolder(use: (owner: string, folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "papan-owner-"));
  try {
    use(join(folder, "pid"), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file system where a file has one name, as on sticks. */
function withoutLinks(use: () => void): void {
  const { linkSync } = fs;
  fs.linkSync = () => {
    throw Object.assign(new Error("EPERM: operation not permitted, link"), { code: "EPERM" });
  };
  syncBuiltinESMExports();
  try {
    use();
  } finally {
    fs.linkSync = linkSync;
    syncBuiltinESMExports();
  }
}

function claimOnce(owner: string, folder: string): void {
  assert.ok(claim(owner) && claim(owner));
  assert.is(readFileSync(owner, "utf8"), markOf(process.pid));
  assert.is(findOwner(owner), null);
  writeFileSync(owner, markOf(ALIVE));
  assert.not.ok(claim(owner));
  assert.is(findOwner(owner), ALIVE);
  assert.is(readFileSync(owner, "utf8"), markOf(ALIVE));
  writeFileSync(owner, `${DEAD} 1`);
  assert.ok(claim(owner));
  assert.is(readFileSync(owner, "utf8"), markOf(process.pid));
  assert.equal(readdirSync(folder), ["pid"]);
}

test("a folder is claimed by one process at a time, and what an ended one left is taken over", () => {
  inFolder(claimOnce);
});

test("also where files cannot have two names", () => {
  inFolder((owner, folder) => withoutLinks(() => claimOnce(owner, folder)));
});

test("whoever finds another mark than the one just written has not claimed the folder", () => {
  const { writeFileSync: write } = fs;
  inFolder((owner) =>
    withoutLinks(() => {
      fs.writeFileSync = (file, text, options) => {
        write(file, text, options);
        if (file === owner) write(owner, markOf(ALIVE));
      };
      syncBuiltinESMExports();
      try {
        assert.not.ok(claim(owner));
      } finally {
        fs.writeFileSync = write;
        syncBuiltinESMExports();
      }
      assert.is(findOwner(owner), ALIVE);
    }),
  );
});

test.run();
