import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  assetVersion,
  manifestOf,
  parseSums,
  readManifest,
  sumsText,
  type BuiltUnit,
} from "./manifest.ts";
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
    ...[[], 5, true, null, undefined].map((units) => ({ ...MANIFEST, units })),
    ...[`x${SUM}`, `${SUM}0`].map((digest) => ({ ...MANIFEST, digest })),
    { ...MANIFEST, units: { "33.10": { ...KLATEN, koperasi: "401" } } },
    { ...MANIFEST, units: { "33.10": { ...KLATEN, recap: 7 } } },
  ])
    assert.is(readManifest(JSON.stringify(bad)), undefined, JSON.stringify(bad));
});

test("a manifest counts what its units count, and is told from any other by what its units hold", () => {
  const blitar = { ...KLATEN, files: 7, bytes: 70, pages: 3, digest: sha256("Blitar") };
  const { koperasi: _, ...assets } = { ...KLATEN, files: 2, bytes: 9, pages: 0 };
  const of = (first: BuiltUnit, second: BuiltUnit) =>
    manifestOf(
      new Map([
        ["35.05", second],
        ["33.10", first],
        ["aset", assets],
      ]),
      sha256,
    );
  const { files, bytes, pages, koperasi, digest, units } = of(KLATEN, blitar);
  assert.equal([files, bytes, pages, koperasi], [410, 8_020_079, 404, 802]);
  assert.equal(Object.keys(units), ["33.10", "35.05", "aset"]);
  assert.is.not(of(blitar, KLATEN).digest, digest, "of which unit files are");
  assert.is(
    of({ ...KLATEN, inputs: "lain" }, blitar).digest,
    digest,
    "not what they were made from",
  );
});

test("the version of assets is short, and another one for other assets", () => {
  assert.is(assetVersion(KLATEN), KLATEN.digest.slice(0, 8));
});

test("checksums are read as they were written, in the order of their paths", () => {
  const files = ["index.html", "data/a b.csv", "..x/.y."].map((path) => ({ path, sha256: SUM }));
  const [index, data, dots] = files;
  assert.equal(parseSums(sumsText(files)), [dots, data, index]);
});

test("a line that is no checksum is refused, and told in short", () => {
  const lines = [
    `x${SUM}  a`,
    `${SUM}0  a`,
    `${SUM.slice(1)}  a`,
    `${SUM} a`,
    `${SUM}   a`,
    SUM,
    "a",
  ];
  for (const line of [...lines, `${SUM}  a\u2028b`, `${"G".repeat(64)}  a`])
    assert.throws(() => parseSums(`${SUM}  a\n${line}\n`), /^not a checksum: /, line);
  assert.throws(() => parseSums("x".repeat(9_000)), /^not a checksum: x{160}$/);
});

test("a list that leads out of its site is refused", () => {
  for (const path of ["../x", "/etc/passwd", "desa/../../x", "desa/..", "./x", "desa//x", "desa/"])
    assert.throws(() => parseSums(`${SUM}  ${path}\n`), /not a checksum/, path);
});

test.run();
