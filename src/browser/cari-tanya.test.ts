import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readTanya } from "./cari-tanya.ts";

const test = suite("what is searched for");

test("the first word may say what kind of place is meant", () => {
  assert.is(readTanya("kel. Bareng Lor").macam, "desa");
  assert.is(readTanya("Bareng Lor").macam, null);
  assert.is(readTanya("kelurahan").macam, null);
});

test("a word that every JavaScript object knows is searched for like any other", () => {
  const { bacaan, macam } = readTanya("constructor baru");
  assert.is(macam, null);
  assert.match(JSON.stringify(bacaan), /constructor/);
});

test.run();
