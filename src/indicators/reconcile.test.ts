import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareWithRows, wouldReveal } from "./reconcile.ts";
import { emptyTotal, type Total } from "./totals.ts";

const test = suite("reconcile");

/** Klaten, 24 November 2025: 284 of 401 stated as operating. */
const STATED = { nilai: 284, ketelitian: "tepat" };
const rows = (nilai: number | null, more: Partial<Total> = {}): Total => ({
  nilai,
  dilaporkan: 401,
  desa: 401,
  disembunyikan: 0,
  koperasi_belum: 0,
  ...more,
});

test("a claim that equals the complete rows agrees with them", () => {
  assert.equal(compareWithRows(STATED, rows(284)), { hasil: "sama", selisih: 0 });
});

test("a claim that differs from the complete rows says by how much", () => {
  assert.equal(compareWithRows(STATED, rows(281)), { hasil: "beda", selisih: 3 });
  assert.equal(compareWithRows(STATED, rows(290)), { hasil: "beda", selisih: -6 });
});

test("one desa that has not reported forbids the comparison, even if the numbers agree", () => {
  for (const total of [rows(284, { dilaporkan: 400 }), rows(200, { dilaporkan: 400 })])
    assert.equal(compareWithRows(STATED, total), {
      hasil: "rincian_belum_lengkap",
      selisih: null,
    });
});

test("no rows at all cannot contradict", () => {
  assert.is(compareWithRows(STATED, emptyTotal(401)).hasil, "rincian_belum_lengkap");
  assert.is(compareWithRows(STATED, emptyTotal(0)).hasil, "rincian_belum_lengkap");
});

test("a withheld figure forbids the comparison: the difference would be that figure", () => {
  assert.equal(compareWithRows(STATED, rows(283, { disembunyikan: 1 })), {
    hasil: "rincian_belum_lengkap",
    selisih: null,
  });
});

/** detikJateng, 21 July 2025: "about 10" operating in Klaten. */
test("an estimate that differs is not wrong but inexact", () => {
  const about = { nilai: 10, ketelitian: "perkiraan" };
  assert.equal(compareWithRows(about, rows(12)), { hasil: "tidak_tepat", selisih: -2 });
  assert.is(compareWithRows(about, rows(10)).hasil, "sama");
});

test("a claim that does not say how exact it is counts as exact", () => {
  assert.is(compareWithRows({ nilai: 284, ketelitian: null }, rows(281)).hasil, "beda");
});

test("a stated total less the rows reveals the only withheld figure", () => {
  assert.is(wouldReveal(rows(8000000, { disembunyikan: 1 })), true);
});

test("of two withheld figures each koperasi could work out the other's", () => {
  assert.is(wouldReveal(rows(8000000, { disembunyikan: 2 })), true);
});

test("how many desa reported makes no difference: offices add up what they have", () => {
  assert.is(wouldReveal(rows(8000000, { disembunyikan: 1, dilaporkan: 12 })), true);
});

test("three withheld figures hide each other, none has nothing to reveal", () => {
  assert.is(wouldReveal(rows(8000000, { disembunyikan: 3 })), false);
  assert.is(wouldReveal(rows(8000000)), false);
});

test.run();
