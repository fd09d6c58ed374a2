import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { FIELD, joined, setInBoth, utf8 } from "../base/zip-fixtures.ts";
import {
  bookOf,
  bookParts,
  bookWith,
  codeOf,
  FILE,
  HELLO,
  messageOf,
  zipped,
} from "./gate-fixtures.ts";
import { gateWorkbook } from "./gate.ts";
import { sheetPart } from "./parts-package.ts";

const PLAIN = bookOf(HELLO);
const SHEET = sheetPart(0);

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

archives(
  "a part above 1 MB may unpack to 300 times its size, and all parts together to 32 MB",
  () => {
    const repeated = (bytes: number) => new Uint8Array(bytes).fill(65);
    assert.is(
      codeOf(bookWith("xl/media/image1.png", repeated(1024 * 1024))),
      "berkas-berisi-gambar",
    );
    const bomb = bookWith("xl/media/image1.png", repeated(2 * 1024 * 1024));
    assert.is(codeOf(bomb), "berkas-tidak-wajar");
    assert.match(messageOf(bomb), 'bagian "xl/media/image1.png" mengembang terlalu besar');
    // What the archive says of its parts decides: nothing is unpacked.
    const parts = bookParts({ sheets: { A: HELLO } });
    const letters = Uint8Array.from({ length: 120_000 }, (_, at) => (at * at * 7919) >> (at % 13));
    for (const name of ["1", "2", "3"]) parts.set(`xl/media/image${name}.png`, letters);
    const saying = (value: number) =>
      ["1", "2", "3"].reduce(
        (bytes, name) =>
          setInBoth(bytes, `xl/media/image${name}.png`, { field: FIELD.size, width: 4, value }),
        zipped(parts),
      );
    assert.match(messageOf(saying(10 * 1024 * 1024)), "gambar");
    assert.match(messageOf(saying(11 * 1024 * 1024)), "isi berkas mengembang terlalu besar");
    assert.match(messageOf(saying(16 * 1024 * 1024 + 1)), "image1.png");
  },
);

archives("XML may name the encoding that it has, and ASCII one that holds ASCII", () => {
  const sheet = (declaration: string, letters: string) =>
    bookWith(
      SHEET,
      `${declaration}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${letters}</t></is></c></row></sheetData></worksheet>`,
    );
  for (const encoding of ["UTF-8", "utf8", "US-ASCII"])
    assert.is(codeOf(sheet(`<?xml version="1.0" encoding="${encoding}"?>`, "é")), "", encoding);
  for (const declaration of [
    '<?xml version="1.0" encoding="windows-1252"?>',
    "<?xml version='1.0'\nencoding = 'ISO-8859-1'?>",
  ]) {
    assert.is(codeOf(sheet(declaration, "e")), "");
    assert.is(codeOf(sheet(declaration, "é")), "berkas-tidak-wajar");
    assert.match(messageOf(sheet(declaration, "é")), "menyebut pengodean huruf selain UTF-8");
  }
  for (const encoding of ["UTF-16", "ucs-2", "utf-7"])
    assert.is(
      codeOf(sheet(`<?xml version="1.0" encoding="${encoding}"?>`, "e")),
      "berkas-tidak-wajar",
    );
  for (const encoding of ["x-utf-8", "utf-8-x", "us-ascii2"])
    assert.is(
      codeOf(sheet(`<?xml version="1.0" encoding="${encoding}"?>`, "é")),
      "berkas-tidak-wajar",
    );
  // A letter that says so in a text is no declaration.
  assert.is(codeOf(sheet("", "&lt;?xml encoding='UTF-16'?> é")), "");
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
    ["_xmlsignatures/sig1.xml", "tanda tangan"],
  ];
  for (const [name, word] of words) {
    assert.is(codeOf(bookWith(name, "<a/>")), "berkas-bagian-terlarang");
    assert.ok(messageOf(bookWith(name, "<a/>")).includes(word), name);
  }
});

archives("parts that only decorate are allowed and left out", () => {
  const parts = bookParts({ sheets: { A: HELLO } });
  const decoration = ["xl/theme/theme1.xml", "xl/calcChain.xml"];
  for (const name of [...decoration, "xl/printerSettings/printerSettings1.bin"])
    parts.set(name, "x");
  parts.set("xl/", "");
  const { workbook, problems } = gateWorkbook(zipped(parts), FILE);
  assert.equal(problems, []);
  assert.ok(workbook?.bytes);
  assert.not.match(new TextDecoder().decode(workbook.bytes), "theme");
});

archives("a folder that holds bytes, and media that is no picture, are refused", () => {
  assert.is(codeOf(bookWith("xl/media/", "x")), "berkas-tidak-wajar");
  assert.is(codeOf(bookWith("xl/media/setup.exe", "x")), "berkas-bagian-terlarang");
});

archives("pictures are a warning", () => {
  const { workbook, problems } = gateWorkbook(bookWith("xl/media/image1.png", "x"), FILE);
  assert.ok(workbook);
  assert.is(problems[0]?.code, "berkas-berisi-gambar");
  assert.is(problems[0]?.severity, "warning");
  assert.equal(problems[0]?.place, { file: FILE });
  assert.match(problems[0]?.message ?? "", "memuat 1 gambar;");
  assert.match(problems[0]?.fix ?? "", "logo boleh tetap");
  const [thumbnail] = gateWorkbook(bookWith("docProps/thumbnail.jpeg", "x"), FILE).problems;
  assert.is(thumbnail?.code, "berkas-berisi-gambar");
  assert.match(thumbnail?.fix ?? "", "Simpan Gambar Mini");
});

archives(
  "a person's name in the properties is a note that does not repeat it; a program's is none",
  () => {
    const noted = (xml: string, part = "docProps/core.xml") =>
      gateWorkbook(bookWith(part, xml), FILE).problems;
    const [note] = noted(
      "<p><dc:creator>openpyxl</dc:creator><cp:lastModifiedBy>Siti A.</cp:lastModifiedBy></p>",
    );
    assert.is(note?.code, "berkas-bernama-orang");
    assert.is(note?.severity, "note");
    assert.not.match(JSON.stringify(note), "Siti");
    assert.is(noted("<p><Manager>Tono</Manager></p>", "docProps/app.xml").length, 1);
    for (const name of [
      PAPAN.nama,
      "Papan Jawa Tengah",
      "openpyxl",
      "Microsoft Office User",
      "Dinas Koperasi Klaten",
      "user1",
      " ",
      "ACER",
    ])
      assert.equal(noted(`<p><dc:creator>${name}</dc:creator></p>`), [], name);
  },
);

archives.run();
