import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  bookOf,
  bookParts,
  bookWith,
  codeOf,
  HELLO,
  messageOf,
  worksheet,
  zipped,
} from "./gate-fixtures.ts";
import { sheetPart, STYLES } from "./parts-package.ts";

const SHEET = sheetPart(0);

const limits = suite("limits");

limits("61 sheets are too many, and 5,000 are refused at once", () => {
  const many = (count: number): Uint8Array => {
    const parts = bookParts({ sheets: { A: HELLO } });
    const sheets = Array.from(
      { length: count },
      (_, index) => `<sheet name="L${index}" r:id="s1"/>`,
    );
    const workbook = String(parts.get("xl/workbook.xml"));
    return zipped(
      parts.set("xl/workbook.xml", workbook.replace("</sheets>", `${sheets.join("")}</sheets>`)),
    );
  };
  assert.is(codeOf(many(60)), "berkas-melampaui-batas");
  assert.is(codeOf(many(5000)), "berkas-melampaui-batas");
});

limits("more than 2,000 merged ranges are refused", () => {
  const merge = Array.from(
    { length: 2001 },
    (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`,
  );
  const sheet = worksheet(`<sheetData/><mergeCells>${merge.join("")}</mergeCells>`);
  assert.is(codeOf(bookWith(SHEET, sheet)), "berkas-melampaui-batas");
});

limits("more than 20,000 filled rows or 100,000 rows are refused", () => {
  const rows = (count: number, cell: string): string =>
    Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}">${cell.replace("#", `${index + 1}`)}</row>`,
    ).join("");
  assert.is(codeOf(bookOf(rows(20_000, '<c r="A#"><v>1</v></c>'))), "");
  assert.is(codeOf(bookOf(rows(20_001, '<c r="A#"><v>1</v></c>'))), "berkas-melampaui-batas");
  assert.is(codeOf(bookOf(rows(100_001, ""))), "berkas-melampaui-batas");
});

limits("more than 500,000 cells are refused, more than 200,000 if they hold something", () => {
  const book = (rows: number, cell: string): Uint8Array => {
    const row = `<row>${cell.repeat(250)}</row>`;
    // Stored, not deflated: so many equal cells would be refused as a bomb before they are counted.
    return zipped(bookParts({ sheets: { A: row.repeat(rows) } }), 0);
  };
  assert.is(codeOf(book(2000, "<c/>")), "");
  assert.is(codeOf(book(2001, "<c/>")), "berkas-melampaui-batas");
  assert.is(codeOf(book(800, "<c><v>1</v></c>")), "");
  assert.is(codeOf(book(801, "<c><v>1</v></c>")), "berkas-melampaui-batas");
});

limits("a cell holds at most 32,767 letters, however they are written", () => {
  const text = (letters: string): Uint8Array =>
    bookOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${letters}</t></is></c></row>`);
  assert.is(codeOf(text("&amp;".repeat(32_767))), "");
  assert.is(codeOf(text("&amp;".repeat(32_768))), "berkas-melampaui-batas");
  const shared = (letters: string): Uint8Array => bookOf(HELLO, { strings: [letters] });
  assert.is(codeOf(shared("a".repeat(32_767))), "");
  assert.is(codeOf(shared("a".repeat(32_768))), "berkas-melampaui-batas");
});

limits(
  "a shared text counts in every cell that shows it: more than four million letters are refused",
  () => {
    const book = (cells: number): Uint8Array => {
      const row = Array.from(
        { length: cells },
        (_, at) => `<row r="${at + 1}"><c t="s"><v>0</v></c></row>`,
      );
      return bookOf(row.join(""), { strings: ["a".repeat(32_000)] });
    };
    assert.is(codeOf(book(125)), "");
    assert.is(codeOf(book(126)), "berkas-melampaui-batas");
    assert.match(messageOf(book(126)), "lebih dari 4.000.000 huruf di dalam sel");
  },
);

limits("shared formulas that would be written out to gigabytes are refused", () => {
  for (const quote of ['"', "'"]) {
    const shared = `t=${quote}shared${quote} si=${quote}0${quote}`;
    const master = `<row r="1"><c r="A1"><f ${shared} ref="A1:A9000">${"A1+".repeat(1500)}1</f></c></row>`;
    const others = Array.from(
      { length: 9000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f\n${shared}/></c></row>`,
    );
    assert.is(codeOf(bookOf(master + others.join(""))), "berkas-melampaui-batas");
  }
});

limits("lists of 80,000 styles or links are not even listed", () => {
  const many = (element: string): string =>
    Array.from({ length: 80_000 }, (_, index) => `<${element} a="${(index * 7919) % 1e5}"/>`).join(
      "",
    );
  const styles = bookWith(STYLES, `<styleSheet><cellXfs>${many("xf")}</cellXfs></styleSheet>`);
  assert.is(codeOf(styles), "berkas-melampaui-batas");
  const links = `<Relationships>${many("Relationship")}</Relationships>`;
  assert.is(codeOf(bookWith("xl/_rels/workbook.xml.rels", links)), "berkas-melampaui-batas");
});

/** Where an expression goes back and forth, these take hours: that they end is the test. */
limits("texts that invite a regular expression to backtrack are refused", () => {
  const long = " ".repeat(2_000_000);
  const rows = [
    `<row r="1"><c r="A1">${long}x</c></row>`,
    `<row r="1"><c r="A1"${long}x/></row>`,
    `<row${long}x>`,
    `<row r="1"><c r="A1" t="inlineStr"><is>${"<t>".repeat(600_000)}`,
    `<row r="1"><c r="A1"><f ${"a".repeat(2_000_000)}`,
    `<row r="1"><c r="A1"><v>${"1".repeat(2_000_000)}x</v></c></row>`,
  ];
  for (const row of rows) {
    const code = codeOf(zipped(bookParts({ sheets: { A: row } }), 0));
    const expected = row.includes("</v>") ? "berkas-melampaui-batas" : "berkas-tidak-wajar";
    assert.is(code, expected, row.slice(0, 40));
  }
});

limits.run();
