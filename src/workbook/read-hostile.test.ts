import { suite } from "uvu";
import * as assert from "uvu/assert";
import { changed } from "../base/zip-fixtures.ts";
import { bookOf, bookParts, FILE, HELLO, worksheet, zipped } from "./gate-fixtures.ts";
import { gateWorkbook } from "./gate.ts";
import { isRefusal } from "./gate-refusal.ts";
import { STRINGS } from "./parts-package.ts";
import { bookFrom, cellsOf, sheetFrom } from "./read-fixtures.ts";
import { readGated, readWorkbook } from "./read.ts";

const STRING = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

const hostile = suite("hostile workbooks");

hostile("a sheet named __proto__ is a sheet like any other", () => {
  const names = ["__proto__", "constructor", "toString"];
  const book = bookFrom(zipped(bookParts({ sheets: names.map((name) => [name, HELLO] as const) })));
  assert.equal([...book.sheets.keys()], names);
  assert.is(book.sheets.get("__proto__")?.rows[0]?.[0]?.value, "Kode");
  assert.not.ok("rows" in {});
  assert.equal(Object.keys(Object.prototype), []);
});

hostile("headings and names like __proto__ pollute nothing", () => {
  const cells = cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
    strings: ["__proto__"],
  });
  assert.is(cells[0]?.value, "__proto__");
  assert.is(({} as Record<string, unknown>)["polluted"], undefined);
});

hostile("a merge or a link over the whole sheet costs nothing", () => {
  const tail =
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>';
  const sheet = worksheet(
    `<cols><col min="1" max="99999999"/></cols><sheetData>${HELLO}</sheetData>${tail}`,
  );
  const { rows, merges } = sheetFrom(zipped(bookParts({ sheets: { Koperasi: sheet } })));
  assert.is(rows.length, 1);
  assert.equal(merges, ["A1:XFD1048576"]);
});

hostile("comments and properties do not reach SheetJS but the search for personal data", () => {
  const parts = bookParts({ sheets: { Koperasi: HELLO } });
  parts.set(
    "xl/comments1.xml",
    '<comments><commentList><comment ref="__proto__"><text><t>0812</t></text></comment></commentList></comments>',
  );
  assert.equal(
    bookFrom(zipped(parts)).otherTexts.find(({ part }) => part === "xl/comments1.xml"),
    {
      part: "xl/comments1.xml",
      text: "0812",
    },
  );
});

hostile("20,000 rows that reach to column IV are read, one cell beyond it is named", () => {
  const rows = (column: string): string =>
    Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 1}"><c r="${column}${index + 1}"><v>1</v></c></row>`,
    ).join("");
  assert.is(cellsOf(rows("IV")).length, 20_000);
  const beyond = ["IW1", "XFD1", "A100001", "XFD1048576"];
  for (const address of beyond) {
    const row = `<row r="${address.replace(/\D+/, "")}"><c r="${address}"><v>1</v></c></row>`;
    const [problem] = readWorkbook(bookOf(row), FILE).problems;
    assert.is(problem?.code, "berkas-melampaui-batas");
    assert.match(problem?.message ?? "", `sel ${address} berisi, jauh di luar tabel`);
  }
});

hostile("texts of which SheetJS reads a part, or nothing, are refused", () => {
  const texts = [
    "<r><t>a</t></r><rPh>",
    "<t>081<b/>234</t>",
    "<t>a</t><x:c><t>b</t></x:c>",
    "081234",
    "<t>a",
  ];
  for (const text of texts) {
    const inline = bookOf(`<row r="1"><c r="A1" t="inlineStr"><is>${text}</is></c></row>`);
    const shared = bookParts({ sheets: { Koperasi: STRING } });
    shared.set(STRINGS, `<sst><si>${text}</si></sst>`);
    for (const bytes of [inline, zipped(shared)]) {
      const { book, problems } = readWorkbook(bytes, FILE);
      assert.is(book, undefined, text);
      assert.is(problems[0]?.code, "berkas-tidak-wajar");
    }
  }
});

hostile("runs, empty texts and readings are read in order, however they are mixed", () => {
  const texts: readonly (readonly [string, string])[] = [
    ['<phoneticPr fontId="1"/><t>abc</t>', "abc"],
    ["<t>a</t><r><t>b</t></r>", "ab"],
    ["<t/><r><rPr><b/><sz val='9'/></rPr><t>x</t></r>", "x"],
    ['<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/>', "東京"],
    ["\n <r>\n <t xml:space='preserve'> a </t>\n </r>\n", " a "],
  ];
  for (const [text, expected] of texts) {
    const shared = bookParts({ sheets: { Koperasi: STRING } });
    shared.set(STRINGS, `<sst><si>${text}</si></sst>`);
    assert.is(sheetFrom(zipped(shared)).rows[0]?.[0]?.value, expected, text);
    const inline = `<row r="1"><c r="A1" t="inlineStr"><is>${text}</is></c></row>`;
    assert.is(cellsOf(inline)[0]?.value, expected, text);
  }
});

hostile("a value where its type does not look for it is refused, not lost", () => {
  const cells = [
    '<c r="A1" t="inlineStr"><v>Kode</v></c>',
    '<c r="A1"><is><t>Kode</t></is></c>',
    '<c r="A1" t="s"><v>0</v><is><t>Kode</t></is></c>',
    '<c r="A1"><f t="shared" si="7"/><v>5</v></c>',
  ];
  for (const cell of cells) {
    const bytes = bookOf(`<row r="1">${cell}</row>`, { strings: ["a"] });
    assert.is(readWorkbook(bytes, FILE).problems[0]?.code, "berkas-tidak-wajar", cell);
  }
});

hostile("a cell that only has a type is blank", () => {
  const cells = ["b", "d", "n", "s", "str", "inlineStr"].map((type) => `<c t="${type}"/>`);
  assert.equal(cellsOf(`<row r="1">${cells.join("")}<c t="b"><v></v></c></row>`), []);
});

/** SheetJS decodes results of formulas twice and then searches them for CDATA, in quadratic time. */
hostile("the result of a formula is decoded once", () => {
  const text = `${"x".repeat(30_000)}&lt;![CDATA[ &amp;lt;`;
  const [cell] = cellsOf(`<row r="1"><c r="A1" t="str"><f>B1</f><v>${text}</v></c></row>`);
  assert.is(String(cell?.value).slice(30_000), "<![CDATA[ &lt;");
  assert.is(cell?.formula, "B1");
});

/** The belt behind the gate: nothing is known to get here, so the count is falsified. */
hostile("a sheet of which SheetJS reads more or fewer cells than the gate saw is refused", () => {
  const { workbook } = gateWorkbook(bookOf(HELLO), FILE);
  if (workbook === undefined) throw new Error("no workbook");
  const [sheet] = workbook.sheets;
  for (const cellCount of [0, 2]) {
    const read = readGated({ ...workbook, sheets: [{ ...sheet!, cellCount }] });
    assert.ok(isRefusal(read) && read.refused === "lembar-tidak-terbaca");
  }
  assert.ok(isRefusal(readGated({ ...workbook, bytes: new Uint8Array(9) })));
  assert.not.ok(isRefusal(readGated(workbook)));
});

hostile("texts that no cell shows any more are searched for personal data", () => {
  const parts = bookParts({ sheets: { Koperasi: STRING }, strings: ["Kode", "hub. 081234567890"] });
  assert.equal(bookFrom(zipped(parts)).otherTexts, [
    { part: "xl/workbook.xml", text: "Koperasi" },
    { part: STRINGS, text: "hub. 081234567890" },
  ]);
});

hostile("no bytes make it throw", () => {
  const random = randomFrom(20_261_122);
  const bytes = bookOf(HELLO);
  for (let round = 0; round < 1500; round += 1) {
    const spoilt = changed(bytes, (view) => {
      for (let flips = 0; flips < 3; flips += 1) {
        view.setUint8(Math.floor(random() * bytes.length), Math.floor(random() * 256));
      }
    });
    const { book, problems } = readWorkbook(spoilt, FILE);
    assert.ok(book !== undefined || problems.length === 1);
  }
});

hostile("no text inside the parts makes it throw, and nothing is lost without a word", () => {
  const random = randomFrom(7);
  const rows =
    '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f t="shared" si="0" ref="B1:B2">A1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>';
  const source = { sheets: { Koperasi: rows }, strings: ["a"], formats: ["0.00"] };
  const pieces = [
    "<",
    ">",
    "/",
    '"',
    "=",
    "&",
    ";",
    " ",
    "r",
    "c",
    "v",
    "0",
    "1",
    "9",
    "é",
    "<c ",
    "</row>",
    "<si>",
    "&#0;",
    "\ud800",
  ];
  for (let round = 0; round < 1500; round += 1) {
    const parts = bookParts(source);
    const names = [...parts.keys()];
    const name = names[Math.floor(random() * names.length)] ?? "";
    const text = String(parts.get(name));
    const at = Math.floor(random() * text.length);
    const piece = pieces[Math.floor(random() * pieces.length)] ?? "";
    parts.set(name, text.slice(0, at) + piece + text.slice(at + Math.floor(random() * 4)));
    const { book, problems } = readWorkbook(zipped(parts, 0), FILE);
    assert.ok(book !== undefined || problems.length > 0);
  }
});

/** Numerical Recipes' generator: the same sequence every time, so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

hostile("one long text in many cells is refused, in few cells it is read", () => {
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`,
    ).join("");
  const strings = ["a".repeat(32_000)];
  const read = (count: number) => readWorkbook(bookOf(rows(count), { strings }), FILE);
  assert.equal(
    read(200).problems.map(({ code }) => code),
    ["berkas-melampaui-batas"],
  );
  assert.equal(read(100).problems, []);
});

hostile.run();
