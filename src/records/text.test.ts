import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  editDistance,
  findMonth,
  findWeekday,
  isoDate,
  normalise,
  rankNearest,
  weekdayOf,
} from "./text.ts";

const test = suite("text");

test("case, spaces and punctuation at the ends make no difference", () => {
  for (const text of [
    "Jumlah Anggota",
    " jumlah  ANGGOTA ",
    "Jumlah\u00a0Anggota:",
    "jumlah\nanggota.",
  ])
    assert.is(normalise(text), "jumlah anggota");
  assert.is(normalise("Simpanan Pokok (Rp)"), "simpanan pokok (rp)");
});

test("full-width letters are the same letters", () => {
  assert.is(normalise("ＮＰＷＰ"), "npwp");
});

test("weekdays are counted from Sunday", () => {
  assert.equal(["Minggu", "ahad", "SENIN", "Jum'at", "Sabtu", "hari"].map(findWeekday), [
    ...[0, 0, 1, 5, 6, undefined],
  ]);
  assert.equal(["2025-11-23", "2025-11-24"].map(weekdayOf), [0, 1]);
});

test("the edit distance counts letters added, dropped and replaced", () => {
  assert.is(editDistance("beroperasi", "beroprasi"), 1);
  assert.is(editDistance("pegelaran", "pagelaran"), 1);
  assert.is(editDistance("", "rat"), 3);
  assert.is(editDistance("rat", ""), 3);
  assert.is(editDistance("rat", "rat"), 0);
  assert.is(editDistance("kitten", "sitting"), 3);
});

test("the nearest candidates are offered, nearest first, if each may be a slip of the keyboard", () => {
  const headings = ["Jumlah Anggota", "Jumlah Pengurus", "RAT", "RAB", "Jumlah Anggotta"];
  assert.equal(rankNearest("Jumlah Angota", headings), ["Jumlah Anggota", "Jumlah Anggotta"]);
  assert.equal(rankNearest("RAD", headings), ["RAT", "RAB"]);
  assert.equal(rankNearest("Jumlah Angota", headings.toReversed()), [
    "Jumlah Anggota",
    "Jumlah Anggotta",
  ]);
  // Signs at its ends make a candidate longer, not farther.
  assert.equal(rankNearest("RAT", ["RAT ...."]), ["RAT ...."]);
  assert.equal(rankNearest("RAT", ["RAT ....."]), []);
  assert.equal(rankNearest("RAD", headings, 1), ["RAT"]);
  assert.equal(rankNearest("Nomor HP", headings), []);
  assert.equal(rankNearest("Jml Angota", headings), []);
  assert.equal(rankNearest("RAT", []), []);
});

/** Where each letter is compared with each, these take minutes: that they end is the test. */
test("a text of 100,000 letters is no slip of the keyboard, and soon seen to be none", () => {
  assert.equal(rankNearest("a".repeat(100_000), ["Jumlah Anggota", "RAT"]), []);
  assert.is(normalise(`${". ".repeat(100_000)}RAT${" .".repeat(100_000)}x`).length, 200_004);
});

test("Indonesian months are known by name and by their usual abbreviations", () => {
  const names = ["Januari", "Pebruari", "Mrt", "apr", "Mei", "Juni", "Jul", "Agt", "Sept.", "Okt"];
  assert.equal(names.map(findMonth), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  assert.equal(["Nopember", "nop", "Nov", "Desember", "Des."].map(findMonth), [11, 11, 11, 12, 12]);
});

test("other words are no months", () => {
  assert.equal(["May", "Oct", "IX", "", "Mar et", "n.op"].map(findMonth), Array(6).fill(undefined));
});

test("a day that exists has an ISO form", () => {
  assert.is(isoDate(2025, 11, 24), "2025-11-24");
  assert.is(isoDate(2028, 2, 29), "2028-02-29");
  assert.is(isoDate(2000, 2, 29), "2000-02-29");
  assert.is(isoDate(1000, 1, 1), "1000-01-01");
  assert.is(isoDate(9999, 12, 31), "9999-12-31");
});

test("a day that does not exist has none", () => {
  for (const [year, month, day] of [
    [2025, 2, 29],
    [2100, 2, 29],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [25, 1, 1],
    [999, 12, 31],
    [10_000, 1, 1],
    [2025.5, 1, 1],
    [2025, 1, 1.5],
  ] as const)
    assert.is(isoDate(year, month, day), undefined);
});

test.run();
