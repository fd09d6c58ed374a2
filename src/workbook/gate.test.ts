import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FIELD, joined, setInBoth, utf8 } from "../base/zip-fixtures.ts";
import { writeZip } from "../base/zip.ts";
import {
  bookOf,
  bookParts,
  bookReplacing,
  bookWith,
  HELLO,
  worksheet,
  zipped,
} from "./gate-fixtures.ts";
import { WORKBOOK_CODES } from "./gate-refusal.ts";
import { gateWorkbook } from "./gate.ts";
import { sheetPart, STRINGS } from "./parts-package.ts";

const FILE = "data/koperasi/99.01/2026-01-31.xlsx";
const PLAIN = bookOf(HELLO);
const SHEET = sheetPart(0);

function codeOf(bytes: Uint8Array): string {
  const { workbook, problems } = gateWorkbook(bytes, FILE);
  assert.is(
    workbook === undefined,
    problems.some(({ severity }) => severity === "error"),
  );
  for (const { code, place, message, fix } of problems) {
    assert.is(place.file, FILE);
    assert.ok((WORKBOOK_CODES as readonly string[]).includes(code), code);
    assert.match(message, /^[a-z].*\.$/s, message);
    assert.match(fix, /^[a-z].*\.$/s, fix);
    assert.not.match(message + fix, /invalid|harap|undefined|NaN/);
  }
  return problems[0]?.code ?? "";
}

function messageOf(bytes: Uint8Array): string {
  return gateWorkbook(bytes, FILE).problems[0]?.message ?? "";
}

const kinds = suite("kinds of files");

kinds("a workbook passes", () => {
  assert.is(codeOf(PLAIN), "");
});

kinds("a file of 0 bytes is empty, and so is an archive without entries", () => {
  assert.is(codeOf(new Uint8Array(0)), "berkas-kosong");
  assert.is(codeOf(writeZip([], { level: 0 })), "berkas-kosong");
});

kinds("a file above 5 MB is too large", () => {
  const large = joined(PLAIN, new Uint8Array(5 * 1024 * 1024));
  assert.is(codeOf(large), "berkas-terlalu-besar");
  assert.match(messageOf(large), "5,0 MB; paling besar 5 MB");
});

kinds("an OLE file is an old .xls, or encrypted if it holds an EncryptedPackage", () => {
  const magic = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  assert.is(codeOf(joined(magic, new Uint8Array(600))), "berkas-xls-lama");
  const name = Uint8Array.from([..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]));
  assert.is(codeOf(joined(magic, new Uint8Array(600), name)), "berkas-bersandi");
});

kinds("a git-LFS pointer is called by its name", () => {
  const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
  assert.is(codeOf(utf8(pointer)), "berkas-penunjuk-lfs");
});

kinds("text with conflict markers is a git conflict", () => {
  const text = "version 1\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n";
  assert.is(codeOf(utf8(text)), "berkas-konflik-git");
});

kinds("every other kind of file gets an answer of its own", () => {
  const answers: readonly (readonly [string, string])[] = [
    ["%PDF-1.7\n", "PDF"],
    ["Kode,Desa\n33.10.01.2001,Sengon\n", "CSV"],
    ["\ufeffKode;Desa\r\n", "CSV"],
    ["Kode\tDesa\n", "CSV"],
    ["halo\n", "teks biasa"],
    ["<!DOCTYPE html><html>", "HTML"],
    ["\n<html><table>", "HTML"],
    [
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      "2003",
    ],
    ['<?xml version="1.0"?><office:document xmlns:office="x">', ".fods"],
    ['<?xml version="1.0"?><a/>', "XML"],
    ["{\\rtf1\\ansi", "RTF"],
    ["ID;PSCALC3", "SYLK"],
    ['{"url":"https://docs.google.com/spreadsheets/d/1"}', "Google"],
    ["MZ\u0090\0\u0003", "program"],
    ["Rar!\u001a\u0007", "arsip terkompresi"],
    ["GIF89a", "gambar"],
    ["\u0001\u0002\u0003abc", "tidak dikenali"],
  ];
  for (const [text, word] of answers) {
    assert.is(codeOf(utf8(text)), "berkas-bukan-xlsx", text);
    assert.ok(messageOf(utf8(text)).includes(word), `${messageOf(utf8(text))} says ${word}`);
  }
  assert.match(messageOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)), "gambar");
});

kinds("a file of nothing but zeros was not copied to its end", () => {
  assert.is(codeOf(new Uint8Array(9000)), "berkas-rusak");
});

kinds("other archives are told apart by what they hold", () => {
  const answers: readonly (readonly [string, string])[] = [
    ["mimetype", ".ods"],
    ["word/document.xml", ".docx"],
    ["ppt/presentation.xml", ".pptx"],
    ["xl/workbook.bin", ".xlsb"],
    ["Index/Document.iwa", "Numbers"],
    ["laporan.xlsx", "berisi buku kerja"],
    ["foto.jpg", "arsip ZIP"],
  ];
  for (const [name, word] of answers) {
    const bytes = writeZip([{ name, bytes: utf8("x") }], { level: 0 });
    assert.is(codeOf(bytes), "berkas-bukan-xlsx", name);
    assert.ok(messageOf(bytes).includes(word), messageOf(bytes));
  }
});

kinds("macros are refused, told by a part or by the content type", () => {
  const macroType = (found: string, type: string): Uint8Array =>
    bookReplacing("[Content_Types].xml", found, type);
  assert.is(codeOf(bookWith("xl/vbaProject.bin", "x")), "berkas-makro");
  assert.is(codeOf(bookWith("xl/macrosheets/sheet1.xml", "x")), "berkas-makro");
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  assert.is(codeOf(macroType(main, macro)), "berkas-makro");
  // SheetJS writes such a default into every file; it says nothing about the workbook.
  const harmless = `<Default Extension="bin" ContentType="${macro}"/><Override`;
  assert.is(codeOf(macroType("<Override", harmless)), "");
  assert.is(codeOf(macroType("sheet.main+xml", "template.main+xml")), "berkas-bukan-xlsx");
});

const archives = suite("hostile archives");

archives("a truncated file is called truncated", () => {
  for (const share of [0.1, 0.5, 0.99]) {
    assert.is(codeOf(PLAIN.subarray(0, Math.floor(PLAIN.length * share))), "berkas-terpotong");
  }
});

archives("bytes in front, behind or twice are refused", () => {
  assert.is(codeOf(joined(utf8("MZ"), PLAIN)), "berkas-bukan-xlsx");
  assert.is(codeOf(joined(PLAIN, utf8("\r\n"))), "berkas-tidak-wajar");
  assert.is(codeOf(joined(PLAIN, PLAIN)), "berkas-tidak-wajar");
});

archives("a part that unpacks to 400 times its size is refused unopened", () => {
  const zeros = new Uint8Array(19_000_000);
  assert.is(codeOf(bookWith("xl/media/image1.png", zeros)), "berkas-tidak-wajar");
  assert.is(codeOf(bookWith(SHEET, zeros)), "berkas-tidak-wajar");
});

archives("a part above 20 MB and parts above 60 MB together are refused", () => {
  const value = 21 * 1024 * 1024;
  assert.is(
    codeOf(setInBoth(PLAIN, SHEET, { field: FIELD.size, width: 4, value })),
    "berkas-tidak-wajar",
  );
});

archives("a lie about the size is refused, too small or too large", () => {
  for (const value of [5, 4_000_000]) {
    const lie = setInBoth(PLAIN, SHEET, { field: FIELD.size, width: 4, value });
    assert.match(codeOf(lie), /^berkas-(?:rusak|tidak-wajar)$/);
  }
  const lie = setInBoth(PLAIN, SHEET, { field: FIELD.size, width: 4, value: 0xfffffffe });
  assert.is(codeOf(lie), "berkas-tidak-wajar");
});

archives("a wrong CRC-32 is damage", () => {
  const flipped = setInBoth(PLAIN, SHEET, { field: FIELD.crc, width: 4, value: 1 });
  assert.is(codeOf(flipped), "berkas-rusak");
  assert.match(messageOf(flipped), SHEET);
});

archives("an encrypted entry, a foreign method and ZIP64 are refused", () => {
  const set = (field: number, width: 2 | 4, value: number): string =>
    codeOf(setInBoth(PLAIN, SHEET, { field, width, value }));
  assert.is(set(FIELD.flags, 2, 1), "berkas-bersandi");
  assert.is(set(FIELD.method, 2, 12), "berkas-tidak-wajar");
  assert.is(set(FIELD.size, 4, 0xffffffff), "berkas-tidak-wajar");
});

archives("a part that stands twice is refused, whatever its case", () => {
  assert.is(codeOf(bookWith("XL/Worksheets/Sheet1.xml", HELLO)), "berkas-tidak-wajar");
});

archives("more than 300 parts are refused", () => {
  const parts = bookParts({ sheets: { A: HELLO } });
  for (let index = 0; index < 300; index += 1) parts.set(`xl/media/image${index}.png`, "x");
  assert.is(codeOf(zipped(parts)), "berkas-melampaui-batas");
});

archives("names that lead out of the archive are refused", () => {
  for (const name of [
    "../../etc/passwd",
    "/etc/passwd",
    "C:\\a.xml",
    "xl\\worksheets\\s.xml",
    "a\0b",
  ]) {
    assert.is(codeOf(bookWith(name, "x")), "berkas-tidak-wajar", name);
  }
});

archives("an unknown part is refused by its name", () => {
  const bytes = bookWith("xl/rahasia/data.json", "{}");
  assert.is(codeOf(bytes), "berkas-bagian-terlarang");
  assert.match(messageOf(bytes), '"xl/rahasia/data.json"');
});

archives("embedded files, links, connections, pivots, controls and revisions are refused", () => {
  const words: readonly (readonly [string, string])[] = [
    ["xl/embeddings/oleObject1.bin", "disisipkan"],
    ["xl/externalLinks/externalLink1.xml", "buku kerja lain"],
    ["xl/connections.xml", "sumber data luar"],
    ["xl/pivotCache/pivotCacheRecords1.xml", "pivot"],
    ["xl/activeX/activeX1.xml", "kendali"],
    ["xl/revisions/revisionLog1.xml", "riwayat"],
  ];
  for (const [name, word] of words) {
    assert.is(codeOf(bookWith(name, "<a/>")), "berkas-bagian-terlarang");
    assert.ok(messageOf(bookWith(name, "<a/>")).includes(word), name);
  }
});

archives("parts that only decorate are allowed and left out", () => {
  const parts = bookParts({ sheets: { A: HELLO } });
  const decoration = [
    "xl/theme/theme1.xml",
    "xl/calcChain.xml",
    "xl/printerSettings/printerSettings1.bin",
  ];
  for (const name of [...decoration, "docProps/thumbnail.jpeg", "xl/"]) parts.set(name, "x");
  const { workbook, problems } = gateWorkbook(zipped(parts), FILE);
  assert.equal(problems, []);
  assert.not.match(new TextDecoder().decode(workbook?.bytes), "theme");
});

archives("pictures are a warning", () => {
  const { workbook, problems } = gateWorkbook(bookWith("xl/media/image1.png", "x"), FILE);
  assert.ok(workbook);
  assert.is(problems[0]?.code, "berkas-berisi-gambar");
  assert.is(problems[0]?.severity, "warning");
});

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

const limits = suite("limits");

limits("31 sheets are too many, and 5,000 are refused at once", () => {
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
  assert.is(codeOf(many(30)), "berkas-melampaui-batas");
  const start = performance.now();
  assert.is(codeOf(many(5000)), "berkas-melampaui-batas");
  assert.ok(performance.now() - start < 300);
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

limits("more than 400,000 cells are refused", () => {
  const columns = Array.from({ length: 702 }, () => "<c/>").join("");
  const rows = Array.from({ length: 570 }, () => `<row>${columns}</row>`).join("");
  assert.is(codeOf(bookOf(rows)), "berkas-melampaui-batas");
});

limits("shared formulas that would be written out to gigabytes are refused", () => {
  const master = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9000">${"A1+".repeat(1500)}1</f></c></row>`;
  const others = Array.from(
    { length: 9000 },
    (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/></c></row>`,
  );
  assert.is(codeOf(bookOf(master + others.join(""))), "berkas-melampaui-batas");
});

limits("texts that invite a regular expression to backtrack are answered at once", () => {
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
    const bytes = zipped(bookParts({ sheets: { A: row } }), 0);
    const start = performance.now();
    gateWorkbook(bytes, FILE);
    assert.ok(performance.now() - start < 1000, row.slice(0, 40));
  }
});

const words = suite("words outside cells");

words("comments, properties, names, text boxes, links and footers are handed over", () => {
  const parts = bookParts({ sheets: { Koperasi: HELLO } });
  parts.set("docProps/core.xml", "<p><dc:creator>Budi</dc:creator></p>");
  parts.set(
    "docProps/custom.xml",
    '<p><property name="telp"><vt:lpwstr>0812&#45;3</vt:lpwstr></property></p>',
  );
  parts.set(
    "xl/comments1.xml",
    "<comments><author>Siti</author><text><r><rPr><b/></rPr><t>33100</t></r><r><t>125</t></r></text></comments>",
  );
  parts.set("xl/persons/person.xml", '<p><person displayName="Tono" userId="tono@x.id"/></p>');
  parts.set(
    "xl/drawings/drawing1.xml",
    "<a:p><a:r><a:t>kotak </a:t></a:r><a:r><a:t>teks</a:t></a:r></a:p>",
  );
  parts.set(
    "xl/worksheets/_rels/sheet1.xml.rels",
    '<R><Relationship Target="mailto:a@b.id" TargetMode="External"/></R>',
  );
  parts.set(
    SHEET,
    worksheet(
      `<sheetData>${HELLO}</sheetData><headerFooter><oddFooter>&amp;Ldinas</oddFooter></headerFooter>`,
    ),
  );
  const workbook = String(parts.get("xl/workbook.xml")).replace(
    "<sheets>",
    "<definedNames><definedName name='rahasia'>Koperasi!$A$1</definedName></definedNames><sheets>",
  );
  parts.set("xl/workbook.xml", workbook);
  const texts = gateWorkbook(zipped(parts), FILE).workbook?.otherTexts ?? [];
  const found = new Map(texts.map(({ part, text }) => [part, text.split("\n")]));
  assert.equal(found.get("docProps/core.xml"), ["Budi"]);
  assert.equal(found.get("docProps/custom.xml"), ["telp", "0812-3"]);
  assert.equal(found.get("xl/comments1.xml"), ["Siti", "33100125"]);
  assert.equal(found.get("xl/persons/person.xml"), ["Tono", "tono@x.id"]);
  assert.equal(found.get("xl/drawings/drawing1.xml"), ["kotak teks"]);
  assert.equal(found.get("xl/worksheets/_rels/sheet1.xml.rels"), ["mailto:a@b.id"]);
  assert.equal(found.get(SHEET), ["&Ldinas"]);
  assert.equal(found.get("xl/workbook.xml"), ["rahasia", "Koperasi!$A$1", "Koperasi"]);
});

words("none of them reaches the rebuilt workbook", () => {
  const bytes = bookWith("xl/comments1.xml", "<comments><text><t>rahasia</t></text></comments>");
  const { workbook } = gateWorkbook(bytes, FILE);
  assert.not.match(new TextDecoder().decode(workbook?.bytes), "rahasia");
});

words("more than a million characters are refused", () => {
  const text = Array.from({ length: 150_000 }, (_, index) => `<p>baris ${index}</p>`).join("");
  assert.is(codeOf(bookWith("xl/comments1.xml", text)), "berkas-melampaui-batas");
});

kinds.run();
archives.run();
contents.run();
limits.run();
words.run();
