import { suite } from "uvu";
import * as assert from "uvu/assert";
import { largestValue, type ChartData } from "./chart-data.ts";

const test = suite("chart data");

const chart = (kind: ChartData["kind"], ...nilai: (number | null)[][]): ChartData => ({
  id: "bagan",
  kind,
  judul: "",
  keterangan: "",
  sumber: { teks: "", href: null },
  sumbu: "",
  kategori: (nilai[0] ?? []).map(String),
  seri: nilai.map((values, index) => ({ nama: String(index), nilai: values })),
  satuan: "",
});

/** Klaten 391 + 10, Kutai Kartanegara 193 + 44. */
test("the largest bar of a stacked chart is its largest sum", () => {
  assert.is(largestValue(chart("stacked", [391, 193], [10, 44])), 401);
});

test("the largest bar of a plain chart is its largest value", () => {
  assert.is(largestValue(chart("bars", [391, 193], [10, 44])), 391);
  assert.is(largestValue(chart("line", [40, null, 120])), 120);
});

test("gaps and empty charts measure 0", () => {
  assert.is(largestValue(chart("bars", [null, null])), 0);
  assert.is(largestValue(chart("bars")), 0);
});

test.run();
