import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  BENTANGAN,
  cellBook,
  linesOf,
  placesOf,
  readMade,
  withCell,
  withTable,
} from "../test/make-workbook.ts";
import { columnLetters } from "../workbook/cells.ts";
import type { Cell } from "../workbook/read.ts";
import { readRows } from "./drafts.ts";
import { getField, getSheetSpec } from "./fields.ts";
import { findTotalRow } from "./total-row.ts";

const test = suite("row of sums");

const HEADINGS = ["Kode", "Kecamatan", "Desa/Kelurahan", "Jumlah Anggota", "RAT"];

const read = (row: readonly Cell["value"][]) =>
  readRows(
    cellBook({ Koperasi: [HEADINGS, [BENTANGAN, "Wonosari", "Bentangan", 1190, null], row] }),
    getSheetSpec("koperasi"),
    "b.xlsx",
  );

test("a row of sums is one error that says which row to delete", async () => {
  const made = await readMade({
    edit: (book) =>
      withTable(book, "Koperasi", (table) => ({
        ...table,
        rows: [...table.rows, ["JUMLAH", null, null, null, null, null, null, null, "26 desa"]],
      })),
  });
  assert.equal(linesOf(made), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel A28 (kolom "Kode")',
      '  Masalah : baris 28 tampaknya baris jumlah: isinya "JUMLAH", tanpa kode desa.',
      "  Perbaiki: hapus baris 28 seluruhnya; jumlahnya dihitung sendiri dari baris desa.",
    ].join("\n"),
  ]);
});

test("its label stands in any of the first columns and has many forms", () => {
  for (const label of [
    "Total",
    "Grand Total",
    "SUB TOTAL",
    "Jumlah Total:",
    "Jumlah Kec. Wonosari",
  ])
    for (const row of [
      [label, null, null, 1190],
      [null, label, null, 1190],
      [null, null, label, 1190, "dua"],
    ]) {
      const { lembar, problems } = read(row);
      assert.equal(
        problems.map(({ code }) => code),
        ["baris-jumlah"],
        label,
      );
      assert.is(problems[0]?.place.column, HEADINGS[row.indexOf(label)], label);
      assert.is(lembar.baris.length, 1);
    }
});

/** The row in line 3, with a sum by formula in one cell. */
function readSummed(row: readonly Cell["value"][], address: string) {
  const book = cellBook({ Koperasi: [HEADINGS, [BENTANGAN, "Wonosari", "Bentangan", 1190], row] });
  const sheet = book.sheets.get("Koperasi");
  if (!sheet) throw new Error("no sheet");
  const rows = sheet.rows.map((cells) =>
    cells.map((cell) => (cell.address === address ? { ...cell, formula: "SUM(10,20)" } : cell)),
  );
  const summed = { ...book, sheets: new Map([["Koperasi", { ...sheet, rows }]]) };
  return readRows(summed, getSheetSpec("koperasi"), "b.xlsx");
}

test("sums by formula without a code are a row of sums too", () => {
  assert.equal(placesOf(readSummed([null, null, null, 1190], "D3")), ["baris-jumlah Koperasi!D3"]);
});

test("a row with a code, a desa whose name begins like that and an indicator are no sums", () => {
  assert.equal(read(["33.10.15.2016", "Wonosari", "Jumlah", 5]).problems, []);
  assert.equal(read([null, "Wonosari", "Totalan", 5]).problems, []);
  const ringkasan = cellBook({
    Ringkasan: [
      ["Indikator", "Nilai"],
      ["Jumlah anggota", 33100],
    ],
  });
  assert.equal(readRows(ringkasan, getSheetSpec("ringkasan"), "b.xlsx").problems, []);
});

test("a desa without its code is told of the code, not to delete its row", () => {
  assert.equal(read(["Jumlah", "Wonosari", "Duwet", 5]).lembar.baris.length, 2);
  assert.equal(
    read(["Jumlah", "Wonosari", "Duwet", 5]).problems.map(({ code }) => code),
    ["sel-bukan-kode"],
  );
  const { problems, lembar } = readSummed([null, "Prambanan", "Kebondalem Kidul", 30], "D3");
  assert.equal(placesOf({ problems }), ["sel-rumus Koperasi!D3"]);
  assert.is(lembar.baris[1]?.["desa"], "Kebondalem Kidul");
});

test("what stands beside a label is no desa", () => {
  for (const row of [
    ["Jumlah", "Wonosari", "26 desa", 5],
    ["Jumlah", "Wonosari", "Semua desa", 5],
    ["Jumlah", null, "Wonosari", 5],
    [null, "Jumlah", "Wonosari", 5],
    ["Total", "Kabupaten Klaten", "Kabupaten Klaten", 5],
  ])
    assert.equal(
      read(row).problems.map(({ code }) => code),
      ["baris-jumlah"],
      row.join(),
    );
  assert.equal(placesOf(readSummed([null, "Wonosari", null, 30], "D3")), [
    "baris-jumlah Koperasi!D3",
  ]);
});

const FIELDS = new Map([
  [0, getField("koperasi", "kode")],
  [1, getField("koperasi", "kecamatan")],
  [2, getField("koperasi", "desa")],
  [3, getField("koperasi", "jumlah_anggota")],
]);

const cellAt = (column: number, found: Partial<Cell>): Cell => ({
  ...{ address: `${columnLetters(column)}9`, row: 9, column, value: 5, kind: "number" },
  ...found,
});

test("a row of sums is known by the functions that sum and count", () => {
  const isTotal = (formula: string) =>
    findTotalRow([cellAt(3, { formula })], FIELDS, { file: "b.xlsx" }) !== undefined;
  for (const name of ["SUM", "sum", "SUBTOTAL", "AGGREGATE", "COUNT", "COUNTA", "COUNTIF"])
    assert.ok(isTotal(`${name}(D2:D8)`), name);
  for (const formula of [
    "D2*2",
    "D2+SUM(D3:D8)",
    "ROUND(SUM(D2:D8),0)",
    "MAX(D2:D8)",
    "SUMIF(D:D)",
  ])
    assert.not(isTotal(formula), formula);
});

test("a sum by formula is told without what the cell holds, and without a column that has no name", () => {
  const sum = [cellAt(7, { formula: "SUM(H2:H8)" })];
  assert.equal(findTotalRow(sum, FIELDS, { file: "b.xlsx" }), {
    code: "baris-jumlah",
    severity: "error",
    place: { file: "b.xlsx", cell: "H9" },
    message: "baris 9 tampaknya baris jumlah: berisi rumus jumlah, tanpa kode desa.",
    fix: "hapus baris 9 seluruhnya; jumlahnya dihitung sendiri dari baris desa.",
  });
});

test("a label is a text in one of the first five columns", () => {
  const isTotal = (column: number, kind: Cell["kind"] = "text") =>
    findTotalRow([cellAt(column, { value: "Total", kind })], FIELDS, { file: "b.xlsx" }) !==
    undefined;
  assert.equal(
    [0, 4, 5, 6].map((column) => isTotal(column)),
    [true, true, false, false],
  );
  assert.not(isTotal(0, "error"));
});

test("of a very long text only its beginning can be a label", () => {
  const isTotal = (value: string) =>
    findTotalRow([cellAt(0, { value, kind: "text" })], FIELDS, { file: "b.xlsx" }) !== undefined;
  assert.not(isTotal(`Jumlah${" ".repeat(70)}Bentangan`));
  assert.ok(isTotal(`Jumlah${" ".repeat(80)}Bentangan`));
});

test("a sheet without codes has no row of sums", () => {
  const fields = new Map([[0, getField("ringkasan", "indikator")]]);
  const label = [cellAt(0, { value: "Jumlah", kind: "text" })];
  assert.is(findTotalRow(label, fields, { file: "b.xlsx" }), undefined);
});

test("a number where its kecamatan belongs does not make a desa a row of sums", () => {
  const desa = cellAt(2, { value: "Duwet", kind: "text" });
  const row = [cellAt(1, {}), desa, cellAt(3, { formula: "SUM(10,20)" })];
  assert.is(findTotalRow(row, FIELDS, { file: "b.xlsx" }), undefined);
});

test("a desa whose code is blank is told which code is its own", async () => {
  const read = await readMade({
    edit: (book) =>
      withCell(withCell(book, "Koperasi", ["A16", "Jumlah"]), "Koperasi", ["AJ16", 1190]),
  });
  assert.equal(placesOf(read), ["sel-bukan-kode Koperasi!A16"]);
  assert.match(linesOf(read)[0] ?? "", /33\.10\.15\.2015/);
});

test.run();
