import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hasilLines, median, perPage, ratio, spread, tableLines, type Hasil } from "./hasil.ts";
import { growthLines, sasaranLine, siteGoals, verdictOf, type Sasaran } from "./sasaran.ts";

const test = suite("bench: hasil");

const run = (wall_s: number, others: Partial<Hasil["runs"][number]> = {}) => ({
  ...{ wall_s, cpu_s: wall_s * 2, peak_mb: 100, code: 0 },
  ...others,
});

test("the median is the middle run, of two their mean, and leaves out what is not known", () => {
  assert.is(median([9, 1, 4]), 4);
  assert.is(median([9, 1]), 5);
  assert.is(median([null, 7]), 7);
  assert.is(median([null]), null);
  assert.is(median([]), null);
});

test("a ratio to nothing is not known", () => {
  assert.is(ratio(6, 3), 2);
  assert.is(ratio(6, 0), null);
  assert.is(ratio(null, 3), null);
});

test("several runs are told by their middle and their ends", () => {
  assert.is(spread([1.5, 1.25, 3]), "1,5 [1,25–3]");
  assert.is(spread([1.5]), "1,5");
});

test("every way is held against the first, as a whole and by the page", () => {
  const ours: Hasil = {
    id: "kita",
    nama: "bangun",
    runs: [run(2), run(4), run(3)],
    tulis: { files: 400, bytes: 12_300_000, halaman: 300 },
  };
  const hugo: Hasil = {
    id: "hugo",
    nama: "Hugo",
    runs: [run(6, { cpu_s: null, peak_mb: null })],
    tulis: { files: 100, bytes: 1_000_000, halaman: 100 },
  };
  const broken: Hasil = { id: "rusak", nama: "rusak", runs: [run(1, { code: null })], tulis: null };
  assert.is(perPage(hugo), 60);
  const [heads = "", ...lines] = hasilLines([ours, hugo, broken]);
  assert.match(
    heads,
    /detik\s+CPU d\s+puncak MB\s+berkas\s+MB\s+halaman\s+ms\/halaman\s+kita ÷ ini\s+per halaman$/,
  );
  assert.match(lines[0] ?? "", /3 \[2–4\]\s+6\s+100\s+400\s+12,3\s+300\s+10\s+1\s+1 {2}bangun$/);
  assert.match(lines[1] ?? "", /6\s+–\s+–\s+100\s+1\s+100\s+60\s+0,5\s+0,17 {2}Hugo$/);
  assert.match(lines[2] ?? "", /–\s+3\s+– {2}rusak \(GAGAL\)$/);
});

test("columns of a table stand right, names left", () => {
  assert.equal(tableLines(["MB", ""], [["1.234", "satu"]]), ["   MB", "1.234  satu"]);
});

test("goals of a site are held against the ways that were measured; the others stay open", () => {
  const of = (id: string, wall_s: number, halaman: number): Hasil => ({
    ...{ id, nama: id, runs: [run(wall_s)] },
    tulis: { files: halaman, bytes: 1, halaman },
  });
  const goals = siteGoals([of("kita", 8, 400), of("cp", 2, 400)], 12_500);
  assert.equal(
    goals.map(({ nilai }) => nilai),
    [4, null, 100, 12.5],
  );
  assert.equal(goals.map(verdictOf), ["belum", "tidak terukur", "tercapai", "belum"]);
  const [, hugo] = siteGoals([of("kita", 8, 400), of("hugo", 10, 100)], null);
  assert.is(hugo?.nilai, 5);
});

test("cost per page is held against the smallest build, and each page more is told", () => {
  const size = (cpu_s: number, halaman: number): Hasil => ({
    ...{ id: "kita", nama: "n", runs: [run(1, { cpu_s })] },
    tulis: { files: halaman, bytes: 1, halaman },
  });
  const lines = growthLines([size(10, 1000), size(18, 2000)]);
  assert.is(lines[0], "CPU per halaman: 10 → 9 ms; setiap halaman tambahan 8 ms");
  assert.match(lines[2] ?? "", /^tercapai .*CPU\): 0,9 \(paling banyak 1,1\)$/);
  assert.equal(growthLines([size(10, 1000)]), []);
});

test("a goal is reached at its limit, missed beyond it, and unknown without a figure", () => {
  const goal = (nilai: number | null, arah: Sasaran["arah"]): Sasaran => ({
    ...{ teks: "puncak memori", nilai, batas: 800, arah, satuan: "MB" },
  });
  assert.is(verdictOf(goal(800, "paling banyak")), "tercapai");
  assert.is(verdictOf(goal(801, "paling banyak")), "belum");
  assert.is(verdictOf(goal(801, "paling sedikit")), "tercapai");
  assert.is(verdictOf(goal(null, "paling sedikit")), "tidak terukur");
  assert.is(
    sasaranLine(goal(650.5, "paling banyak")),
    "tercapai      puncak memori: 650,5 MB (paling banyak 800 MB)",
  );
  assert.match(sasaranLine(goal(null, "paling banyak")), "puncak memori: – (paling banyak");
});

test.run();
