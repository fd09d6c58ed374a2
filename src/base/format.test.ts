import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as format from "./format.ts";

const test = suite("format");

test("numbers have dots for thousands and a decimal comma", () => {
  assert.is(format.formatNumber(80081), "80.081");
  assert.is(format.formatNumber(79.77), "79,77");
  assert.is(format.formatRupiah(130000000), "Rp130.000.000");
});

test("whole numbers are grouped as the language's own rules group them", () => {
  const own = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 });
  for (const value of [7, 12, 999, 1000, 10_000, 100_001, 1_000_000, 123_456_789_012, 2 ** 53])
    for (const number of [0, value, -value, value + 0.5])
      assert.is(format.formatNumber(number), own.format(number), String(number));
});

test("284 of 401 is 70,8 %", () => {
  assert.is(format.formatShare(284, 401), "70,8 %");
});

test("a share never pretends to be complete or empty", () => {
  assert.is(format.formatShare(83761, 83762), "99,9 %");
  assert.is(format.formatShare(1, 83762), "< 0,1 %");
  assert.is(format.formatShare(0, 401), "0 %");
  assert.is(format.formatShare(0, 0), "–");
});

test("dates are written as in Indonesian prose, as precise as they are", () => {
  assert.is(format.formatDate("2025-11-24"), "24 November 2025");
  assert.is(format.formatDate("2025-09"), "September 2025");
  assert.is(format.formatDataDate("2025-09-30", "bulan"), "September 2025");
});

test("a change carries its sign", () => {
  assert.equal([3, -12, 0].map(format.formatChange), ["+3", "−12", "tetap"]);
});

test("lists end with dan", () => {
  assert.is(format.formatList(["NPWP", "NIB", "rekening"]), "NPWP, NIB, dan rekening");
  assert.is(format.formatList(["NPWP", "NIB"]), "NPWP dan NIB");
});

test("a size is told in KB or MB and is never nothing", () => {
  assert.is(format.formatSize(37_120), "37 KB");
  assert.is(format.formatSize(12), "1 KB");
  assert.is(format.formatSize(999_600), "1 MB");
  assert.is(format.formatSize(14_260_000), "14,3 MB");
});

test.run();
