import { suite } from "uvu";
import * as assert from "uvu/assert";
import { countsOfCommand, countsOfUvu, sumCounts } from "./test-counts.ts";

const test = suite("test counts");

function totals(total: number, passed: number, skipped = 0): string {
  return `\n  Total:     ${total}\n  Passed:    ${passed}\n  Skipped:   ${skipped}\n  Duration:  1.2ms\n\n`;
}

test("each uvu test counts one", () => {
  assert.equal(countsOfUvu(totals(33, 31, 1), false), { passed: 31, failed: 2, skipped: 1 });
});

test("a file that does not load leaves no totals and fails once", () => {
  assert.equal(countsOfUvu("", false), { passed: 0, failed: 1, skipped: 0 });
  assert.equal(countsOfUvu("", true), { passed: 0, failed: 1, skipped: 0 });
});

test("a process that breaks after its totals fails once", () => {
  assert.equal(countsOfUvu(totals(5, 5), false), { passed: 5, failed: 1, skipped: 0 });
});

test("tests that a broken hook kept from running have failed, although uvu ends well", () => {
  assert.equal(countsOfUvu(totals(5, 0), true), { passed: 0, failed: 5, skipped: 0 });
});

test("totals that a test printed itself are not the last ones", () => {
  assert.is(countsOfUvu(totals(9, 9) + totals(2, 2), true).passed, 2);
});

test("a check without tests counts one", () => {
  const sum = sumCounts([countsOfCommand(true), countsOfCommand(false), countsOfCommand(true)]);
  assert.equal(sum, { passed: 2, failed: 1, skipped: 0 });
});

test.run();
