import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ChartData } from "./chart-data.ts";
import { chartSvg } from "./svg.ts";

const test = suite("burn-up");

const day = (tanggal: string, putus = false) => ({ tanggal, putus });

/** Three reports, a month without one, and a forecast from 24 November on. */
const CHART: ChartData = {
  id: "bagan-operasi",
  kind: "burnup",
  judul: "Koperasi beroperasi menuju target 60",
  keterangan: "",
  sumber: { teks: "", href: null },
  sumbu: "Tanggal",
  kategori: ["1 Sep", "30 Sep", "Okt", "24 Nov", "22 Feb", "20 Jun"],
  waktu: [
    day("2025-09-01"),
    day("2025-09-30"),
    day("2025-10-31", true),
    day("2025-11-24"),
    day("2026-02-22"),
    day("2026-06-20"),
  ],
  seri: [
    { nama: "Kabar", nilai: [18, 25, null, 38, null, null] },
    { nama: "Kabupaten", nilai: [null, 20, null, 32, null, null] },
    { nama: "Target", nilai: [60, 60, 60, 60, 60, 60], peran: "target" },
    { nama: "Paling cepat", nilai: [null, null, null, 38, 60, null], peran: "rentang" },
    { nama: "Paling lambat", nilai: [null, null, null, 38, null, 60], peran: "rentang" },
  ],
  satuan: "koperasi",
};

const svg = (chart: ChartData) => chartSvg(chart).text;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

test("a month without a report breaks the line, another publisher's day does not", () => {
  const text = svg(CHART);
  // Kabar: 1–30 September; Kabupaten: one point on each side of the gap.
  assert.is(count(text, /class="garis garis-1"/g), 1);
  assert.is(count(text, /class="garis garis-2"/g), 0);
  const reported = (CHART.waktu ?? []).map(({ tanggal }) => day(tanggal));
  assert.is(count(svg({ ...CHART, waktu: reported }), /class="garis garis-[12]"/g), 3);
});

test("each figure has a mark, each publisher a shape of its own", () => {
  const text = svg(CHART);
  assert.is(count(text, /class="seri-1 tanda"/g), 3);
  assert.is(count(text, /class="seri-2 tanda"/g), 2);
  const shapes = new Set([...text.matchAll(/tanda" d="([^"]+)"/g)].map(([, path]) => path));
  assert.is(shapes.size, 2);
});

test("the target is a line with its figure, the range a field with two edges", () => {
  const text = svg(CHART);
  assert.is(count(text, /class="garis-target"/g), 1);
  assert.match(text, "Target 60");
  assert.is(count(text, /class="garis-rentang"/g), 2);
  assert.is(count(text, /class="bidang-rentang"/g), 1);
});

test("without a latest date there is one edge and no field", () => {
  const seri = CHART.seri.filter(({ nama }) => nama !== "Paling lambat");
  const text = svg({ ...CHART, seri });
  assert.equal(
    [count(text, /class="garis-rentang"/g), count(text, /class="bidang-rentang"/g)],
    [1, 0],
  );
});

test("distance in time is distance drawn: the middle of the time stands in the middle", () => {
  const waktu = [day("2025-01-01"), day("2025-01-11"), day("2025-01-21")];
  const seri = [{ nama: "Kabar", nilai: [1, 2, 3] }];
  const text = svg({ ...CHART, kategori: ["a", "b", "c"], waktu, seri });
  const places = [...text.matchAll(/<svg x="([\d.]+)%"/g)].map(([, x]) => Number(x));
  assert.equal(places, [3, 46.5, 90]);
});

test("a single figure is a mark beside the target, not a line", () => {
  const waktu = [day("2025-07-14")];
  const seri = [
    { nama: "BlitarRaya.com", nilai: [248] },
    { nama: "Target", nilai: [248], peran: "target" as const },
  ];
  const text = svg({ ...CHART, kategori: ["14 Juli 2025"], waktu, seri });
  assert.is(count(text, /class="garis garis-1"/g), 0);
  assert.is(count(text, /tanda/g), 1);
  assert.match(text, "Target 248");
});

test.run();
