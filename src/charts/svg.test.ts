import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chartHtml } from "../site/components/bagan.ts";
import { repositorySite } from "../test/make-edisi.ts";
import { desaView } from "../views/desa.ts";
import { kabupatenView } from "../views/kabupaten.ts";
import { kecamatanView } from "../views/kecamatan.ts";
import { nasionalView } from "../views/nasional.ts";
import { indukView } from "../views/wilayah-induk.ts";
import type { ChartData } from "./chart-data.ts";
import { desaChart, indukChart, kabupatenChart, kecamatanChart } from "./charts.ts";
import { chartSvg } from "./svg.ts";

const test = suite("chart pictures");

const chart = (kind: ChartData["kind"], ...nilai: (number | null)[][]): ChartData => ({
  id: "bagan-uji",
  kind,
  judul: "Uji",
  keterangan: "",
  sumber: { teks: "", href: null },
  sumbu: "Wilayah",
  kategori: (nilai[0] ?? []).map((_, index) => `K${index + 1}`),
  seri: nilai.map((values, index) => ({ nama: `S${index + 1}`, nilai: values })),
  satuan: "orang",
});

const svg = (data: ChartData) => String(chartSvg(data));

/** Texts of the elements of one class, without tags and line breaks. */
function texts(markup: string, name: string): string[] {
  const found = markup.matchAll(new RegExp(`class="${name}[^"]*"[^>]*>([^<]*)</text`, "g"));
  return [...found].map(([, text = ""]) => text.replaceAll("&amp;", "&").trim());
}

/** The cells of the table twin, row by row. */
function tableOf(data: ChartData): string[][] {
  const [, body = ""] = String(chartHtml(data)).match(/<tbody>(.*?)<\/tbody>/s) ?? [];
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell = ""]) => cell.trim()),
  );
}

test("a null is drawn as no bar at all and said to be not reported, a zero as a bar of no width", () => {
  const picture = svg(chart("bars", [120, null, 0]));
  assert.is(picture.match(/<rect/g)?.length, 2);
  assert.equal(texts(picture, "nilai"), ["120", "belum dilaporkan", "0"]);
  assert.match(picture, /width="0%"/);
});

test("a small value is still seen beside a large one", () => {
  const widths = [...svg(chart("bars", [83762, 1])).matchAll(/<rect[^>]* width="([\d.]+)%"/g)];
  assert.ok(Number(widths[1]?.[1]) > 0);
});

test("bars grow with their values from zero", () => {
  const widths = [...svg(chart("bars", [100, 50, 25])).matchAll(/<rect[^>]* width="([\d.]+)%"/g)];
  const [full = 0, half = 0, quarter = 0] = widths.map(([, width]) => Number(width));
  assert.equal([half * 2, quarter * 4], [full, full]);
});

test("the parts of a stacked bar stand end to end, the second hatched", () => {
  const picture = svg(chart("stacked", [391], [10]));
  const boxes = [
    ...picture.matchAll(/<rect class="seri-\d" x="([\d.]+)%"[^>]* width="([\d.]+)%"/g),
  ];
  const [first, second] = boxes.map(([, x, width]) => [Number(x), Number(width)] as const);
  assert.is(second?.[0], (first?.[0] ?? 0) + (first?.[1] ?? 0));
  assert.match(picture, /fill="url\(#bagan-uji-pola-1\)"/);
  assert.match(picture, /<pattern[^>]*id="bagan-uji-pola-1"/);
  assert.equal(texts(picture, "nilai"), ["391 + 10"]);
});

test("a line breaks at a gap instead of falling to zero", () => {
  const picture = svg(chart("line", [40, null, 120, 130]));
  assert.is(picture.match(/<circle/g)?.length, 3);
  assert.is(picture.match(/class="garis"/g)?.length, 1);
});

test("a line with gaps at both ends labels its first and last known point", () => {
  assert.equal(texts(svg(chart("line", [null, 40, 80, 120, null])), "nilai"), ["40", "120"]);
});

test("a zero in a line is a point on the axis", () => {
  const picture = svg(chart("line", [0, 100]));
  const [, base] = picture.match(/class="garis-dasar"[^>]*y1="(\d+)"/s) ?? [];
  assert.match(picture, new RegExp(`<circle[^>]*cy="${base}"`));
});

test("names from the registry are escaped", () => {
  const data = { ...chart("bars", [1]), kategori: ['T\'Singa & <b>"x"</b>'] };
  assert.not.match(svg(data), /<b>/);
  assert.match(svg(data), /T(&#39;|&apos;|')Singa &amp; &lt;b&gt;/);
});

test("the picture is hidden from screen readers, which read the table", () => {
  for (const kind of ["bars", "stacked", "line"] as const)
    assert.match(svg(chart(kind, [1, 2])), /<svg[^>]*aria-hidden="true"/s);
});

const index = repositorySite();
const CHARTS: readonly (readonly [string, ChartData])[] = [
  ...["33.10.15.2015", "99.01.02.2003", "99.01.05.2009", "99.01.03.2009"].map(
    (kode) => [kode, desaChart(desaView(index, kode))] as const,
  ),
  ...["33.10.15", "99.01.02", "99.01.05"].map(
    (kode) => [kode, kecamatanChart(kecamatanView(index, kode))] as const,
  ),
  ...["33.10", "62.06", "99.01", "35.72"].map(
    (kode) => [kode, kabupatenChart(kabupatenView(index, kode))] as const,
  ),
  ...["33", "99"].map((kode) => [kode, indukChart(indukView(index, kode))] as const),
  ["00", indukChart(nasionalView(index))],
];

for (const [kode, data] of CHARTS) {
  test(`${kode}: the table has a row per category and a cell per series`, () => {
    const table = tableOf(data);
    assert.is(table.length, data.kategori.length);
    assert.ok(table.every((row) => row.length === data.seri.length));
  });

  test(`${kode}: the labels of the picture say what the table says`, () => {
    const table = tableOf(data);
    const labels = texts(svg(data), "nilai");
    if (data.kind === "line") {
      const known = table.flat().filter((cell) => cell !== "belum dilaporkan");
      assert.equal(labels, [known[0], known.at(-1)]);
    } else {
      const rows = table.map((row, at) => data.label?.[at] ?? row.join(" + "));
      assert.equal(labels, rows);
    }
  });

  test(`${kode}: every category and the unit are named`, () => {
    assert.ok(data.satuan !== "" && data.judul !== "" && data.sumber.teks !== "");
    assert.ok(data.seri.every(({ nilai }) => nilai.length === data.kategori.length));
  });
}

test("the country's labels add up the table: punya edisi of all", () => {
  const data = indukChart(nasionalView(index));
  const [withEdition, without] = data.seri;
  data.label?.forEach((label, at) => {
    const covered = withEdition?.nilai[at] ?? 0;
    assert.is(label, `${covered} dari ${covered + (without?.nilai[at] ?? 0)}`);
  });
  assert.is(data.label?.length, 38);
});

test.run();
