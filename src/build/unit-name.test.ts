import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as plan from "./plan.ts";
import { unitName } from "./unit-name.ts";

const test = suite("names of parts of a site");

test("regions are named by level and code, everything else by what it is", () => {
  assert.is(unitName("33.10"), "kabupaten/kota 33.10");
  assert.is(unitName("33"), "provinsi 33");
  assert.is(unitName("00"), "halaman nasional");
});

test("every part that is no region has a name of its own", () => {
  const codes = Object.values(plan).filter((value) => typeof value === "string");
  assert.ok(codes.length >= 5);
  for (const kode of codes) assert.not.match(unitName(kode), /^(?:provinsi|kabupaten)/);
});

test.run();
