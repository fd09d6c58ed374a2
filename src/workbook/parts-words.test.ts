import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bookParts, bookWith, codeOf, FILE, HELLO, worksheet, zipped } from "./gate-fixtures.ts";
import { LIMITS } from "./gate-limits.ts";
import { refuseOdd } from "./gate-refusal.ts";
import { gateWorkbook } from "./gate.ts";
import type { Archive } from "./inflate.ts";
import { sheetPart, STYLES } from "./parts-package.ts";
import { readWords, wordsOf } from "./parts-words.ts";

const SHEET = sheetPart(0);

const words = suite("words outside cells");

/** A workbook with words in every part that may hold some. */
function wordyParts(): ReturnType<typeof bookParts> {
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
  return parts;
}

words("comments, properties, names, text boxes, links and footers are handed over", () => {
  const texts = gateWorkbook(zipped(wordyParts()), FILE).workbook?.otherTexts ?? [];
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

words("a comment is named with its sheet and cell", () => {
  const parts = bookParts({ sheets: { Koperasi: HELLO, Gerai: HELLO } });
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  parts.set(
    "xl/worksheets/_rels/sheet2.xml.rels",
    `<R><Relationship Id="a" Type="${office}/comments" Target="../comments1.xml"/></R>`,
  );
  parts.set(
    "xl/comments1.xml",
    "<comments><authors><author>Siti</author></authors><commentList>" +
      '<comment ref="C7"><text><t>tanya ketua</t></text></comment>' +
      '<comment ref="D8" authorId="0"><text><t>0812</t></text></comment></commentList></comments>',
  );
  const part = "xl/comments1.xml";
  const texts = gateWorkbook(zipped(parts), FILE).workbook?.otherTexts ?? [];
  assert.equal(
    texts.filter((text) => text.part === part),
    [
      { part, sheet: "Gerai", text: "Siti" },
      { part, sheet: "Gerai", cell: "C7", text: "tanya ketua" },
      { part, sheet: "Gerai", cell: "D8", text: "0812" },
    ],
  );
});

words("what a filter, a scenario or a saved view keeps is searched", () => {
  const parts = bookParts({ sheets: { Koperasi: HELLO } });
  parts.set(
    SHEET,
    worksheet(
      `<sheetData>${HELLO}</sheetData><scenarios><scenario name="a" user="Budi"><inputCells r="A1" val="0811"/></scenario></scenarios><autoFilter ref="A1:A9"><filterColumn colId="0"><filters><filter val="0812"/></filters></filterColumn></autoFilter>`,
    ),
  );
  parts.set("xl/namedSheetViews/namedSheetView1.xml", '<v><x:filter val="0813"/></v>');
  const texts = gateWorkbook(zipped(parts), FILE).workbook?.otherTexts ?? [];
  const found = new Map(texts.map(({ part, text }) => [part, text.split("\n")]));
  assert.equal(found.get(SHEET), ["a", "Budi", "0811", "0812"]);
  assert.equal(found.get("xl/namedSheetViews/namedSheetView1.xml"), ["0813"]);
});

words("number formats, names of styles, lists and add-ins are searched", () => {
  const parts = bookParts({
    sheets: { Koperasi: HELLO },
    formats: ["&quot;HP&quot; 0\\8\\1", "0000"],
  });
  const styles = String(parts.get(STYLES));
  const more = '<cellStyles><cellStyle name="gaya Budi" xfId="0"/></cellStyles>';
  parts.set(STYLES, styles.replace("</styleSheet>", `${more}</styleSheet>`));
  parts.set("xl/theme/theme1.xml", '<a:theme name="tema Budi"/>');
  parts.set("xl/webextensions/webextension1.xml", '<w><w:property name="a" value="0812"/></w>');
  parts.set("docProps/other.xml", '<p x="0813" y="a1b2c3d4" z="https://x.id/0814"/>');
  parts.set("xl/printerSettings/printerSettings1.bin", Buffer.from("printer Budi", "utf16le"));
  parts.set("[trash]/0000.dat", "\u0001sisa teks Budi\u0002pendek\u0003");
  parts.set("customXml/3310012501900001.xml", "<a/>");
  const texts = gateWorkbook(zipped(parts), FILE).workbook?.otherTexts ?? [];
  const found = new Map(texts.map(({ part, text }) => [part, text.split("\n")]));
  assert.equal(found.get(STYLES), ["HP  81", "gaya Budi"]);
  assert.equal(found.get("xl/theme/theme1.xml"), ["tema Budi"]);
  assert.equal(found.get("xl/webextensions/webextension1.xml"), ["a", "0812"]);
  assert.equal(found.get("docProps/other.xml"), ["0813"]);
  assert.ok(found.get("xl/printerSettings/printerSettings1.bin")?.includes("printer Budi"));
  assert.ok(found.get("[trash]/0000.dat")?.includes("sisa teks Budi"));
  assert.equal(found.get("[nama bagian]"), ["customXml/3310012501900001.xml"]);
});

words("places of notes and fonts of footers are no numbers of anybody", () => {
  const parts = bookParts({ sheets: { Koperasi: HELLO } });
  parts.set(
    "xl/drawings/vmlDrawing1.vml",
    "<xml><v:shape><v:textbox><div>catatan</div></v:textbox><x:ClientData><x:Anchor>\n 62, 81, 2, 10, 33, 15, 5, 4</x:Anchor><x:Row>12</x:Row><x:Anchor>081234567890</x:Anchor></x:ClientData></v:shape></xml>",
  );
  parts.set(
    SHEET,
    worksheet(
      `<sheetData>${HELLO}</sheetData><headerFooter><oddFooter>0812-3456&amp;"Arial,Bold"-7890&amp;KFF0000-1</oddFooter></headerFooter>`,
    ),
  );
  const texts = gateWorkbook(zipped(parts), FILE).workbook?.otherTexts ?? [];
  const found = new Map(texts.map(({ part, text }) => [part, text]));
  assert.is(found.get("xl/drawings/vmlDrawing1.vml"), "catatan\n081234567890");
  assert.is(found.get(SHEET), "0812-3456-7890-1");
});

words("none of them reaches the rebuilt workbook", () => {
  const bytes = bookWith("xl/comments1.xml", "<comments><text><t>rahasia</t></text></comments>");
  const { workbook } = gateWorkbook(bytes, FILE);
  assert.ok(workbook?.bytes);
  assert.not.match(new TextDecoder().decode(workbook.bytes), "rahasia");
});

words("more than a million characters are refused", () => {
  const text = Array.from({ length: 150_000 }, (_, index) => `<p>baris ${index}</p>`).join("");
  assert.is(codeOf(bookWith("xl/comments1.xml", text)), "berkas-melampaui-batas");
});

words("marked text, instructions and comments hide nothing", () => {
  const of = (content: string) => {
    const parts = bookParts({ sheets: { Koperasi: HELLO } });
    parts.set("xl/comments1.xml", `<comments><text><t>${content}</t></text></comments>`);
    return gateWorkbook(zipped(parts), FILE).workbook?.otherTexts.map(({ text }) => text) ?? [];
  };
  for (const content of ["<![CDATA[0812-3456]]>", "0812<?x y?>-3456", "0812<!-- z -->-3456"])
    assert.ok(of(content).includes("0812-3456"), content);
});

words("a part in another encoding, or with words of its own making, is refused", () => {
  const utf16 = new Uint8Array(Buffer.from("\ufeff<comments>a</comments>", "utf16le"));
  assert.is(codeOf(bookWith("xl/comments1.xml", utf16)), "berkas-tidak-wajar");
  const entity = '<!DOCTYPE c [<!ENTITY a "0812">]><comments>&a;</comments>';
  assert.is(codeOf(bookWith("xl/comments1.xml", entity)), "berkas-tidak-wajar");
});

/** XML, a part that it stands in, and its words line by line. */
const WORDS: readonly (readonly [xml: string, part: string, lines: string])[] = [
  // Texts cut into runs, whatever properties stand between them.
  ["<p><r><t>08</t></r><r><rPr><b/><sz name='x'/></rPr><t>12</t></r></p><p>b</p>", "", "0812|b"],
  ["<p><r><rPr/><t>a</t></r></p><p>b</p>", "", "a|b"],
  ["<a:rPr><a:latin title='x'/></a:rPr><a:p title='y'/>", "", "y"],
  ["<a>  x  </a>\n<b>\ny</b>", "", "x|y"],
  ["<a name=''/><b name='c' other='d' val='e'/><filter val='f' value='g'/>", "", "c|f|g"],
  // Links lead outside, or to other parts.
  ["<R Target='mailto:a%40b.id' TargetMode='External'/>", "x.rels", "mailto:a@b.id"],
  ["<R Target='x' TargetMode='external'/><R TargetMode='External'/>", "x.rels", "x"],
  ["<R Target='x' TargetMode='Internal'/><R Target='x' name='y'/>", "x.rels", "y"],
  ["<R Target='x' TargetMode='NotExternal'/><R Target='x' TargetMode='Externally'/>", "x.rels", ""],
  // Any text of a property, but for addresses of schemas and for identifiers.
  [
    "<a x='lihat https://x.id/0814' y='http://x.id/0815' z='https://x.id'/>",
    "docProps/a.xml",
    "lihat https://x.id/0814",
  ],
  [
    "<a x='nomor ab12' y='ab12 nomor' z='{ab12-0x}' n='0812-34'/>",
    "docProps/a.xml",
    "nomor ab12|ab12 nomor|0812-34",
  ],
];

words("XML is searched for its texts and for attributes that tell something", () => {
  for (const [xml, part, lines] of WORDS)
    for (const again of [false, true])
      assert.is(wordsOf(xml, part), lines.replaceAll("|", "\n"), `${xml} ${again}`);
});

words("an element with a million letters hides nothing", () => {
  const xml = `<a x="${"x".repeat(1_000_001)}" name="0812"/>`;
  assert.is(wordsOf(xml, ""), "0812");
});

/** An archive of parts with texts, and with sizes of their own. */
function archiveOf(parts: Readonly<Record<string, string>>, more: Partial<Archive> = {}): Archive {
  const text = (name: string) => parts[name];
  return {
    names: Object.keys(parts),
    sizeOf: (name) => parts[name]?.length ?? 0,
    ...{
      bytesOf: (name) => Buffer.from(parts[name] ?? ""),
      read: text,
      readWhole: text,
      skim: text,
    },
    ...more,
  };
}

const TOO_MANY = {
  refused: "berkas-melampaui-batas",
  message:
    "buku kerja ini memuat terlalu banyak teks di luar sel (komentar, kotak teks, sifat berkas).",
  fix: "hapus komentar dan kotak teks, simpan, lalu unggah ulang.",
};

words("what is searched, and the XML around the cells, may be 8 MiB together", () => {
  const parts = {
    "xl/comments1.xml": "<a>a</a>",
    "xl/printerSettings/p.bin": "b",
    "xl/styles.xml": "c",
  };
  const sizes = new Map([
    ["xl/comments1.xml", 3 << 20],
    ["xl/printerSettings/p.bin", (5 << 20) - 8],
  ]);
  const sizeOf = (name: string) => sizes.get(name) ?? 9 << 20;
  const around = (xml: string) =>
    readWords(archiveOf(parts, { sizeOf }), [{ part: "x", text: xml }], new Map());
  assert.equal(around("<a>b</a>"), [
    { part: "x", text: "b" },
    { part: "xl/comments1.xml", text: "a" },
  ]);
  assert.equal(around("<a>bc</a>"), TOO_MANY);
});

words("the words themselves may be a million letters", () => {
  const of = (letters: number) =>
    readWords(
      archiveOf({}),
      [
        { part: "x", text: "a".repeat(letters - 1) },
        { part: "y", text: "b" },
      ],
      new Map(),
    );
  assert.is((of(LIMITS.otherText) as readonly unknown[]).length, 2);
  assert.equal(of(LIMITS.otherText + 1), TOO_MANY);
});

words("a part that cannot be unpacked refuses the file", () => {
  const refusal = refuseOdd("rusak.");
  const parts = { "xl/comments1.xml": "<a/>", "xl/printerSettings/p.bin": "b" };
  for (const way of ["skim", "bytesOf"] as const)
    assert.is(readWords(archiveOf(parts, { [way]: () => refusal }), [], new Map()), refusal);
});

words("names of parts with numbers or addresses are told, but for random ones", () => {
  const names = [
    "customXml/1234567.xml",
    "customXml/a@b.psmdcp.xml",
    "a/1234567.psmdcp",
    "xl/media/123456.png",
  ];
  const texts = readWords(
    archiveOf(Object.fromEntries(names.map((name) => [name, ""]))),
    [],
    new Map(),
  );
  assert.equal(texts, [
    { part: "[nama bagian]", text: "customXml/1234567.xml\ncustomXml/a@b.psmdcp.xml" },
  ]);
});

words.run();
