import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commitChanges, finishCommit } from "./commit.node.ts";
import type { BuiltUnit, Manifest } from "./manifest.ts";
import { placeFresh } from "./place.node.ts";
import { loadManifest, manifestPath, openStore, saveUnit } from "./site-store.node.ts";
import { openStaging, stagingOf } from "./swap.node.ts";
import { createWriter, knownFiles } from "./writer.node.ts";

const test = suite("commit");
let folder = "";
let out = "";

test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-"));
  out = join(folder, "_site");
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

type Pages = Readonly<Record<string, string>>;

/** Makes a unit of these pages in the staging. */
function make(staging: string, site: string | null, pages: Pages, kode = "33.10") {
  const writer = createWriter(staging, knownFiles(site, kode));
  for (const [path, text] of Object.entries(pages)) writer.write(path, text);
  const { files, bytes } = writer;
  return saveUnit(openStore(staging), { kode, inputs: "", files, bytes });
}

/** Builds units from their pages; of those that are named alone nothing is made, they stay as they were. */
function buildUnits(made: Readonly<Record<string, Pages>>, kept: readonly string[] = []): Manifest {
  const before = loadManifest(manifestPath(out));
  const { staging } = openStaging(out, before?.digest ?? "");
  const site = before ? out : null;
  const fresh = Object.entries(made).map(
    ([kode, pages]) => [kode, make(staging, site, pages, kode)] as const,
  );
  const old = kept.map((kode) => [kode, before?.units[kode] as BuiltUnit] as const);
  const units = new Map([...fresh, ...old]);
  if (before) commitChanges({ staging, out, units, before });
  else placeFresh({ staging, out, units, notesOnly: false });
  return loadManifest(manifestPath(out)) as Manifest;
}

const build = (pages: Pages) => buildUnits({ "33.10": pages });
const textOf = (path: string) => readFileSync(join(out, path), "utf8");

test("files that are no more go, with the folders that nothing is in then", () => {
  const kept = { "kabupaten/33.10/index.html": "Klaten" };
  build({ ...kept, "kabupaten/33.10/2025-11-24/k1/index.html": "koreksi" });
  const { files } = build(kept);
  assert.is(files, 1);
  assert.equal(readdirSync(join(out, "kabupaten", "33.10")), ["index.html"]);
});

test("a folder stays while something is in it, and what changed has its new text", () => {
  build({ "desa/a/index.html": "lama", "desa/b/index.html": "b" });
  build({ "desa/a/index.html": "baru" });
  assert.is(readFileSync(join(out, "desa", "a", "index.html"), "utf8"), "baru");
  assert.not.ok(existsSync(join(out, "desa", "b")));
  assert.equal(readdirSync(folder), ["_site"]);
});

test("a unit that did not change is neither made nor touched, one that is no more goes whole", () => {
  buildUnits({
    "33.10": { "k/33.10.html": "a" },
    "35.05": { "k/35.05.html": "b" },
    aset: { "a.css": "c" },
  });
  const { units, files } = buildUnits({ "33.10": { "k/33.10.html": "baru" } }, ["aset"]);
  assert.equal([Object.keys(units), files], [["33.10", "aset"], 2]);
  assert.equal([textOf("k/33.10.html"), textOf("a.css")], ["baru", "c"]);
  assert.not.ok(existsSync(join(out, "k/35.05.html")));
  const store = openStore(out);
  assert.equal([...store.units().keys()].sort(), ["33.10", "aset"]);
  assert.not.ok(store.hasFiles("35.05"));
});

test("a unit that is new comes to the others", () => {
  buildUnits({ "33.10": { "a.html": "a" } });
  const { files } = buildUnits({ "35.05": { "b.html": "b" } }, ["33.10"]);
  assert.equal([files, textOf("a.html"), textOf("b.html")], [2, "a", "b"]);
});

test("a page that moves from one unit to another stays", () => {
  buildUnits({ "33.10": { "x.html": "a" }, "35.05": { "y.html": "b" } });
  buildUnits({ "33.10": { "y.html": "b" }, "35.05": { "x.html": "a2" } });
  assert.equal([textOf("x.html"), textOf("y.html")], ["a2", "b"]);
});

test("nothing is put in place if a unit that differs was not made, or a file of it is missing", () => {
  const before = build({ "a.html": "lama" });
  const { staging } = openStaging(out, before.digest);
  const other = { ...(before.units["33.10"] as BuiltUnit), inputs: "lain" };
  const commit = (units: ReadonlyMap<string, BuiltUnit>) => () =>
    commitChanges({ staging, out, units, before });
  assert.throws(commit(new Map([["33.10", other]])), /^a unit differs that was not made: 33\.10$/);
  const made = make(staging, out, { "a.html": "baru", "b.html": "b" });
  rmSync(join(staging, "b.html"));
  assert.throws(commit(new Map([["33.10", made]])), /^a file that was made is not there: b\.html$/);
  assert.is(textOf("a.html"), "lama");
  assert.equal(loadManifest(manifestPath(out)), before);
});

/** A build that wrote down what is to be done: a changed page, a new one, one that goes. */
function journalled(): { readonly staging: string; readonly units: Map<string, BuiltUnit> } {
  const before = build({ "a/x.html": "lama", "b/c/y.html": "hilang" });
  const { staging } = openStaging(out, before.digest);
  const units = new Map([["33.10", make(staging, out, { "a/x.html": "baru", "d/z.html": "z" })]]);
  const journal = { move: ["a/x.html", "d/z.html"], remove: ["b/c/y.html"], units: [...units] };
  writeFileSync(openStore(staging).path("jurnal.json"), JSON.stringify(journal));
  return { staging, units };
}

/** How far a build came before it was killed. */
const KILLED: readonly (readonly [string, (staging: string) => void])[] = [
  ["before the first file", () => {}],
  ["when the old manifest was gone", () => rmSync(manifestPath(out))],
  [
    "between two files",
    (staging) => {
      rmSync(manifestPath(out));
      renameSync(join(staging, "a/x.html"), join(out, "a/x.html"));
    },
  ],
  [
    "when a page was taken out, with one of its folders",
    (staging) => {
      rmSync(manifestPath(out));
      mkdirSync(join(out, "d"));
      for (const path of ["a/x.html", "d/z.html"]) renameSync(join(staging, path), join(out, path));
      rmSync(join(out, "b/c"), { recursive: true });
    },
  ],
];

for (const [when, kill] of KILLED)
  test(`a build that was killed ${when} is finished by the next one`, () => {
    const { staging, units } = journalled();
    kill(staging);
    assert.is(finishCommit(out), true);
    assert.equal([textOf("a/x.html"), textOf("d/z.html")], ["baru", "z"]);
    assert.equal(readdirSync(out).sort(), [".papan-kdkmp", "a", "d"]);
    assert.equal(loadManifest(manifestPath(out))?.units, Object.fromEntries(units));
    assert.not.ok(existsSync(stagingOf(out)));
    assert.is(finishCommit(out), false, "nothing is left to be done");
  });

test("where no build was killed nothing is finished", () => {
  const before = build({ "a.html": "a" });
  assert.is(finishCommit(out), false);
  assert.equal(loadManifest(manifestPath(out)), before);
});

test.run();
