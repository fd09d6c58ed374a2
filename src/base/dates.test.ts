import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  addDays,
  addMonths,
  compareDates,
  dayOf,
  daysBetween,
  endOfMonth,
  isSurelyBefore,
} from "./dates.ts";

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

/** Bentangan: 1.190 members on 14 July, 1.100 "in July". */
test("a month and a day in it are not surely before each other", () => {
  assert.is(isSurelyBefore("2025-07-14", "2025-07"), false);
  assert.is(isSurelyBefore("2025-07", "2025-07-14"), false);
  assert.is(isSurelyBefore("2025-07-14", "2025-07-14"), false);
  assert.is(isSurelyBefore("2025-06", "2025-07-01"), true);
  assert.is(isSurelyBefore("2025-06-30", "2025-07"), true);
});

test.run();
