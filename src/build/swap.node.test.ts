import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createStaging, discardStaging, swapIn } from "./swap.node.ts";

const test = suite("swap");

function inFolder(use: (out: string, folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "papan-swap-"));
  try {
    use(join(folder, "_site"), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("staging is an empty folder beside the output, even after a killed build", () => {
  inFolder((out) => {
    const staging = createStaging(out);
    assert.is(dirname(staging), dirname(out));
    assert.is.not(staging, out);
    writeFileSync(join(staging, "rest.html"), "x");
    assert.is(createStaging(out), staging);
    assert.equal(readdirSync(staging), []);
  });
});

test("the finished folder takes the place of the old one and leaves nothing beside it", () => {
  inFolder((out, folder) => {
    mkdirSync(out);
    writeFileSync(join(out, "old.html"), "old");
    const staging = createStaging(out);
    writeFileSync(join(staging, "new.html"), "new");
    swapIn(staging, out);
    assert.equal(readdirSync(out), ["new.html"]);
    assert.is(readFileSync(join(out, "new.html"), "utf8"), "new");
    assert.equal(readdirSync(folder), ["_site"]);
  });
});

test("the first build has nothing to replace", () => {
  inFolder((out, folder) => {
    swapIn(createStaging(out), out);
    assert.equal(readdirSync(folder), ["_site"]);
  });
});

test("a discarded build leaves the old folder as it was", () => {
  inFolder((out, folder) => {
    mkdirSync(out);
    writeFileSync(join(out, "old.html"), "old");
    discardStaging(createStaging(out));
    assert.equal(readdirSync(folder), ["_site"]);
    assert.is(existsSync(join(out, "old.html")), true);
  });
});

test("an output folder in a folder that does not exist yet is made", () => {
  inFolder((_out, folder) => {
    const out = join(folder, "deep", "er", "_site");
    swapIn(createStaging(out), out);
    assert.is(existsSync(out), true);
  });
});

test.run();
