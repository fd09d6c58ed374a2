import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commitChanges } from "./commit.node.ts";
import type { BuiltUnit, Manifest } from "./manifest.ts";
import { placeFresh } from "./place.node.ts";
import { loadManifest, manifestPath, openStore, saveUnit } from "./site-store.node.ts";
import { openStaging } from "./swap.node.ts";
import { createWriter, knownFiles } from "./writer.node.ts";

const test = suite("commit");
let folder = "";
let out = "";

test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-"));
  out = join(folder, "_site");
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a unit of these pages in the staging. */
function make(staging: string, site: string | null, pages: Readonly<Record<string, string>>) {
  const writer = createWriter(staging, knownFiles(site, "33.10"));
  for (const [path, text] of Object.entries(pages)) writer.write(path, text);
  const { files, bytes } = writer;
  const unit = saveUnit(openStore(staging), { kode: "33.10", inputs: "", files, bytes });
  return new Map<string, BuiltUnit>([["33.10", unit]]);
}

function build(pages: Readonly<Record<string, string>>): Manifest {
  const before = loadManifest(manifestPath(out));
  const { staging } = openStaging(out, before?.digest ?? "");
  const units = make(staging, before ? out : null, pages);
  if (before) commitChanges({ staging, out, units, before });
  else placeFresh({ staging, out, units, notesOnly: false });
  return loadManifest(manifestPath(out)) as Manifest;
}

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

test.run();
