import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UsageError } from "./options.ts";
import { markOf } from "./owner.node.ts";
import { STORE } from "./site-store.node.ts";
import { checkOutput, discardStaging, openStaging, swapIn } from "./swap.node.ts";

const test = suite("swap");

function inFolder(use: (out: string, folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "papan-swap-"));
  try {
    use(join(folder, "_site"), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pages in a folder; the mark that a build made it is none. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.startsWith("."));
}

/** The folder of an old site, as a build left it. */
function buildOld(out: string): void {
  const staging = openStaging(out, "").staging;
  writeFileSync(join(staging, "old.html"), "old");
  swapIn(staging, out);
}

/** No process has this number: Linux gives at most 4,194,304. */
const DEAD = 99_999_999;
/** Runs as long as the tests do. */
const ALIVE = process.ppid;

/** True for a mistake in the command line that is told in such words. */
function refusal(words: RegExp) {
  return (error: Error) => error instanceof UsageError && words.test(error.message);
}

const ownerOf = (staging: string) => join(staging, STORE, "pid");

test("staging lies beside the output, and what a killed build of the same kind left in it is kept", () => {
  inFolder((out) => {
    const staging = openStaging(out, "dasar").staging;
    assert.is(dirname(staging), dirname(out));
    assert.is.not(staging, out);
    writeFileSync(join(staging, "rest.html"), "x");
    writeFileSync(ownerOf(staging), String(DEAD));
    assert.is(openStaging(out, "dasar").staging, staging);
    assert.equal(pagesIn(staging), ["rest.html"]);
  });
});

test("what was held against another site is not used again", () => {
  inFolder((out) => {
    const staging = openStaging(out, "dasar").staging;
    writeFileSync(join(staging, "rest.html"), "x");
    assert.equal(pagesIn(openStaging(out, "lain").staging), []);
  });
});

test("a process that was given the number of an ended build holds nothing up", () => {
  inFolder((out) => {
    const { staging } = openStaging(out, "");
    writeFileSync(ownerOf(staging), `${ALIVE} 1`);
    checkOutput(out);
    assert.ok(openStaging(out, "").isResumed);
  });
});

test("two builds never work in one folder", () => {
  inFolder((out) => {
    const staging = openStaging(out, "").staging;
    writeFileSync(ownerOf(staging), markOf(ALIVE));
    for (const begin of [() => checkOutput(out), () => openStaging(out, "")])
      assert.throws(
        begin,
        refusal(/sedang dibuat oleh proses lain \(\d+\).*hapus folder .*_site\.baru\./),
      );
  });
});

// Other systems say nothing of the kind in a file.
if (existsSync("/proc/self/stat"))
  test("a killed build that nobody has asked how it ended holds nothing up", async () => {
    // The shell becomes a sleep, which never asks after the child it is left with.
    const parent = spawn("sh", ["-c", "sleep 60 & echo $!; exec sleep 60"]);
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(String(line));
    const mark = markOf(pid);
    await untilSaid(parent.pid, /\(sleep\)/);
    process.kill(pid, "SIGKILL");
    await untilSaid(pid, /\) Z /);
    inFolder((out) => {
      const { staging } = openStaging(out, "");
      writeFileSync(ownerOf(staging), mark);
      checkOutput(out);
      assert.ok(openStaging(out, "").isResumed);
    });
    parent.kill();
  });

async function untilSaid(pid: number | undefined, state: RegExp): Promise<void> {
  while (!state.test(readFileSync(`/proc/${pid}/stat`, "utf8")))
    await new Promise((resolve) => setTimeout(resolve, 10));
}

test("the finished folder takes the place of the old one and leaves nothing beside it", () => {
  inFolder((out, folder) => {
    buildOld(out);
    const staging = openStaging(out, "").staging;
    writeFileSync(join(staging, "new.html"), "new");
    swapIn(staging, out);
    assert.equal(pagesIn(out), ["new.html"]);
    assert.is(readFileSync(join(out, "new.html"), "utf8"), "new");
    assert.equal(readdirSync(folder), ["_site"]);
  });
});

test("other folders beside the output are left alone", () => {
  inFolder((out, folder) => {
    const others = ["_site.lama", "_site2.baru", "other"];
    for (const name of others) mkdirSync(join(folder, name));
    buildOld(out);
    buildOld(out);
    discardStaging(openStaging(out, "").staging);
    assert.equal(readdirSync(folder).sort(), ["_site", ...others]);
  });
});

test("an old site that a killed build had moved aside comes back", () => {
  inFolder((out, folder) => {
    buildOld(out);
    renameSync(out, join(folder, "_site.digantikan"));
    discardStaging(openStaging(out, "").staging);
    assert.equal(pagesIn(out), ["old.html"]);
  });
});

test("when the new folder cannot be moved in, the old one is put back", () => {
  inFolder((out, folder) => {
    buildOld(out);
    assert.throws(() => swapIn(join(folder, "missing"), out), /ENOENT/);
    assert.equal([pagesIn(out), readdirSync(folder)], [["old.html"], ["_site"]]);
  });
});

test("a folder with something else in it is never replaced", () => {
  inFolder((out) => {
    mkdirSync(out);
    writeFileSync(join(out, "skripsi.docx"), "x");
    assert.throws(() => checkOutput(out), refusal(/folder ini berisi hal lain/));
  });
});

test("a folder of somebody else's that bears the name of the staging is never touched", () => {
  inFolder((out) => {
    mkdirSync(`${out}.baru`);
    checkOutput(out);
    writeFileSync(join(`${out}.baru`, "skripsi.docx"), "x");
    assert.throws(() => checkOutput(out), refusal(/_site\.baru yang tidak dibuat/));
  });
});

test("a file is no place for a site, nor is a folder in one", () => {
  inFolder((out) => {
    writeFileSync(out, "x");
    assert.throws(() => checkOutput(out), refusal(/ini berkas, bukan folder/));
    assert.throws(() => openStaging(join(out, "situs"), ""), refusal(/tidak dapat ditulis/));
  });
});

test("a new, an empty and a built folder may be replaced", () => {
  inFolder((out) => {
    checkOutput(out);
    mkdirSync(out);
    checkOutput(out);
    buildOld(out);
    checkOutput(out);
    assert.equal(pagesIn(out), ["old.html"]);
  });
});

test("the first build has nothing to replace", () => {
  inFolder((out, folder) => {
    swapIn(openStaging(out, "").staging, out);
    assert.equal(readdirSync(folder), ["_site"]);
  });
});

test("a discarded build leaves the old folder as it was", () => {
  inFolder((out, folder) => {
    mkdirSync(out);
    writeFileSync(join(out, "old.html"), "old");
    discardStaging(openStaging(out, "").staging);
    assert.equal(readdirSync(folder), ["_site"]);
    assert.is(existsSync(join(out, "old.html")), true);
  });
});

test("an output folder in a folder that does not exist yet is made", () => {
  inFolder((_out, folder) => {
    const out = join(folder, "deep", "er", "_site");
    swapIn(openStaging(out, "").staging, out);
    assert.is(existsSync(out), true);
  });
});

test.run();
