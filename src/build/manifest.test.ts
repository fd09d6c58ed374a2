import { suite } from "uvu";
import * as assert from "uvu/assert";
import { manifestOf, parseSums, readManifest, sumsText, type BuiltUnit } from "./manifest.ts";
import { sha256 } from "./sha256.node.ts";

const test = suite("manifests");

const KLATEN: BuiltUnit = {
  ...{ inputs: "x", files: 401, bytes: 8_020_000, pages: 401, koperasi: 401 },
  digest: sha256("Klaten"),
};
const MANIFEST = manifestOf(new Map([["33.10", KLATEN]]), sha256);
const SUM = sha256("x");

test("a manifest is read as it was written", () => {
  assert.equal(readManifest(JSON.stringify(MANIFEST)), MANIFEST);
});

test("what lacks a count or a digest, or counts in words, is no manifest", () => {
  const [{ koperasi: _, ...uncounted }, { digest: __, ...nameless }] = [MANIFEST, MANIFEST];
  for (const bad of [
    ...[uncounted, nameless, null, [], "{"],
    { ...MANIFEST, version: 1 },
    { ...MANIFEST, pages: "401" },
    { ...MANIFEST, bytes: -1 },
    { ...MANIFEST, units: { "33.10": { ...KLATEN, files: null } } },
    { ...MANIFEST, units: { "33.10": null } },
    { ...MANIFEST, units: { "../33.10": KLATEN } },
    { ...MANIFEST, digest: "..\n" },
    { ...MANIFEST, digest: [MANIFEST.digest] },
    { ...MANIFEST, units: [] },
    { ...MANIFEST, units: { "33.10": { ...KLATEN, koperasi: "401" } } },
    { ...MANIFEST, units: { "33.10": { ...KLATEN, recap: 7 } } },
  ])
    assert.is(readManifest(JSON.stringify(bad)), undefined, JSON.stringify(bad));
});

test("checksums are read as they were written, in the order of their paths", () => {
  const files = ["index.html", "data/a b.csv", "..x/.y."].map((path) => ({ path, sha256: SUM }));
  const [index, data, dots] = files;
  assert.equal(parseSums(sumsText(files)), [dots, data, index]);
});

test("a list that leads out of its site is refused", () => {
  for (const path of ["../x", "/etc/passwd", "desa/../../x", "desa/..", "./x", "desa//x", "desa/"])
    assert.throws(() => parseSums(`${SUM}  ${path}\n`), /not a checksum/, path);
});

test.run();
