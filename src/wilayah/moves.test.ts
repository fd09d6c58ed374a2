import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, KLATEN, registryWith } from "../test/make-workbook.ts";
import { formerKode, kabupatenToday } from "./lineage.ts";
import { absorbed, change, formed, TWICE } from "./lineage-fixtures.ts";
import { perubahanFaults } from "./lineage-faults.ts";
import { joinedSince, ownFormerKode, reachedToday, sourcesOf } from "./moves.ts";

const test = suite("desa that unite, kabupaten that split");

const [GONE, HOST, CARVED] = ["33.10.15.2090", BENTANGAN, "33.10.15.2016"] as const;

/** Two desa became one new one; and Bentangan, which had another code before, took a third in. */
const [LEFT, RIGHT, NEW] = ["33.10.15.2092", "33.10.15.2093", "33.10.15.2014"] as const;
const JOINED = registryWith([
  change("33.10.15.2089", HOST, "2025-06-01"),
  absorbed(GONE, HOST, "2025-09-01"),
  change(LEFT, NEW, "2025-10-01"),
  change(RIGHT, NEW, "2025-10-01"),
  change("33.10.15.2095", "33.10.15.2013", "2025-10-01"),
  formed(CARVED, "2025-10-01"),
]);

test("a desa's own line leaves out who joined it, and ends where it was made of several", () => {
  assert.equal(perubahanFaults(JOINED), []);
  assert.equal(formerKode(JOINED, HOST), [GONE, "33.10.15.2089"]);
  assert.equal(ownFormerKode(JOINED, HOST), ["33.10.15.2089"]);
  assert.equal(formerKode(JOINED, NEW).toSorted(), [LEFT, RIGHT]);
  assert.equal(ownFormerKode(JOINED, NEW), []);
  assert.equal(ownFormerKode(TWICE, BENTANGAN), ["33.10.15.2091", "33.10.15.2090"]);
  const circle = registryWith([
    change("33.10.15.2090", "33.10.15.2091", "2025-07-01"),
    change("33.10.15.2091", "33.10.15.2090", "2025-08-01"),
  ]);
  assert.ok(ownFormerKode(circle, "33.10.15.2090").length <= 2);
});

test("so many desa fewer a region has as became one with others since", () => {
  const since = (date: string, wilayah: string = KLATEN) =>
    joinedSince(JOINED, wilayah, { kabupaten: KLATEN, date });
  assert.equal(
    ["2025-05-31", "2025-08-31", "2025-09-01", "2025-10-01"].map((date) => since(date)),
    [2, 2, 1, 0],
  );
  assert.equal([since("2025-08-31", HOST), since("2025-08-31", NEW)], [1, 1]);
  assert.is(since("2025-08-31", "62.06"), 0);
  // Through several changes one desa stays one.
  assert.is(joinedSince(TWICE, KLATEN, { kabupaten: KLATEN, date: "2025-01-01" }), 0);
});

test("a desa that came from another kabupaten was never one of those that this one reports", () => {
  const registry = registryWith([
    absorbed("62.06.01.2090", BENTANGAN, "2025-09-01"),
    change("62.06.01.2092", NEW, "2025-10-01"),
    change(RIGHT, NEW, "2025-10-01"),
  ]);
  const since = (kabupaten: string) =>
    joinedSince(registry, KLATEN, { kabupaten, date: "2025-08-31" });
  assert.equal([since(KLATEN), since("62.06")], [0, 1]);
});

test("what is published about a kabupaten stands under its code, its former ones and those its parts had", () => {
  const registry = registryWith([
    change("33.10.15.2090", "62.06.01.2090", "2025-07-01"),
    change("62.06.01.2090", "62.09.01.2001", "2025-09-01"),
    change("33.98", KLATEN, "2025-09-01"),
    change("33.97.01", "62.06.01", "2025-09-01"),
    change("61", "62", "2025-09-01"),
  ]);
  assert.equal(sourcesOf(registry, "62.09"), [KLATEN, "62.06", "62.09"]);
  assert.equal(sourcesOf(registry, KLATEN), [KLATEN, "33.98"]);
  assert.equal(sourcesOf(registry, "62.06"), ["33.97", "62.06"]);
  assert.is(kabupatenToday(registry, "33.10.15.2090"), "62.09");
});

test("desa are reached where they lie today, through every change, if they lie anywhere", () => {
  const registry = registryWith([
    change("33.10.15.2090", "62.06.01.2090", "2025-07-01"),
    change("62.06.01.2090", "62.09.01.2001", "2025-09-01"),
    { ...change("33.10.15.2091", "", "2025-09-01"), jenis: "hilang" },
    change("33.10.99", "62.06.01", "2025-09-01"),
  ]);
  assert.equal(reachedToday(registry, [KLATEN]), [KLATEN, "62.09"]);
  assert.equal(reachedToday(registry, ["62.09"]), ["62.09"]);
  assert.equal(reachedToday(registry, []), []);
});

test.run();
