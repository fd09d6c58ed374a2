import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { TextLook } from "./cells.ts";
import { bookParts, zipped } from "./gate-fixtures.ts";
import { STRINGS } from "./parts-package.ts";
import { readItem, refuseLongText } from "./parts-text.ts";
import { cellsOf, sheetFrom } from "./read-fixtures.ts";

const test = suite("looks in rich texts");

test("a text says which part of it is struck out or raised, shared or inline", () => {
  const run = (look: string, text: string) => `<r><rPr><b/>${look}</rPr><t>${text}</t></r>`;
  const plain = "<r><t>130</t></r>";
  const texts: readonly (readonly [string, TextLook | undefined])[] = [
    [run("<strike/>", "120") + plain, { kind: "struck", part: "120", rest: "130" }],
    [run('<strike val="1"/>', "&lt;5") + plain, { kind: "struck", part: "<5", rest: "130" }],
    [run("<strike/>", "120"), { kind: "struck", part: "120", rest: "" }],
    [
      plain + run('<vertAlign val="superscript"/>', "1"),
      { kind: "raised", part: "1", rest: "130" },
    ],
    [plain + run("<vertAlign val='subscript' />", "2"), { kind: "raised", part: "2", rest: "130" }],
    [run('<strike val="0"/><vertAlign val="baseline"/>', "120") + plain, undefined],
    [run("<strike/>", " ") + plain, undefined],
    [run("<strike/>", "") + plain, undefined],
  ];
  for (const [text, look] of texts) {
    const shared = bookParts({
      sheets: { Koperasi: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' },
    });
    shared.set(STRINGS, `<sst><si><t>a</t></si><si>${text}</si></sst>`);
    assert.equal(sheetFrom(zipped(shared)).rows[0]?.[0]?.look, look, text);
    const inline = `<row r="1"><c r="A1" t="inlineStr"><is>${text}</is></c></row>`;
    assert.equal(cellsOf(inline)[0]?.look, look, text);
  }
});

test("all runs of one look are one part, and a reading between them changes none", () => {
  const struck = "<rPr><strike/></rPr>";
  const reading = '<rPh sb="0" eb="1"><t>baca</t></rPh>';
  assert.equal(
    readItem(`<r>${struck}<t>a</t></r><r><t>b</t></r><r>${struck}${reading}<t>c</t></r>`),
    {
      text: "abc",
      reading: "baca",
      look: { kind: "struck", part: "ac", rest: "b" },
    },
  );
  assert.equal(readItem(`<t xml:space="preserve"> a </t>${reading}${reading}`), {
    ...{ text: " a ", reading: "bacabaca" },
  });
  assert.equal(readItem("<t>a</t>"), { text: "a", reading: "" });
  assert.equal(readItem(""), { text: "", reading: "" });
});

test("a text that is too long is told with its cell, where that is known", () => {
  assert.equal(
    [refuseLongText("B2"), refuseLongText()].map(({ message }) => message),
    ["sel B2 berisi lebih dari 32.767 huruf.", "ada sel berisi lebih dari 32.767 huruf."],
  );
});

test.run();
