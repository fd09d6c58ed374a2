import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addDays, addMonths, compareDates, dayOf, daysBetween, endOfMonth } from "./dates.ts";

const test = suite("dates");

test("days count over the ends of months and years", () => {
  assert.is(addDays("2025-05-31", 1), "2025-06-01");
  assert.is(addDays("2026-01-01", -1), "2025-12-31");
  assert.is(daysBetween("2025-05-20", "2025-11-20"), 184);
  assert.is(daysBetween("2025-11-20", "2025-05-20"), -184);
});

test("a month later is the same day, or the last where the month is shorter", () => {
  assert.is(addMonths("2025-05-20", 6), "2025-11-20");
  assert.is(addMonths("2025-08-31", 6), "2026-02-28");
  assert.is(addMonths("2025-11-30", 3), "2026-02-28");
  assert.is(addMonths("2025-12-31", 12), "2026-12-31");
});

test("months end on their last day, leap years included", () => {
  assert.is(endOfMonth("2025-09"), "2025-09-30");
  assert.is(endOfMonth("2024-02-03"), "2024-02-29");
  assert.is(endOfMonth("2025-12-01"), "2025-12-31");
});

test("a month is as late as its last day", () => {
  assert.equal(["2025-09", "2025-09-03"].map(dayOf), ["2025-09-30", "2025-09-03"]);
  assert.ok(compareDates("2025-11", "2025-11-03") > 0);
  assert.ok(compareDates("2025-11", "2025-12-01") < 0);
  assert.is(compareDates("2025-11", "2025-11-30"), 0);
  assert.is(daysBetween("2025-09", "2025-10-01"), 1);
});

test.run();
