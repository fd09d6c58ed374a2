import { writeXlsx } from "hucre";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dateFromSerial } from "./cells.ts";
import { bookParts, worksheet, zipped } from "./gate-fixtures.ts";
import { sheetPart, STRINGS } from "./parts-package.ts";
import { bookFrom, cellsOf, only, sheetFrom } from "./read-fixtures.ts";

const books = suite("ordinary workbooks");

const ORDINARY: Parameters<typeof writeXlsx>[0] = {
  sheets: [
    {
      name: "Koperasi & Gerai",
      rows: [
        ["Kode", "Jumlah", "Tanggal"],
        ["33.10.15.2015", 284, new Date(Date.UTC(2025, 10, 24))],
        [null, true, null],
      ],
      cells: new Map([["2,2", { formula: "SUM(B2:B2)", formulaResult: 284 }]]),
      merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }],
    },
    { name: "_meta", hidden: true, rows: [["versi", "1.0.0"]] },
    { name: "_daftar", veryHidden: true, rows: [["ada"], ["belum"]] },
  ],
};

books("texts, numbers, booleans, dates and formulas come with their address", async () => {
  const bytes = await writeXlsx(ORDINARY);
  const book = bookFrom(bytes);
  assert.equal([...book.sheets.keys()], ["Koperasi & Gerai", "_meta", "_daftar"]);
  assert.equal(
    [...book.sheets.values()].map(({ hidden }) => hidden),
    [false, true, true],
  );
  const sheet = sheetFrom(bytes, "Koperasi & Gerai");
  assert.equal(sheet.merges, ["A5:C5"]);
  assert.equal(sheet.rows[1]?.slice(0, 2), [
    { address: "A2", row: 2, column: 0, kind: "text", value: "33.10.15.2015" },
    { address: "B2", row: 2, column: 1, kind: "number", value: 284 },
  ]);
  const date = sheet.rows[1]?.[2];
  assert.is(date?.format, "yyyy-mm-dd");
  assert.equal(dateFromSerial(Number(date?.value), book.date1904), {
    year: 2025,
    month: 11,
    day: 24,
  });
  assert.equal(sheet.rows[2], [
    { address: "B3", row: 3, column: 1, kind: "boolean", value: true },
    { address: "C3", row: 3, column: 2, kind: "number", value: 284, formula: "SUM(B2:B2)" },
  ]);
});

books("blank cells and rows are left out, wherever the others stand", () => {
  const rows =
    '<row r="1"><c r="A1"/></row><row r="3"><c r="B3"/><c r="AA3"><v>7</v></c></row><row r="100000"><c r="IV100000"><v>8</v></c></row>';
  assert.equal(
    cellsOf(rows).map(({ address, row, column }) => [address, row, column]),
    [
      ["AA3", 3, 26],
      ["IV100000", 100_000, 255],
    ],
  );
});

books("cells outside the stated dimension are read", () => {
  const sheet = worksheet(
    `<dimension ref="A1:A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="F9"><v>2</v></c></row></sheetData>`,
  );
  const cells = sheetFrom(zipped(bookParts({ sheets: { Koperasi: sheet } }))).rows.flat();
  assert.equal(
    cells.map(({ address }) => address),
    ["A1", "F9"],
  );
});

books("1904 workbooks say so", () => {
  const parts = bookParts({ sheets: { Koperasi: '<row r="1"><c r="A1"><v>44575</v></c></row>' } });
  const workbook = String(parts.get("xl/workbook.xml"));
  parts.set("xl/workbook.xml", workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'));
  const { date1904, sheets } = bookFrom(zipped(parts));
  const [[cell] = []] = sheets.get("Koperasi")?.rows ?? [];
  assert.equal(dateFromSerial(Number(cell?.value), date1904), { year: 2026, month: 1, day: 15 });
});

books("hidden rows and columns are named if they hold something", () => {
  const sheet = worksheet(
    `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"/><row r="3"><c r="C3"><v>1</v></c></row></sheetData>`,
  );
  const { hiddenRows, hiddenColumns } = sheetFrom(
    zipped(bookParts({ sheets: { Koperasi: sheet } })),
  );
  assert.equal(hiddenRows, [1]);
  assert.equal(hiddenColumns, [2]);
});

books("number formats come with their cells; General is not mentioned", () => {
  const row =
    '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row>';
  const cells = cellsOf(row, { formats: ["#,##0", "[$-421]dd mmmm yyyy"] });
  assert.equal(
    cells.map(({ format }) => format),
    [undefined, "#,##0", "[$-421]dd mmmm yyyy"],
  );
});

books("a namespace prefix makes no difference", () => {
  const plain = bookParts({
    sheets: { Koperasi: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' },
    strings: ["a", "b"],
  });
  for (const part of [sheetPart(0), STRINGS, "xl/workbook.xml", "[Content_Types].xml"]) {
    const xml = String(plain.get(part))
      .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
      .replace(/xmlns=/, "xmlns:x=");
    plain.set(part, xml);
  }
  assert.is(sheetFrom(zipped(plain)).rows[0]?.[0]?.value, "b");
});

books("indented XML is read like any other", () => {
  const row =
    '\n  <row r="1">\n    <c r="A1">\n      <v>1</v>\n    </c>\n    <c r="B1" />\n  </row>\n';
  assert.equal(
    cellsOf(row).map(({ value }) => value),
    [1],
  );
});

const values = suite("values of cells");

values("a formula without a computed value is empty, with its formula", () => {
  const [cell] = cellsOf('<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c></row>');
  assert.equal(cell, {
    address: "A1",
    row: 1,
    column: 0,
    kind: "empty",
    value: null,
    formula: "SUM(B1:B9)",
  });
  assert.equal(only('<c r="A1"><f>1+1</f><v></v></c>'), ["empty", null]);
  assert.equal(only('<c r="A1"><f>1+1</f><v/></c>'), ["empty", null]);
  assert.equal(only('<c r="A1"><f>1+1</f><v /></c>'), ["empty", null]);
});

values("an empty element is one with a blank before its end as well, as Python writes it", () => {
  const cells = '<c r="A1" s="0" /><c r="B1"><v /></c><c r="C1" t="inlineStr"><is /></c>';
  const text = '<c r="D1" t="s"><v>2</v></c><c r="E1" t="inlineStr"><is><r /><t /></is></c>';
  const parts = bookParts({ sheets: { Koperasi: `<row r="1" >${cells}${text}</row>` } });
  parts.set(STRINGS, "<sst><si /><si><t /></si><si><t>Sengon</t></si></sst>");
  assert.equal(
    sheetFrom(zipped(parts)).rows.map((row) => row.map(({ address, value }) => [address, value])),
    [[["D1", "Sengon"]]],
  );
});

values("shared and array formulas are read for every cell", () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="array" ref="A3:A4">B3*3</f><v>6</v></c></row><row r="4"><c r="A4"><v>9</v></c></row>';
  assert.equal(
    cellsOf(rows).map(({ formula, value }) => [formula, value]),
    [
      ["B1*2", 2],
      ["B2*2", 4],
      ["B3*3", 6],
      [undefined, 9],
    ],
  );
});

values("an escaped letter, which LibreOffice and Excel read in two ways, is an error", () => {
  const inline = (text: string) => only(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`);
  assert.equal(only('<c r="A1" t="s"><v>0</v></c>', { strings: ["_x0041_&amp;"] }), [
    "error",
    "A&",
  ]);
  assert.equal(inline("_x0041_B_x005F_x0042_"), ["error", "AB_x0042_"]);
  assert.equal(only('<c r="A1" t="str"><f>A2</f><v>_x0033_3</v></c>'), ["error", "33"]);
  assert.equal(inline("a_xyz_b_x12"), ["text", "a_xyz_b_x12"]);
});

values("error cells are errors with their text, also those that SheetJS does not know", () => {
  for (const text of ["#REF!", "#N/A", "#SPILL!", "#CONNECT!"]) {
    assert.equal(only(`<c r="A1" t="e"><v>${text}</v></c>`), ["error", text]);
  }
});

values("a stored value that is no number is an error with its text", () => {
  for (const text of [
    "abc",
    "1,5",
    "1.250.000",
    "1e400",
    "NaN",
    "Infinity",
    "0x10",
    "1 2",
    "--1",
  ]) {
    assert.equal(only(`<c r="A1"><v>${text}</v></c>`), ["error", text], text);
  }
  for (const text of ["BENAR", "true", "false", "2"])
    assert.equal(only(`<c r="A1" t="b"><v>${text}</v></c>`), ["error", text]);
  assert.equal(only('<c r="A1" t="d"><v>24/11/2025</v></c>'), ["error", "24/11/2025"]);
});

values("numbers are read in every notation of the format", () => {
  const numbers: readonly (readonly [string, number])[] = [
    ["0", 0],
    ["-3", -3],
    ["12.5", 12.5],
    ["1E3", 1000],
    ["-2.5e-7", -2.5e-7],
    ["1250000.0000000002", 1250000.0000000002],
    ["3310012501900001", 3310012501900001],
  ];
  for (const [text, number] of numbers) {
    assert.equal(only(`<c r="A1"><v>${text}</v></c>`), ["number", number]);
  }
});

values("ISO dates of other writers become serial numbers, whatever the time zone", () => {
  for (const text of ["2026-01-15", "2026-01-15T00:00:00", "2026-01-15T00:00:00.000Z"]) {
    assert.equal(only(`<c r="A1" t="d"><v>${text}</v></c>`), ["number", 46_037], text);
  }
});

values("texts are delivered as they stand, entities and runs resolved", () => {
  const shared = '<c r="A1" t="s"><v>0</v></c>';
  assert.equal(only(shared, { strings: ["A &amp; B &lt;b&gt; &quot;c&quot;\n&#233; &#128512;"] }), [
    "text",
    'A & B <b> "c"\né 😀',
  ]);
  assert.equal(only(shared, { strings: ["=1+1"] }), ["text", "=1+1"]);
  assert.equal(only(shared, { strings: ["a_x000D__x005F_x0041_"] }), ["text", "a\r_x0041_"]);
  assert.equal(
    only(
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Desa </t></r><r><t>Sengon</t></r></is></c>',
    ),
    ["text", "Desa Sengon"],
  );
  assert.equal(only('<c r="A1" t="str"><f>A2</f><v>Désa &amp; &#233;</v></c>'), [
    "text",
    "Désa & é",
  ]);
});

values("a self-closing shared string does not shift the others", () => {
  const parts = bookParts({
    sheets: {
      Koperasi: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
    },
  });
  parts.set(STRINGS, "<sst><si/><si><t>b</t></si></sst>");
  assert.equal(
    sheetFrom(zipped(parts))
      .rows.flat()
      .map(({ address, value }) => [address, value]),
    [["B1", "b"]],
  );
});

values("cells without address follow each other, even if their text looks like one", () => {
  const rows =
    '<row><c t="inlineStr"><is><t>r="Z9"</t></is></c><c><v>2</v></c></row><row><c s="1" t="b" r="C2"><v>1</v></c></row>';
  assert.equal(
    cellsOf(rows, { formats: ["0"] }).map(({ address, value }) => [address, value]),
    [
      ["A1", 'r="Z9"'],
      ["B1", 2],
      ["C2", true],
    ],
  );
});

books.run();
values.run();
