import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../test/make-edisi.ts";
import { planParts } from "./plan.ts";

const test = suite("build plan");

const index = repositorySite();
const national = repositorySite("national");
const plan = (only?: string) => planParts({ index, scope: "default", only });

const count = (
  parts: ReturnType<typeof plan>,
  key: "provinsi" | "kabupaten" | "kecamatan" | "desa",
) => parts.reduce((sum, part) => sum + part[key].length, 0);

/** Five reporting kabupaten: Klaten, Blitar, Katingan, Kutai Kartanegara and the example. */
test("by default one part holds every kabupaten and the desa of those that have an edition", () => {
  const parts = plan();
  assert.is(parts.length, 1);
  assert.is(count(parts, "provinsi"), 39);
  assert.is(count(parts, "kabupaten"), 515);
  assert.is(count(parts, "kecamatan"), 26 + 22 + 13 + 20 + 5);
  assert.is(count(parts, "desa"), 401 + 248 + 161 + 237 + 60);
});

test("the whole country is one part per province, with all its desa", () => {
  const parts = planParts({ index: national, scope: "national", only: undefined });
  assert.is(parts.length, 39);
  assert.equal(
    (["provinsi", "kabupaten", "kecamatan", "desa"] as const).map((key) => count(parts, key)),
    [39, 515, 7290, 83822],
  );
});

test("no page is planned twice", () => {
  const parts = planParts({ index: national, scope: "national", only: undefined });
  const desa = parts.flatMap((part) => part.desa);
  assert.is(new Set(desa).size, desa.length);
});

test("exactly one part renders the general pages", () => {
  for (const parts of [plan(), planParts({ index: national, scope: "national", only: undefined })])
    assert.is(parts.filter(({ general }) => general).length, 1);
});

test("only a desa: itself and what lies above it", () => {
  assert.equal(plan("33.10.15.2015"), [
    {
      provinsi: ["33"],
      kabupaten: ["33.10"],
      kecamatan: ["33.10.15"],
      desa: ["33.10.15.2015"],
      general: true,
    },
  ]);
});

test("only a kabupaten: all its kecamatan and desa, and its province", () => {
  const parts = plan("33.10");
  assert.equal([parts[0]?.provinsi, parts[0]?.kabupaten], [["33"], ["33.10"]]);
  assert.equal([count(parts, "kecamatan"), count(parts, "desa")], [26, 401]);
});

test("only a province: all its kabupaten", () => {
  assert.is(count(plan("33"), "kabupaten"), 35);
  assert.is(count(plan("33"), "desa"), 401);
});

test("only a desa of a kabupaten without an edition has no page of its own by default", () => {
  assert.equal(
    [count(plan("34.04.01.2001"), "kabupaten"), count(plan("34.04.01.2001"), "desa")],
    [1, 0],
  );
});

test.run();
