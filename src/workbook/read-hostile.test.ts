import { suite } from "uvu";
import * as assert from "uvu/assert";
import { changed } from "../base/zip-fixtures.ts";
import { bookOf, bookParts, FILE, HELLO, worksheet, zipped } from "./gate-fixtures.ts";
import { STRINGS } from "./parts-package.ts";
import { bookFrom, cellsOf, sheetFrom } from "./read-fixtures.ts";
import { readWorkbook } from "./read.ts";

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
  const start = performance.now();
  const { rows, merges } = sheetFrom(zipped(bookParts({ sheets: { Koperasi: sheet } })));
  assert.ok(performance.now() - start < 200);
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

hostile("20,000 rows that reach to the last column are read in seconds", () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
  );
  const start = performance.now();
  assert.is(cellsOf(rows.join("")).length, 20_000);
  assert.ok(performance.now() - start < 3000);
});

hostile("a text over which SheetJS drops its sheet is refused, for every cell is counted", () => {
  const broken = "<r><t>a</t></r><rPh>";
  const inline = bookOf(`<row r="1"><c r="A1" t="inlineStr"><is>${broken}</is></c></row>`);
  const shared = bookParts({
    sheets: { Koperasi: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
  });
  shared.set(STRINGS, `<sst><si>${broken}</si></sst>`);
  for (const bytes of [inline, zipped(shared)]) {
    const { book, problems } = readWorkbook(bytes, FILE);
    assert.is(book, undefined);
    assert.is(problems[0]?.code, "lembar-tidak-terbaca");
    assert.equal(problems[0]?.place, { file: FILE, sheet: "Koperasi" });
  }
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

hostile.run();
