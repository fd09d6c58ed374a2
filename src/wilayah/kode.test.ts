import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as kode from "./kode.ts";

const test = suite("kode");

const BENTANGAN = "33.10.15.2015";

test("a code has two, four, six or ten digits with dots", () => {
  for (const good of ["33", "33.10", "33.10.15", BENTANGAN]) assert.is(kode.isKode(good), true);
  for (const bad of ["", "3", "33.1", "3310", "33.10.", "33.10.15.201", "33.10.15.2015 ", "33,10"])
    assert.is(kode.isKode(bad), false, bad);
});

test("digits of other scripts make no code", () => {
  assert.is(kode.isKode("３３.１０"), false);
  assert.is(kode.isKode("33.10\n"), false);
});

test("the length of a code says its level", () => {
  assert.equal(["00", "33", "33.10", "33.10.15", BENTANGAN].map(kode.tingkatOf), [
    "nasional",
    "provinsi",
    "kabupaten",
    "kecamatan",
    "desa",
  ]);
});

test("the level of a malformed code is a programmer's error", () => {
  assert.throws(() => kode.tingkatOf("33.1"), /not a region code: 33\.1/);
  assert.throws(() => kode.tingkatOf("ab"), /not a region code: ab/);
});

test("parents lead from the desa to the country", () => {
  assert.is(kode.parentOf(BENTANGAN), "33.10.15");
  assert.is(kode.parentOf("33.10.15"), "33.10");
  assert.is(kode.parentOf("33.10"), "33");
  assert.is(kode.parentOf("33"), kode.NASIONAL);
});

test("every level above is cut from the code", () => {
  assert.is(kode.provinsiOf(BENTANGAN), "33");
  assert.is(kode.kabupatenOf(BENTANGAN), "33.10");
  assert.is(kode.kecamatanOf(BENTANGAN), "33.10.15");
});

test("1xxx is a kelurahan, 2xxx a desa, 3xxx a desa adat and so a desa", () => {
  assert.is(kode.jenisOf("33.10.24.1002"), "kelurahan");
  assert.is(kode.jenisOf(BENTANGAN), "desa");
  assert.is(kode.jenisOf("91.03.01.3001"), "desa");
});

test("a region contains itself and what lies below it, the country everything", () => {
  assert.is(kode.isWithin(BENTANGAN, BENTANGAN), true);
  assert.is(kode.isWithin(BENTANGAN, "33"), true);
  assert.is(kode.isWithin("33", BENTANGAN), false);
  assert.is(kode.isWithin(BENTANGAN, kode.NASIONAL), true);
});

test("33.1 contains nothing of 33.10, however alike they look", () => {
  assert.is(kode.isWithin("33.10", "33.1"), false);
});

test.run();
