import { joined, utf8 } from "../../base/zip-fixtures.ts";
import { bookParts, HELLO, worksheet, zipped } from "../../workbook/gate-fixtures.ts";
import { sheetPart, STRINGS, STYLES } from "../../workbook/parts-package.ts";
import {
  book,
  cellBook,
  harmless,
  many,
  partsWith,
  replaced,
  rowsBook,
  sheetAround,
  textBook,
  withParts,
  type HostileBook,
} from "./hostile-book.ts";

/** XML that blows up, reaches out, hides, or is read differently by every program. */
export function trickyXml(): readonly HostileBook[] {
  return [...documents(), ...encodings(), ...structures(), ...links(), ...tolerated()];
}

const ODD = "berkas-tidak-wajar";
const DAMAGED = "berkas-rusak";
const UNREADABLE = "lembar-tidak-terbaca";
const SHEET = sheetPart(0);
const WORKBOOK = "xl/workbook.xml";
const LINKS = "xl/_rels/workbook.xml.rels";

function documents(): readonly HostileBook[] {
  const before = (name: string, doctype: string, text = ""): HostileBook =>
    book(name, ODD, () =>
      withParts({
        [SHEET]: `<?xml version="1.0"?>${doctype}${worksheet(`<sheetData>${text}</sheetData>`)}`,
      }),
    );
  const laughs = many(9, (level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);
  const shown = '<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row>';
  return [
    before("billion-laughs", `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>`, shown),
    before("quadratic-entities", `<!DOCTYPE a [<!ENTITY l9 "${"x".repeat(50_000)}">]>`, shown),
    before("external-entity", '<!DOCTYPE a [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>', shown),
    before("parameter-entity", '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://a.id/x.dtd"> %p;]>'),
    before("external-dtd", '<!DOCTYPE worksheet SYSTEM "http://a.id/x.dtd">'),
    book("entity-in-the-workbook", ODD, () =>
      replaced(WORKBOOK, "<sheets>", "<!DOCTYPE a><sheets>"),
    ),
    book("cdata-20000", ODD, () =>
      withParts({ [STRINGS]: `<sst><si><t>${"<![CDATA[a]]>".repeat(20_000)}</t></si></sst>` }),
    ),
    book("cdata-hides-cells", ODD, () => rowsBook(`<![CDATA[${HELLO}]]>`)),
    book("comment-hides-cells", ODD, () => rowsBook(`<!-- ${HELLO} -->`)),
    book("comment-flood", ODD, () => sheetAround("<!---->".repeat(100_000), "")),
    book("instruction-in-the-cells", ODD, () => rowsBook(`<?php system("id") ?>${HELLO}`)),
    book("instruction-in-a-text", ODD, () => textBook('0812<?x a="b"?>3456')),
  ];
}

function encodings(): readonly HostileBook[] {
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const sheet = worksheet(`<sheetData>${HELLO}</sheetData>`);
  const declared = (encoding: string): string =>
    sheet.replace('encoding="UTF-8"', `encoding="${encoding}"`).replace("Kode", "Désa");
  return [
    book("utf-16", ODD, () =>
      withParts({ [SHEET]: joined(Uint8Array.of(0xff, 0xfe), utf16(sheet)) }),
    ),
    book("utf-16-without-mark", `${ODD} ${DAMAGED}`, () => withParts({ [SHEET]: utf16(sheet) })),
    book("says-utf-16", ODD, () => withParts({ [SHEET]: declared("UTF-16") })),
    book("says-windows-1252", ODD, () => withParts({ [SHEET]: declared("windows-1252") })),
    book("utf-7", ODD, () => withParts({ [SHEET]: declared("UTF-7") })),
    book("broken-utf-8", ODD, () =>
      withParts({ [SHEET]: joined(utf8(sheet.slice(0, -20)), Uint8Array.of(0xc3), utf8(sheet)) }),
    ),
    book("overlong-utf-8", ODD, () =>
      withParts({ [SHEET]: joined(Uint8Array.of(0xc0, 0xbc), utf8(sheet)) }),
    ),
  ];
}

function structures(): readonly HostileBook[] {
  return [...wrongRows(), ...wrongCells(), ...wrongParts()];
}

type Content = string | (() => string);

/** Long content is given as a function, so that it is made when it is asked for. */
function textOf(content: Content): string {
  return typeof content === "string" ? content : content();
}

function wrongRows(): readonly HostileBook[] {
  const rows = (name: string, content: Content): HostileBook =>
    book(name, ODD, () => rowsBook(textOf(content)));
  return [
    rows("row-unclosed", '<row r="1"><c r="A1"><v>1</v></c>'),
    rows("cell-unclosed", '<row r="1"><c r="A1"><v>1</v></row>'),
    rows("rows-nested", '<row r="1"><row r="2"/></row>'),
    rows("rows-200000-deep", () => "<row>".repeat(200_000)),
    rows("tags-200000-deep", () => "<a>".repeat(200_000)),
    rows("rows-reversed", '<row r="2"/><row r="1"/>'),
    rows("row-twice", '<row r="7"/><row r="7"/>'),
    rows("row-999999999", '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'),
    rows("row-0", '<row r="0"><c r="A0"><v>1</v></c></row>'),
    rows("row-is-no-number", '<row r="satu"><c><v>1</v></c></row>'),
    rows("cells-outside-rows", '<c r="A1"><v>1</v></c>'),
    rows("prefixed-cells", '<row r="1"><x:c r="A1"><x:v>1</x:v></x:c></row>'),
  ];
}

function wrongCells(): readonly HostileBook[] {
  const cell = (name: string, content: Content, codes = ODD): HostileBook =>
    book(name, codes, () => cellBook(textOf(content), ["satu"]));
  return [
    cell("cell-twice", '<c r="A1"><v>1</v></c><c r="A1"><v>999</v></c>'),
    cell("cells-reversed", '<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>'),
    cell("cell-of-another-row", '<c r="A2"><v>1</v></c>'),
    cell("column-XFE", '<c r="XFE1"><v>1</v></c>'),
    cell("address-lower-case", '<c r="a1"><v>1</v></c>'),
    cell("address-proto", '<c r="__proto__"><v>1</v></c>'),
    cell("two-values", '<c r="A1"><v>1</v><v>2</v></c>'),
    cell("value-and-inline-text", '<c r="A1" t="s"><v>0</v><is><t>lain</t></is></c>'),
    cell("inline-text-as-value", '<c r="A1" t="inlineStr"><v>Kode</v></c>'),
    cell("text-without-type", '<c r="A1"><is><t>Kode</t></is></c>'),
    cell("unknown-type", '<c r="A1" t="x"><v>1</v></c>'),
    cell("string-number-too-high", '<c r="A1" t="s"><v>1</v></c>', DAMAGED),
    cell("string-number-negative", '<c r="A1" t="s"><v>-1</v></c>', DAMAGED),
    cell("string-number-proto", '<c r="A1" t="s"><v>__proto__</v></c>', DAMAGED),
    cell("formula-shared-by-nobody", '<c r="A1"><f t="shared" si="9"/><v>1</v></c>'),
    cell("cells-inside-a-text", '<c r="A1" t="inlineStr"><is><t>a</t><x:c r="B1"/></is></c>'),
    cell("attributes-1000000", () => `<c${many(1_000_000, (index) => ` a${index % 100}="1"`)}/>`),
  ];
}

function wrongParts(): readonly HostileBook[] {
  return [
    book("sheet-data-unclosed", DAMAGED, () =>
      withParts({ [SHEET]: worksheet(`<sheetData>${HELLO}`).replace("</worksheet>", "") }),
    ),
    book("sheet-data-twice", ODD, () => sheetAround("", `<sheetData>${HELLO}</sheetData>`)),
    book("sheet-without-cells", DAMAGED, () => withParts({ [SHEET]: worksheet("") })),
    book("strings-unclosed", ODD, () => withParts({ [STRINGS]: "<sst><si><t>a</t>" })),
    book("strings-nested", ODD, () => withParts({ [STRINGS]: "<sst><si><si/></si></sst>" })),
    book("styles-of-80000", "berkas-melampaui-batas", () =>
      withParts({ [STYLES]: `<styleSheet><cellXfs>${many(80_000, xf)}</cellXfs></styleSheet>` }),
    ),
  ];
}

function xf(index: number): string {
  return `<xf numFmtId="${(index * 7919) % 1000}"/>`;
}

function links(): readonly HostileBook[] {
  return [...wrongLinks(), ...wrongLists(), ...wrongSheets()];
}

function wrongLinks(): readonly HostileBook[] {
  const link = (name: string, codes: string, changes: readonly [string | RegExp, string]) =>
    book(name, codes, () => replaced(LINKS, ...changes));
  const target = `Target="/${SHEET}"`;
  return [
    link("sheet-on-the-web", UNREADABLE, [target, 'Target="http://a.id/" TargetMode="External"']),
    link("sheet-is-the-style-sheet", UNREADABLE, [target, `Target="/${STYLES}"`]),
    link("sheet-climbs-out", UNREADABLE, [target, 'Target="../../../../etc/passwd"']),
    link("chart-sheet", UNREADABLE, ["relationships/worksheet", "relationships/chartsheet"]),
    link("dialog-sheet", "berkas-makro", ["relationships/worksheet", "relationships/dialogsheet"]),
    link("two-links-of-one-name", ODD, ['Id="f"', 'Id="s1"']),
    link("two-lists-of-strings", ODD, ["relationships/styles", "relationships/sharedStrings"]),
  ];
}

function wrongLists(): readonly HostileBook[] {
  const workbook = (name: string, codes: string, change: readonly [string | RegExp, string]) =>
    book(name, codes, () => replaced(WORKBOOK, ...change));
  const twice = '<sheet name="B" sheetId="2" r:id="s1"/></sheets>';
  return [
    workbook("no-sheets", DAMAGED, [/<sheet .*\/>/, ""]),
    workbook("sheets-5000", "berkas-melampaui-batas", [
      "</sheets>",
      `${many(5000, (index) => `<sheet name="L${index}" r:id="s1"/>`)}</sheets>`,
    ]),
    workbook("one-part-two-sheets", ODD, ["</sheets>", twice]),
    workbook("sheet-without-name", ODD, ['name="Koperasi"', 'name=""']),
  ];
}

function wrongSheets(): readonly HostileBook[] {
  return [
    book("sheet-missing", UNREADABLE, () => {
      const parts = bookParts({ sheets: { Koperasi: HELLO, Gerai: HELLO } });
      parts.delete(sheetPart(1));
      return zipped(parts);
    }),
    book("links-of-80000", "berkas-melampaui-batas", () =>
      withParts({ [LINKS]: `<R>${many(80_000, (id) => `<Relationship Id="${id}"/>`)}</R>` }),
    ),
    book("links-missing", DAMAGED, () => {
      const parts = partsWith({});
      parts.delete(LINKS);
      return zipped(parts);
    }),
    book("two-sheets-of-one-name", ODD, () =>
      zipped(
        bookParts({
          sheets: [
            ["Koperasi", HELLO],
            ["KOPERASI", HELLO],
          ],
        }),
      ),
    ),
    book("sheet-not-listed", ODD, () =>
      withParts({ [sheetPart(8)]: worksheet(`<sheetData>${HELLO}</sheetData>`) }),
    ),
  ];
}

/** What odd but honest programs write: it must be read, not refused. */
function tolerated(): readonly HostileBook[] {
  const kode = { "Koperasi!A1": "Kode" };
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  return [
    harmless("byte-order-marks", kode, () => {
      const parts = partsWith({});
      for (const [name, content] of parts) parts.set(name, `\ufeff${String(content)}`);
      return zipped(parts);
    }),
    harmless("namespace-prefixes", kode, () => {
      const parts = partsWith({});
      for (const name of [SHEET, STRINGS, WORKBOOK]) {
        const prefixed = String(parts.get(name)).replace(/<(\/?)(?=[a-z])/gi, "<$1x:");
        parts.set(name, prefixed.replace("xmlns=", "xmlns:x="));
      }
      return zipped(parts);
    }),
    harmless("strict-namespaces", kode, () => {
      const content = worksheet(`<sheetData>${HELLO}</sheetData>`);
      return withParts({ [SHEET]: content.replace(/xmlns="[^"]*"/, `xmlns="${strict}"`) });
    }),
    harmless("strict-dates", { "Koperasi!A1": 45_985 }, () =>
      cellBook('<c r="A1" t="d"><v>2025-11-24</v></c>'),
    ),
    harmless("says-windows-1252-in-ascii", kode, () =>
      withParts({
        [SHEET]: worksheet(`<sheetData>${HELLO}</sheetData>`).replace("UTF-8", "windows-1252"),
      }),
    ),
    ...toleratedAround(),
  ];
}

function toleratedAround(): readonly HostileBook[] {
  const kode = { "Koperasi!A1": "Kode" };
  return [
    harmless("link-over-the-whole-sheet", kode, () =>
      sheetAround("", '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>'),
    ),
    harmless("column-99999999", kode, () =>
      sheetAround('<cols><col min="1" max="99999999" hidden="1"/></cols>', ""),
    ),
    harmless("dimension-too-small", kode, () => sheetAround('<dimension ref="C3:C3"/>', "")),
    book("unclosed-attribute-after-the-cells", DAMAGED, () =>
      sheetAround("", `<a b="${"c='".repeat(300_000)}`),
    ),
  ];
}
