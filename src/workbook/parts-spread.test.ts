import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bookOf, FILE } from "./gate-fixtures.ts";
import { readWorkbook } from "./read.ts";

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

test.run();
