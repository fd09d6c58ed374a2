import { suite } from "uvu";
import * as assert from "uvu/assert";
import { refusalOf, rows, scanned } from "./scan-fixtures.ts";

const test = suite("formulas of cells");

/** The cells of row 1 as they are handed on. */
function handedOn(...cells: readonly string[]): string | undefined {
  return /<row r="1">(.*)<\/row>/u.exec(scanned(rows(...cells)).xml)?.[1];
}

test("an ordinary formula is handed on as it stands, a blank one is left out", () => {
  const cell = (formula: string) => `<c r="A1">${formula}<v>1</v></c>`;
  assert.is(handedOn(cell("<f>SUM(B1:C1)</f>")), cell("<f>SUM(B1:C1)</f>"));
  assert.is(handedOn(cell('<f ca="1">NOW()</f>')), cell("<f>NOW()</f>"));
  for (const blank of ["<f/>", "<f></f>", '<f ca="1"/>', "<f />"])
    assert.is(handedOn(cell(blank)), cell(""), blank);
});

test("an array formula loses its range, once all its cells have been seen", () => {
  for (const type of ["array", "dataTable"])
    assert.is(
      handedOn(
        `<c r="A1"><f t="${type}" ref="A1:B1">C1:D1</f><v>1</v></c>`,
        '<c r="B1" t="b"><v>1</v></c>',
      ),
      '<c r="A1"><f>C1:D1</f><v>1</v></c><c r="B1" t="b"><v>1</v></c>',
    );
  assert.is(
    handedOn('<c r="A1"><f t="array">C1</f><v>1</v></c>'),
    '<c r="A1"><f>C1</f><v>1</v></c>',
  );
  const elsewhere = '<c r="A1"><f t="array" ref="B1:C1">D1</f><v>1</v></c>';
  assert.match(refusalOf(rows(elsewhere)), "tidak mulai di selnya sendiri");
});

test("a range that is no array's says nothing", () => {
  const cell = '<c r="A1"><f t="normal" ref="B1:C9">D1</f><v>1</v></c>';
  assert.is(handedOn(cell), '<c r="A1"><f>D1</f><v>1</v></c>');
});

test("shared formulas are handed on by their numbers", () => {
  const shared = (address: string, attributes: string, text = "") =>
    `<c r="${address}"><f t="shared" ${attributes}${text === "" ? "/>" : `>${text}</f>`}<v>1</v></c>`;
  assert.is(
    handedOn(shared("A1", 'ref="A1:B1" si="12"', "C1"), shared("B1", 'si="12"')),
    shared("A1", 'si="12"', "C1") + shared("B1", 'si="12"'),
  );
  for (const number of ["", "x1", "1x", "1234567", "-1"])
    assert.match(
      refusalOf(rows(shared("A1", `si="${number}"`, "C1"))),
      "rumus di baris 1 menunjuk ke rumus yang tidak ada",
      number,
    );
  assert.ok(refusalOf(rows('<c r="A1"><f t="shared">C1</f><v>1</v></c>')));
});

test.run();
