import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  BENTANGAN,
  cellBook,
  linesOf,
  placesOf,
  readMade,
  withTable,
} from "../test/make-workbook.ts";
import type { Cell } from "../workbook/read.ts";
import { readRows } from "./drafts.ts";
import { getSheetSpec } from "./fields.ts";

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
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel A28',
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
      assert.is(lembar.baris.length, 1);
    }
});

test("sums by formula without a code are a row of sums too", () => {
  const book = cellBook({ Koperasi: [HEADINGS, [null, null, null, 1190]] });
  const sheet = book.sheets.get("Koperasi");
  if (!sheet) throw new Error("no sheet");
  const rows = sheet.rows.map((row) =>
    row.map((cell) => (cell.address === "D2" ? { ...cell, formula: "SUM(D2:D2)" } : cell)),
  );
  const summed = { ...book, sheets: new Map([["Koperasi", { ...sheet, rows }]]) };
  const { problems } = readRows(summed, getSheetSpec("koperasi"), "b.xlsx");
  assert.equal(placesOf({ problems }), ["baris-jumlah Koperasi!D2"]);
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

test.run();
