import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook, smallRegistry } from "../test/make-workbook.ts";
import { importBook } from "./import.ts";
import { formatDifference } from "./sums.ts";

const HEADING = "Simpanan Pokok (Rp)";

const test = suite("sums that recaps state");

type Row = readonly (string | number | null)[];

/** "8: 95 ≠ 90" for each stated sum that the rows do not come to. */
function differences(rows: readonly Row[], heading = HEADING): readonly string[] {
  const book = cellBook({ Rekap: [["Kecamatan", "Desa", heading], ...rows] });
  const { selisih } = importBook(book, {
    ...{ berkas: "rekap.xlsx", registry: smallRegistry() },
    ...{ kabupaten: "33.10", tanggal_data: "2025-12-31" },
  });
  return selisih.map(({ place, tertulis, terbaca }) => `${place} ${tertulis} ≠ ${terbaca}`);
}

const WONOSARI: readonly Row[] = [
  ["Wonosari", "Bentangan", 50],
  ["Wonosari", "Duwet", 40],
];
const UTARA: readonly Row[] = [
  ["Klaten Utara", "Barenglor", 30],
  ["Klaten Utara", "Jonggrangan", 20],
];

test("a subtotal counts from the one before it, a total from the top", () => {
  const sums = (first: number, second: number, total: number): readonly Row[] => [
    ...[...WONOSARI, ["JUMLAH", null, first]],
    ...[...UTARA, ["JUMLAH", null, second], ["TOTAL", null, total]],
  ];
  assert.equal(differences(sums(90, 50, 140)), []);
  assert.equal(differences(sums(90, 140, 140)), []);
  assert.equal(differences(sums(91, 50, 140)), ["Rekap!4 91 ≠ 90"]);
  assert.equal(differences(sums(90, 51, 140)), ["Rekap!7 51 ≠ 50"]);
  assert.equal(differences(sums(90, 90, 140)), ["Rekap!7 90 ≠ 50"]);
  assert.equal(differences(sums(90, 50, 141)), ["Rekap!8 141 ≠ 140"]);
});

test("a difference names the sum that is nearer to what is stated", () => {
  const rows = [...WONOSARI, ["JUMLAH", null, 90], ...UTARA];
  assert.equal(differences([...rows, ["JUMLAH", null, 55]]), ["Rekap!7 55 ≠ 50"]);
  assert.equal(differences([...rows, ["JUMLAH", null, 135]]), ["Rekap!7 135 ≠ 140"]);
});

test("sums written as text are read, other texts in their place are not", () => {
  const stated = (sum: string) => differences([...WONOSARI, ["JUMLAH", null, sum]]);
  assert.equal(stated("90"), []);
  assert.equal(stated("1.090"), ["Rekap!4 1090 ≠ 90"]);
  assert.equal(stated("Rp 1.090,-"), ["Rekap!4 1090 ≠ 90"]);
  assert.equal(stated("Rp. 1.090.-"), ["Rekap!4 1090 ≠ 90"]);
  assert.equal(stated("lihat bawah"), []);
});

test("sums below a heading in thousands are in thousands too", () => {
  const rows = (sum: number): readonly Row[] => [...WONOSARI, ["JUMLAH", null, sum]];
  assert.equal(differences(rows(90), "Simpanan Pokok (ribuan Rp)"), []);
  assert.equal(differences(rows(91), "Simpanan Pokok (ribuan Rp)"), ["Rekap!4 91000 ≠ 90000"]);
});

test("nothing is held against sums of which no row was read", () => {
  assert.equal(
    differences([
      ["Wonosari", "Bentangan", null],
      ["JUMLAH", null, 90],
    ]),
    [],
  );
});

test("a difference is told with its place and both figures", () => {
  assert.is(
    formatDifference({ place: "Rekap!4", judul: "Anggota", tertulis: 1095, terbaca: 90 }),
    'Rekap!4, kolom "Anggota": rekap menjumlah 1.095, rincian yang terbaca 90.',
  );
});

test.run();
