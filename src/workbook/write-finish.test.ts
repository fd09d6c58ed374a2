import { suite } from "uvu";
import * as assert from "uvu/assert";
import { finishPart, type SheetPlan } from "./write-finish.ts";

const test = suite("write finish");

const PATTERN: SheetPlan = { sheet: { name: "Satu" }, hasPattern: true };
const PLAIN: SheetPlan = { sheet: { name: "Dua" }, hasPattern: false };

function finished(name: string, text: string, plans = [PATTERN, PLAIN]): string {
  const part = { name, bytes: new TextEncoder().encode(text) };
  const made = finishPart(part, plans);
  assert.is(made.name, name);
  return new TextDecoder().decode(made.bytes);
}

const sheetOf = (rows: string, cols = "") =>
  `<worksheet><cols>${cols}</cols><sheetData>${rows}</sheetData><pageMargins/></worksheet>`;

test("parts that hucre makes well are left as they are, the sheet of the lists too", () => {
  const text = sheetOf(`<row r="2" ht="29" customHeight="1"><c r="A2" s="1"/></row>`);
  const names = ["xl/workbook.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/_rels/sheet1.xml"];
  for (const name of [...names, "xl/worksheets/sheet1.xml.rels", "old/xl/worksheets/sheet1.xml"]) {
    const part = { name, bytes: new TextEncoder().encode(text) };
    assert.is(finishPart(part, [PATTERN, PLAIN]), part, name);
  }
});

test("fonts have their size before their colour", () => {
  const text =
    `<font><b/><color rgb="FF7A1420"/><sz val="18"/><name val="Arial"/></font>` +
    `<font><color rgb="FF595959"/><sz val="10"/></font><font><sz val="9"/></font>`;
  assert.is(
    finished("xl/styles.xml", text),
    `<font><b/><sz val="18"/><color rgb="FF7A1420"/><name val="Arial"/></font>` +
      `<font><sz val="10"/><color rgb="FF595959"/></font><font><sz val="9"/></font>`,
  );
});

test("texts that begin like formulas are quoted wherever their format is used, and no others", () => {
  const formats =
    `<numFmt numFmtId="164" formatCode="@"/>` +
    `<numFmt numFmtId="165" formatCode="General;General;General;@"/>`;
  const xf = (id: number, rest = "") => `<xf numFmtId="${id}"${rest} fontId="0"/>`;
  assert.is(
    finished("xl/styles.xml", `${formats}${xf(164)}${xf(165)}${xf(0)}${xf(165)}`),
    `${formats}${xf(164)}${xf(165, ' quotePrefix="1"')}${xf(0)}${xf(165, ' quotePrefix="1"')}`,
  );
});

test("the pattern row becomes the columns' formats, and cells that only repeat these go", () => {
  const cols = [1, 2, 12, 13].map((at) => `<col min="${at}" max="${at}" width="9"/>`).join("");
  const rows =
    `<row r="1" ht="29" customHeight="1"><c r="A1" t="s" s="1"><v>0</v></c></row>` +
    `<row r="2"><c r="A2" s="7"/><c r="B2" s="7"/><c r="L2" s="12"/></row>` +
    `<row r="10"><c r="A10" s="7"/><c r="L10" s="12"/></row>` +
    `<row r="11" ht="42" customHeight="1"><c r="A11" s="7"/><c r="C11" s="7"/></row>` +
    `<row r="12"><c r="A12" s="7"/><c r="B12" s="5"/><c r="L12" s="12"/></row>`;
  assert.is(
    finished("xl/worksheets/sheet1.xml", sheetOf(rows, cols)),
    sheetOf(
      `<row r="1" ht="29" customHeight="1"><c r="A1" t="s" s="1"><v>0</v></c></row>` +
        `<row r="2"><c r="B2" s="7"/></row>` +
        `<row r="11" ht="42"><c r="C11" s="7"/></row>`,
      `<col min="1" max="1" style="7" width="9"/><col min="2" max="2" style="5" width="9"/>` +
        `<col min="12" max="12" style="12" width="9"/><col min="13" max="13" width="9"/>`,
    ),
  );
});

test("without a pattern row only the heights below the heading become open", () => {
  const row = (at: number, rest: string) =>
    `<row r="${at}" ht="29.5"${rest}><c r="A${at}" s="1"/></row>`;
  const fixed = ' customHeight="1"';
  const cols = `<col min="1" max="1" width="9"/>`;
  assert.is(
    finished(
      "xl/worksheets/sheet2.xml",
      sheetOf(row(1, fixed) + row(2, fixed) + row(10, fixed), cols),
    ),
    sheetOf(row(1, fixed) + row(2, "") + row(10, ""), cols),
  );
});

test("a sheet that lacks its pattern row is the programmer's mistake", () => {
  const rows = `<row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row>`;
  assert.throws(
    () => finished("xl/worksheets/sheet1.xml", sheetOf(rows)),
    (error: Error) => error.message === "a sheet without its pattern row",
  );
});

test("comments of a sheet have boxes as large as their texts", () => {
  const cells = new Map([["0,0", { comment: { author: "Papan", text: "pendek" } }]]);
  const box = (anchor: string) =>
    `<x:Anchor>${anchor}</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column>`;
  const plan = { sheet: { name: "Dua", cells }, hasPattern: true };
  const made = finished("xl/drawings/vmlDrawing2.vml", box("1,15,0,2,3,15,4,4"), [PLAIN, plan]);
  assert.is(made, box("1,15,0,2,5,59,1,16"));
});

test.run();
