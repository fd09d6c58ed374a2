import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bookOf, FILE } from "./gate-fixtures.ts";
import { readWorkbook } from "./read.ts";
import { LIMITS } from "./gate-limits.ts";
import { allowing, refusalOf } from "./scan-fixtures.ts";

const test = suite("formulas that fill several cells");

const codesOf = (rows: string) => readWorkbook(bookOf(rows), FILE).problems.map(({ code }) => code);

const row = (number: number, ...cells: readonly string[]) =>
  `<row r="${number}">${cells.join("")}</row>`;
const value = (address: string) => `<c r="${address}"><v>1</v></c>`;
const array = (address: string, ref: string, type = "array") =>
  `<c r="${address}"><f t="${type}" ref="${ref}">X1</f><v>1</v></c>`;

test("what they fill is read when the file holds it, blank texts included", () => {
  assert.equal(codesOf(row(1, array("A1", "A1"))), []);
  const blank = '<c r="B2" t="str"><v></v></c>';
  const rows = row(1, array("A1", "A1:B2"), value("B1"), value("C1")) + row(2, value("A2"), blank);
  assert.equal(codesOf(rows), []);
});

test("a cell that only a program would fill is told, not read as blank", () => {
  for (const type of ["array", "dataTable"]) {
    assert.equal(codesOf(row(1, array("A1", "A1:B2", type), value("B1"))), [
      "lembar-tidak-terbaca",
    ]);
    const styled = '<c r="B1" s="1"/>';
    assert.equal(codesOf(row(1, array("A1", "A1:B1", type), styled)), ["lembar-tidak-terbaca"]);
  }
  const { problems } = readWorkbook(bookOf(row(3, array("B3", "B3:B9"))), FILE);
  assert.match(problems[0]?.message ?? "", "sel B3 mengisi sel lain");
});

test("a range that is no range of this cell, or as large as the sheet, is refused", () => {
  for (const ref of ["A2:B3", "B1:A1", "A1:A0", "x"])
    assert.equal(codesOf(row(1, array("A1", ref))), ["berkas-tidak-wajar"], ref);
  assert.equal(codesOf(row(1, array("A1", "A1:XFD1048576"))), ["lembar-tidak-terbaca"]);
});

test("more of them open at one time than anybody needs are refused", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    row(index + 1, array(`A${index + 1}`, `A${index + 1}:B99`)),
  );
  assert.equal(codesOf(many.join("")), ["berkas-melampaui-batas"]);
});

/** Why a sheet with these rows is refused; "" if it is not. */
const refused = (...rows: readonly string[]) =>
  refusalOf(`<sheetData>${rows.join("")}</sheetData>`, allowing({ filledCells: 9_999 }));
const gap = (address: string) =>
  `rumus larik di sel ${address} mengisi sel lain yang nilainya tidak tersimpan.`;

test("only what stands in its range fills it", () => {
  const block = [row(1, array("B1", "B1:C2"), value("C1")), row(2, value("B2"), value("C2"))];
  assert.is(refused(...block), "");
  assert.is(refused(row(1, value("A1")), row(3, array("B3", "B3:C3"), value("C3"))), "");
  for (const rows of [
    // Before it, behind it, below it.
    [row(1, array("B1", "B1:C2"), value("C1")), row(2, value("A2"), value("C2"))],
    [row(1, array("B1", "B1:C2"), value("C1")), row(2, value("C2"), value("D2"))],
    [row(1, array("B1", "B1:B2"), value("C1"))],
    [row(1, array("B1", "B1:C1")), row(2, value("B2"), value("C2"))],
    [row(1, array("B1", "B1:C1")), row(2, value("C2"))],
    // Another one is filled, this one is not.
    [row(1, array("B1", "B1:C2")), row(2, array("E2", "E2:F2"), value("F2"))],
  ])
    assert.is(refused(...rows), gap("B1"), rows.join(""));
});

test("a range ends below and behind its beginning, or there", () => {
  for (const ref of ["B2:B1", "B2:A2", "B2:A1", "B3", "C2", "2", "b2"])
    assert.is(
      refused(row(2, array("B2", ref))),
      "rumus larik di baris 2 tidak mulai di selnya sendiri.",
      ref,
    );
  assert.is(refused(row(2, array("B2", "B2:XFD1048576"), value("C2"))), gap("B2"));
});

test("a range of blank texts is filled, however many", () => {
  const rows = Array.from({ length: LIMITS.filledRows / 2 }, (_, at) =>
    row(at + 1, ...(at === 0 ? [array("A1", "A1:Z10000")] : []), BLANK.repeat(at === 0 ? 25 : 26)),
  );
  const allowance = allowing({ cells: LIMITS.cells });
  assert.ok(rows.length * 26 > LIMITS.filledCells);
  assert.is(refusalOf(`<sheetData>${rows.join("")}</sheetData>`, allowance), "");
});

const BLANK = '<c t="str"><v></v></c>';

test("fifty of them may be open at one time", () => {
  const many = (count: number) =>
    refused(
      ...Array.from({ length: count }, (_, at) =>
        row(at + 1, array(`A${at + 1}`, `A${at + 1}:B99`)),
      ),
    );
  assert.is(many(50), gap("A1"));
  assert.is(many(51), "buku kerja ini memuat lebih dari 50 rumus larik.");
});

test.run();
