import { suite } from "uvu";
import * as assert from "uvu/assert";
import { groupBy } from "./group-by.ts";

const test = suite("groups");

test("items of one key stand together, in their order", () => {
  const groups = groupBy(["33.10", "62.06", "33.72"], (kode) => kode.slice(0, 2));
  assert.equal(
    [...groups],
    [
      ["33", ["33.10", "33.72"]],
      ["62", ["62.06"]],
    ],
  );
});

test.run();
