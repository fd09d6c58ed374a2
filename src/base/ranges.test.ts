import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cutRanges, rangeOf } from "./ranges.ts";

const test = suite("ranges");

const WORDS = ["abad", "abang", "adi", "bale", "bali", "balo", "cari", "cepu"];
const cut = (size: number, items = WORDS) =>
  cutRanges({ items, keyOf: (word) => word, sizeOf: () => 1, size });

test("a list is cut where its neighbours differ earliest", () => {
  assert.equal(
    cut(4).map(({ from, items }) => [from, items.length]),
    [
      ["", 3],
      ["b", 3],
      ["c", 2],
    ],
  );
});

test("every key is found in the range that holds it, one that is not there beside its neighbours", () => {
  const ranges = cut(2);
  const starts = ranges.map(({ from }) => from);
  for (const word of WORDS) assert.ok(ranges[rangeOf(starts, word)]?.items.includes(word), word);
  assert.ok(ranges[rangeOf(starts, "balu")]?.items.includes("balo"));
  assert.is(rangeOf(starts, ""), 0);
});

test("equal keys stay together even if they fill more than a range", () => {
  const ranges = cut(2, ["a", "b", "b", "b", "b", "c"]);
  assert.equal(
    ranges.map(({ items }) => items.join("")),
    ["a", "bbbb", "c"],
  );
});

test("an empty list has no range", () => {
  assert.equal(cut(3, []), []);
});

test.run();
