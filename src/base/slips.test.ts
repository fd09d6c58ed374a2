import { suite } from "uvu";
import * as assert from "uvu/assert";
import { slipCost } from "./slips.ts";

const test = suite("slips of the keyboard");

test("one slip of each kind costs about one, a letter left out or swapped a little less", () => {
  assert.is(slipCost("bentangan", "bentangan", 1), 0);
  assert.is(slipCost("bentagan", "bentangan", 1), 0.85);
  assert.is(slipCost("bnetangan", "bentangan", 1), 0.85);
  assert.is(slipCost("bentangxan", "bentangan", 1), 1);
  assert.is(slipCost("bentanfan", "bentangan", 1), 1);
  assert.is(slipCost("entangan", "bentangan", 1), 0.85);
  assert.is(slipCost("bentanganx", "bentangan", 1), 1);
});

test("two slips are found where two are allowed, and not where one is", () => {
  assert.is(slipCost("bntangam", "bentangan", 2), 1.85);
  assert.is(slipCost("bntangam", "bentangan", 1), Infinity);
  assert.is(slipCost("klaten", "blitar", 2), Infinity);
});

test("nothing typed costs every letter", () => {
  assert.is(slipCost("", "ab", 2), 1.7);
  assert.is(slipCost("ab", "", 2), 2);
});

test.run();
