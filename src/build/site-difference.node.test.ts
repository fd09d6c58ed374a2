import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareSites } from "./site-difference.node.ts";

let folder = "";

const test = suite("preview: difference of two sites");
test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-beda-"));
});
test.after(() => rmSync(folder, { recursive: true }));

test("files are changed, added or removed by their bytes", () => {
  const old = site("lama", {
    "a.html": "1",
    "b.html": "1",
    "c/data.json": "{}",
    "assets/s.css": "",
  });
  const now = site("baru", { "a.html": "1", "b.html": "2", "d.html": "1", "assets/s.css": "" });
  assert.equal(compareSites(old, now), {
    changed: ["b.html"],
    added: ["d.html"],
    removed: ["c/data.json"],
    assetsChanged: false,
  });
});

test("a page that differs only in the version of its assets has not changed", () => {
  const old = site("v1", {
    "a.html": 'href="/assets/site.css?v=01234567"',
    "assets/site.css": "a",
  });
  const now = site("v2", {
    "a.html": 'href="/assets/site.css?v=89abcdef"',
    "assets/site.css": "b",
  });
  assert.equal(compareSites(old, now), {
    changed: [],
    added: [],
    removed: [],
    assetsChanged: true,
  });
});

test("without an old site everything is new, and the mark of a build is no page", () => {
  const now = site("awal", { "a.html": "1", ".papan-kdkmp": "", "assets/site.css": "" });
  const { changed, added, assetsChanged } = compareSites(undefined, now);
  assert.equal(
    { changed, added, assetsChanged },
    {
      changed: [],
      added: ["a.html"],
      assetsChanged: true,
    },
  );
});

test.run();

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, name);
}
