import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FIELD, joined, setInBoth } from "../base/zip-fixtures.ts";
import {
  bookOf,
  bookParts,
  bookReplacing,
  bookWith,
  codeOf,
  FILE,
  HELLO,
  messageOf,
  worksheet,
  zipped,
} from "./gate-fixtures.ts";
import { isRefusal } from "./gate-refusal.ts";
import { gateWorkbook } from "./gate.ts";
import { openArchive } from "./inflate.ts";
import { sheetPart, STRINGS, STYLES } from "./parts-package.ts";

const SHEET = sheetPart(0);
const LINKS = "xl/_rels/workbook.xml.rels";

const contents = suite("hostile XML");

contents("DOCTYPE, entities, comments and CDATA are refused", () => {
  const texts = ['<!DOCTYPE a [<!ENTITY b "c">]>', "<!-- <c r='A1'/> -->", "<![CDATA[x]]>"];
  for (const text of texts) {
    const sheet = worksheet(`${text}<sheetData>${HELLO}</sheetData>`);
    assert.is(codeOf(bookWith(SHEET, sheet)), "berkas-tidak-wajar", text);
    assert.is(
      codeOf(bookReplacing("xl/workbook.xml", "<sheets>", `${text}<sheets>`)),
      "berkas-tidak-wajar",
    );
  }
});

contents("XML that is not UTF-8 is refused", () => {
  const utf16 = Uint8Array.from(
    [...worksheet("<sheetData/>")].flatMap((c) => [c.charCodeAt(0), 0]),
  );
  assert.is(
    codeOf(bookWith(SHEET, joined(Uint8Array.of(0xff, 0xfe), utf16))),
    "berkas-tidak-wajar",
  );
});

contents("control characters that XML forbids are damage", () => {
  for (const character of ["\0", "\x0b", "\x1b"]) {
    const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>a${character}b</t></is></c></row>`;
    assert.is(codeOf(bookOf(row)), "berkas-rusak");
  }
});

contents("an ampersand that begins no entity is damage", () => {
  const text = (letters: string): Uint8Array =>
    bookOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${letters}</t></is></c></row>`);
  for (const letters of ["a & b", "&AMP;", "&nama;", "&#xZ;", "&#;", "&lt", "&#99999999;"]) {
    assert.is(codeOf(text(letters)), "berkas-rusak", letters);
  }
  assert.is(codeOf(text("&lt;&gt;&amp;&quot;&apos;&#38;&#x26;&#1114112;")), "");
});

contents("cells outside the part for cells are refused, for some program may read them", () => {
  const cell = '<c r="B2"><v>5</v></c>';
  for (const outside of [`<extLst>${cell}</extLst>`, `<extLst><row r="2">${cell}</row></extLst>`]) {
    const sheet = worksheet(`<sheetData>${HELLO}</sheetData>${outside}`);
    assert.is(codeOf(bookWith(SHEET, sheet)), "berkas-tidak-wajar");
  }
});

contents("a sheet cut off in the middle is damage", () => {
  assert.is(codeOf(bookWith(SHEET, worksheet("<sheetData>").slice(0, -13))), "berkas-rusak");
  assert.is(codeOf(bookWith(SHEET, "")), "berkas-rusak");
  assert.is(codeOf(bookWith(SHEET, worksheet(""))), "berkas-rusak");
});

contents("rows and cells that are open, nested, doubled or out of order are refused", () => {
  const rows = [
    '<row r="1"><c r="A1"><v>1</v></c>',
    '<row r="1"><c r="A1"><v>1</v></row>',
    '<c r="A1"><v>1</v></c>',
    '<row r="1"><row r="2"/></row>',
    "</row>",
    '<row r="1"><c r="A1"/><c r="A1"/></row>',
    '<row r="1"><c r="B1"/><c r="A1"/></row>',
    '<row r="1"><c r="A2"/></row>',
    '<row r="2"/><row r="1"/>',
    '<row r="1"/><row r="1"/>',
    '<row r="1"><c r="A1" r="B1"/></row><row r="1"/>',
    '<row r="1"><c r="XFE1"/></row>',
    '<row r="1048577"/>',
    '<row r="999999999"><c r="A999999999"/></row>',
    '<row r="1"><c r="a1"/></row>',
    '<row r="1"><c r="A1" t="x"><v>1</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>',
    '<row r="1"><c r="A1"><b/></c></row>',
    "<sheetData>",
    "</sheetData><sheetData>",
  ];
  for (const row of rows) assert.is(codeOf(bookOf(row)), "berkas-tidak-wajar", row);
});

contents("a shared string that does not exist is damage", () => {
  for (const index of ["1", "-1", "99999999", "0x0", "1e0"]) {
    const row = `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`;
    assert.is(codeOf(bookOf(row, { strings: ["satu"] })), "berkas-rusak", index);
  }
});

contents("a damaged list of shared strings is refused", () => {
  for (const text of ["<si><t>a</t>", "<si>", "<si><si></si></si>", "<t>a</t>", "<si a='b'/>"]) {
    const strings = `<sst>${text}</sst>`;
    assert.is(codeOf(bookWith(STRINGS, strings)), "berkas-tidak-wajar", text);
  }
});

contents("a missing, external or unlisted sheet is refused", () => {
  const parts = bookParts({ sheets: { Koperasi: HELLO, Gerai: HELLO } });
  parts.delete(sheetPart(1));
  const { problems } = gateWorkbook(zipped(parts), FILE);
  assert.is(problems[0]?.code, "lembar-tidak-terbaca");
  assert.is(problems[0]?.place.sheet, "Gerai");
  const links = "xl/_rels/workbook.xml.rels";
  const external = bookReplacing(
    links,
    `Target="/${SHEET}"`,
    'Target="http://a/b" TargetMode="External"',
  );
  assert.is(codeOf(external), "lembar-tidak-terbaca");
  assert.is(codeOf(bookWith(sheetPart(8), worksheet("<sheetData/>"))), "berkas-tidak-wajar");
});

contents("a chart sheet is refused by its name", () => {
  const links = "xl/_rels/workbook.xml.rels";
  const bytes = bookReplacing(links, "relationships/worksheet", "relationships/chartsheet");
  assert.is(codeOf(bytes), "lembar-tidak-terbaca");
  assert.match(messageOf(bytes), "grafik");
});

contents("two sheets of one name or one part are refused", () => {
  const twins = bookParts({
    sheets: [
      ["Gerai", HELLO],
      ["GERAI", HELLO],
    ],
  });
  assert.is(codeOf(zipped(twins)), "berkas-tidak-wajar");
  const parts = bookParts({ sheets: { A: HELLO } });
  const workbook = String(parts.get("xl/workbook.xml"));
  const twice = workbook.replace("</sheets>", '<sheet name="B" sheetId="2" r:id="s1"/></sheets>');
  assert.is(codeOf(zipped(parts.set("xl/workbook.xml", twice))), "berkas-tidak-wajar");
});

contents.run();

const handedOn = suite("what the gate hands on");
const PLAIN_ROW = '<row r="1"><c r="A1"><v>7</v></c></row>';

handedOn("a workbook needs neither shared texts nor styles", () => {
  const parts = bookParts({ sheets: { A: PLAIN_ROW } });
  const links = String(parts.get(LINKS)).replace(
    /<[^<]*(?:sharedStrings|styles)\.xml"[^<]*>/gu,
    "",
  );
  assert.not.match(links, "styles");
  parts.set(LINKS, links).delete(STRINGS);
  parts.delete(STYLES);
  const { workbook, problems } = gateWorkbook(zipped(parts), FILE);
  assert.equal(problems, []);
  assert.equal(
    workbook?.sheets[0]?.plain.map(({ address, value }) => [address, value]),
    [["A1", 7]],
  );
  assert.is(workbook?.styles, "");
  assert.equal(workbook?.otherTexts, [{ part: "xl/workbook.xml", text: "A" }]);
});

handedOn(
  "only sheets with cells that are not plain are written anew, and none if all are plain",
  () => {
    const plain = bookParts({ sheets: { A: PLAIN_ROW, B: PLAIN_ROW } });
    assert.is(gateWorkbook(zipped(plain), FILE).workbook?.bytes, null);
    const mixed = bookParts({ sheets: { A: PLAIN_ROW, B: HELLO, C: PLAIN_ROW } });
    const { bytes, sheets = [] } = gateWorkbook(zipped(mixed), FILE).workbook ?? {};
    const archive = openArchive(bytes ?? new Uint8Array());
    if (isRefusal(archive)) throw new Error(archive.message);
    assert.equal(
      archive.names.filter((name) => name.includes("worksheets/")),
      [SHEET],
    );
    assert.match(String(archive.read("xl/workbook.xml")), `name="${sheets[1]?.safeName}"`);
    assert.equal(
      sheets.map(({ safeName }) => safeName),
      ["lembar-1", "lembar-2", "lembar-3"],
    );
  },
);

handedOn(
  "what is wrong inside a sheet is told of that sheet, and so is a damaged link of it",
  () => {
    const parts = bookParts({ sheets: { A: PLAIN_ROW, B: "</row>" } });
    assert.equal(gateWorkbook(zipped(parts), FILE).problems[0]?.place, { file: FILE, sheet: "B" });
    const links = "xl/worksheets/_rels/sheet1.xml.rels";
    const sound = bookWith(links, "<Relationships/>");
    assert.is(codeOf(sound), "");
    const damaged = (bytes: Uint8Array) =>
      messageOf(setInBoth(bytes, links, { field: FIELD.crc, width: 4, value: 1 }));
    const message = `isi berkas berubah atau hilang di tengah jalan (bagian "${links}").`;
    assert.is(damaged(sound), message);
    const commented = bookParts({ sheets: { Koperasi: HELLO } }).set("xl/comments1.xml", "<a/>");
    assert.is(damaged(zipped(commented.set(links, "<Relationships/>"))), message);
  },
);

handedOn("styles that cannot be read refuse the file", () => {
  assert.is(
    messageOf(bookWith(STYLES, "<styleSheet><!-- a --></styleSheet>")),
    `bagian "${STYLES}" berisi DOCTYPE, CDATA atau komentar XML.`,
  );
});

handedOn.run();
