import { suite } from "uvu";
import * as assert from "uvu/assert";
import { newestEditions, parsePilihan, spreadOver } from "./pilihan.ts";

const test = suite("bench: pilihan");

test("without a folder 24 kabupaten are simulated; a folder is taken whole", () => {
  assert.is(parsePilihan("site", []).kabupaten, 24);
  assert.is(parsePilihan("site", ["--data", "negara"]).kabupaten, undefined);
  assert.is(parsePilihan("site", ["--data", "negara", "--kabupaten", "3"]).kabupaten, 3);
});

test("places may be named several times, ways are those that are known", () => {
  const { places, only } = parsePilihan(
    "site",
    ["--place", "a", "--place", "b", "--only", "cp"],
    ["cp", "hugo"],
  );
  assert.equal([places, only], [["a", "b"], ["cp"]]);
  assert.throws(() => parsePilihan("site", ["--only", "gatsby"], ["cp"]), /pilihannya cp/);
  assert.throws(() => parsePilihan("site", ["--runs", "0"]), /--runs 0: seharusnya bilangan/);
  assert.throws(() => parsePilihan("site", ["--lari", "1"]), /--lari: tidak dikenal/);
});

test("a part of a list is spread over it and keeps its order", () => {
  const all = ["a", "b", "c", "d", "e", "f", "g", "h"];
  assert.equal(spreadOver(all, 4), ["a", "c", "e", "g"]);
  assert.is(spreadOver(all, 3).length, 3);
  assert.equal(spreadOver(all, 1), ["a"]);
  assert.equal(spreadOver(all, 99), all);
});

test("an edition comes with its corrections", () => {
  const names = ["2025-05-31.xlsx", "2025-06-30.k1.xlsx", "2025-06-30.xlsx", "2025-07-31.xlsx"];
  assert.equal(newestEditions(names, 2), names.slice(1));
  assert.equal(newestEditions(names, 9), names);
});

test.run();
