import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contradictPayers, hasFewPayers, isFew } from "./few-payers.ts";

const test = suite("few payers");

test("one to four people are few; none, five, and what is no number are not", () => {
  const few = [0, 1, 4, 5, 250, null, "3", undefined].map(isFew);
  assert.equal(few, [false, true, true, false, false, false, false, false]);
});

test("few paid if payers say so, or there are no more members", () => {
  for (const [payers, members] of [
    ["<5", 250],
    ["<5", null],
    [3, 250],
    [null, 4],
    [250, 2],
  ] as const)
    assert.ok(hasFewPayers(payers, members), `${payers}, ${members}`);
  for (const [payers, members] of [
    [5, 5],
    [0, 250],
    [null, null],
    ["belum", 30],
  ] as const)
    assert.not.ok(hasFewPayers(payers, members), `${payers}, ${members}`);
});

test("more payers than members contradict each other, where both are numbers", () => {
  assert.ok(contradictPayers(4, 3));
  for (const [payers, members] of [
    [3, 3],
    [2, 3],
    ["4", 3],
    [4, "3"],
    [4, null],
  ] as const)
    assert.not.ok(contradictPayers(payers, members), `${payers}, ${members}`);
});

test.run();
