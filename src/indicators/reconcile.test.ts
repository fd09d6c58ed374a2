import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareWithRows, judgeClaim, wouldReveal, type ClaimFacts } from "./reconcile.ts";
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

const judge = (claim: Partial<ClaimFacts>, total: Total | null = rows(284)) =>
  judgeClaim({
    nilai: 284,
    nilai_atas: null,
    ketelitian: "tepat",
    halangan: null,
    baris: total && { total, edisi: 1, tepat: true },
    ...claim,
  });

test("an exact figure is the same as the rows of its day, or differs by so many", () => {
  assert.equal(judge({}), { putusan: "sama", sebab: null, selisih: 0 });
  assert.equal(judge({ nilai: 290 }), { putusan: "beda", sebab: null, selisih: 6 });
  assert.equal(judge({ nilai: 281 }), { putusan: "beda", sebab: null, selisih: -3 });
});

test("what an inexact figure allows is in line with it, and what it excludes differs", () => {
  const verdict = (claim: Partial<ClaimFacts>, nilai: number) => judge(claim, rows(nilai)).putusan;
  const atLeast = { nilai: 15, ketelitian: "minimal" };
  assert.equal(
    [17, 15, 14].map((sum) => verdict(atLeast, sum)),
    ["sejalan", "sama", "beda"],
  );
  const rounded = { nilai: 82000, ketelitian: "pembulatan" };
  assert.equal(
    [82223, 81500, 83000].map((sum) => verdict(rounded, sum)),
    ["sejalan", "sejalan", "beda"],
  );
  const range = { nilai: 2, nilai_atas: 3, ketelitian: "perkiraan" };
  assert.equal(
    [2, 3, 4].map((sum) => verdict(range, sum)),
    ["sejalan", "sejalan", "beda"],
  );
  const almost = { nilai: 500, ketelitian: "hampir" };
  assert.equal(
    [490, 501].map((sum) => verdict(almost, sum)),
    ["perkiraan", "beda"],
  );
});

test("an estimate has no bounds: it is not called wrong, the difference is told", () => {
  const about = { nilai: 10, ketelitian: "perkiraan" };
  assert.equal(judge(about, rows(12)), { putusan: "perkiraan", sebab: null, selisih: -2 });
});

test("zero is a figure like any other, also when rounded", () => {
  assert.is(judge({ nilai: 0, ketelitian: "pembulatan" }, rows(0)).putusan, "sama");
  assert.is(judge({ nilai: 0, ketelitian: "pembulatan" }, rows(3)).putusan, "beda");
});

test("a figure that means something else is never compared, even where the numbers agree", () => {
  for (const halangan of ["ukuran_penerbit", "indikator_mirip"] as const)
    assert.equal(judge({ halangan }), {
      putusan: "definisi_berbeda",
      sebab: halangan,
      selisih: null,
    });
  for (const halangan of ["dicabut", "ambigu", "satuan_lain", "tidak_dihitung"] as const)
    assert.equal(judge({ halangan }), { putusan: "tidak_dapat", sebab: halangan, selisih: null });
});

test("rows that are missing, incomplete, withheld or of another day are no measure", () => {
  const why = (total: Total, more: Partial<NonNullable<ClaimFacts["baris"]>> = {}) =>
    judge({ baris: { total, edisi: 1, tepat: true, ...more } });
  assert.is(why(emptyTotal(401), { edisi: 0 }).sebab, "belum_ada_edisi");
  assert.is(why(emptyTotal(401)).sebab, "rincian_belum_lengkap");
  assert.is(why(rows(284, { dilaporkan: 400 })).sebab, "rincian_belum_lengkap");
  assert.is(why(rows(284, { koperasi_belum: 1 })).sebab, "rincian_belum_lengkap");
  assert.is(why(rows(284, { disembunyikan: 1 })).sebab, "disembunyikan");
  assert.is(why(rows(284), { tepat: false }).sebab, "tanggal_lain");
  assert.is(judge({}, null).sebab, "tidak_dihitung");
  assert.is(why(rows(284), { tepat: false }).selisih, null);
});

test("a range has two ends, and rows without a sum are no measure", () => {
  const range = { nilai: 2, nilai_atas: 3, ketelitian: "tepat" };
  assert.equal(
    [1, 2, 4].map((sum) => judge(range, rows(sum)).putusan),
    ["beda", "sejalan", "beda"],
  );
  assert.equal(judge({}, rows(null)), { putusan: "tidak_dapat", sebab: null, selisih: null });
  assert.equal(compareWithRows(STATED, rows(null)), {
    ...{ hasil: "rincian_belum_lengkap", selisih: null },
  });
});

test.run();
