import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  bookParts,
  bookReplacing,
  bookWith,
  codeOf,
  FILE,
  HELLO,
  messageOf,
  zipped,
} from "./gate-fixtures.ts";
import { isRefusal, SEND_AGAIN } from "./gate-refusal.ts";
import { gateWorkbook } from "./gate.ts";
import { openArchive } from "./inflate.ts";
import { readOutline } from "./parts-book.ts";
import { sheetPart } from "./parts-package.ts";

const test = suite("what a workbook says it consists of");

const TYPES = "[Content_Types].xml";
const ROOT_LINKS = "_rels/.rels";
const BOOK = "xl/workbook.xml";
const LINKS = "xl/_rels/workbook.xml.rels";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

function without(part: string): Uint8Array {
  const parts = bookParts({ sheets: { A: HELLO } });
  parts.delete(part);
  return zipped(parts);
}

test("a part that leads to others is damage where it is missing or cut off", () => {
  assert.match(messageOf(without(LINKS)), "petunjuk antarbagian di dalam berkas hilang");
  assert.match(messageOf(without(ROOT_LINKS)), "petunjuk antarbagian di dalam berkas hilang");
  assert.match(messageOf(without(BOOK)), "daftar lembar tidak ditemukan");
  for (const part of [TYPES, ROOT_LINKS, BOOK, LINKS]) {
    const cut = String(bookParts({ sheets: { A: HELLO } }).get(part)).slice(0, -12);
    assert.is(codeOf(bookWith(part, cut)), "berkas-rusak", part);
    assert.match(messageOf(bookWith(part, cut)), `bagian "${part}" bukan XML yang utuh`);
  }
});

test("a package that leads to no workbook is damage", () => {
  const bytes = bookReplacing(ROOT_LINKS, '/officeDocument"', '/thumbnail"');
  assert.is(codeOf(bytes), "berkas-rusak");
  assert.match(messageOf(bytes), "petunjuk ke buku kerja di dalam berkas hilang");
});

test("the workbook is found among other links, and its type among other types", () => {
  const other = '<Relationship Id="p" Type="x/core-properties" Target="docProps/core.xml"/>';
  assert.is(codeOf(bookReplacing(ROOT_LINKS, "<Relationship ", `${other}<Relationship `)), "");
  const styles = "<Override PartName='/xl/styles.xml' ContentType='application/x'/>";
  assert.is(codeOf(bookReplacing(TYPES, "<Default", `<Override/>${styles}<Default`)), "");
});

test("what is not named by itself has the type of its ending", () => {
  const named = `<Override PartName="/${BOOK}" ContentType="${MAIN_TYPE}"/>`;
  const book = (ending: string) =>
    zipped(
      bookParts({ sheets: { A: HELLO } }).set(
        TYPES,
        `<Types><Default/><Default Extension="png" ContentType="image/png"/>${ending}</Types>`,
      ),
    );
  assert.is(codeOf(book(`<Default Extension="XML" ContentType="${MAIN_TYPE}"/>`)), "");
  const plain = book('<Default Extension="xml" ContentType="application/xml"/>');
  assert.match(messageOf(plain), 'jenis isi berkas ini "application/xml", bukan buku kerja Excel');
  assert.match(messageOf(book("")), 'jenis isi berkas ini "", bukan');
  assert.is(codeOf(bookReplacing(TYPES, named, named.replace("xl/w", "XL/W"))), "");
});

test("a template of Excel is called one", () => {
  const bytes = bookReplacing(TYPES, "sheet.main+xml", "template.main+xml");
  assert.match(messageOf(bytes), "templat Excel (.xltx)");
});

test("links that contradict each other are refused, as programs differ in which they follow", () => {
  const more = (link: string) => bookReplacing(LINKS, "<Relationship ", `${link}<Relationship `);
  const clash = "petunjuk antarbagian di dalam berkas saling bertentangan";
  assert.match(messageOf(more('<Relationship Id="s1" Type="a/theme" Target="t.xml"/>')), clash);
  assert.match(messageOf(more('<Relationship Id="z" Type="a/styles" Target="t.xml"/>')), clash);
  assert.is(codeOf(more('<Relationship Id="z" Type="a/worksheet" Target="t.xml"/>')), "");
});

test("2,000 links are followed, one more is too many", () => {
  const many = Array.from({ length: 1_998 }, (_, at) => `<Relationship Id="x${at}" Type="a/b"/>`);
  const links = (count: number) =>
    bookReplacing(LINKS, "<Relationship ", `${many.slice(0, count).join("")}<Relationship `);
  assert.is(codeOf(links(1_997)), "");
  assert.is(codeOf(links(1_998)), "berkas-melampaui-batas");
  assert.match(messageOf(links(1_998)), "lebih dari 2.000 petunjuk antarbagian");
});

test("a workbook has at least one sheet and at most sixty", () => {
  const none = bookReplacing(BOOK, '<sheet name="Koperasi" sheetId="1" r:id="s1"/>', "");
  assert.is(codeOf(none), "berkas-rusak");
  assert.match(messageOf(none), "tidak punya lembar");
  const many = (count: number) =>
    zipped(
      bookParts({
        sheets: Array.from({ length: count }, (_, at) => [`L${at}`, HELLO] as const),
      }),
    );
  assert.is(gateWorkbook(many(60), FILE).workbook?.sheets.length, 60);
  assert.match(messageOf(many(61)), "lebih dari 60 lembar");
});

test("two sheets of one name are refused, whatever their capitals; those of two names are not", () => {
  const named = (...names: readonly string[]) =>
    gateWorkbook(zipped(bookParts({ sheets: names.map((name) => [name, HELLO] as const) })), FILE);
  assert.match(named("Gerai", "GERAI").problems[0]?.message ?? "", '"GERAI" tercantum dua kali');
  assert.is(named("Weiß", "WEISS").workbook?.sheets.length, 2);
});

test("a sheet without a name, without a link or outside the folder of sheets is refused", () => {
  assert.match(messageOf(bookReplacing(BOOK, 'name="Koperasi" ', "")), "tidak bernama");
  for (const [found, other] of [
    ['r:id="s1"', 'r:id="none"'],
    ['r:id="s1"', ""],
  ] as const) {
    const { code, message, place } = gateWorkbook(bookReplacing(BOOK, found, other), FILE)
      .problems[0] as { code: string; message: string; place: object };
    assert.equal([code, place], ["lembar-tidak-terbaca", { file: FILE, sheet: "Koperasi" }]);
    assert.match(message, "isi lembar ini tidak ada di dalam berkas");
  }
  for (const [found, other] of [
    ["relationships/worksheet", "relationships/theme"],
    [`/${sheetPart(0)}`, "/xl/styles.xml"],
    [`/${sheetPart(0)}`, "/xl/worksheets/none.xml"],
    ['Target="/xl/w', 'TargetMode="External" Target="/xl/w'],
  ] as const)
    assert.is(codeOf(bookReplacing(LINKS, found, other)), "lembar-tidak-terbaca", other);
});

test("a link that has no name is as good as one whose name is empty", () => {
  const withLink = (id: string) => {
    const parts = bookParts({ sheets: { A: HELLO } });
    parts.set(BOOK, String(parts.get(BOOK)).replace('r:id="s1"', `r:id="${id}"`));
    parts.set(LINKS, String(parts.get(LINKS)).replace('Id="s1"', ""));
    return codeOf(zipped(parts));
  };
  assert.equal([withLink(""), withLink("s1")], ["", "lembar-tidak-terbaca"]);
});

test("sheets of macros are macros, even where their part is called a worksheet", () => {
  for (const kind of ["xlMacrosheet", "dialogsheet"])
    assert.is(
      codeOf(bookReplacing(LINKS, "relationships/worksheet", `relationships/${kind}`)),
      "berkas-makro",
    );
});

test("sheets and dates are told in either notation of the format", () => {
  const dated = (value: string) =>
    gateWorkbook(bookReplacing(BOOK, "<sheets>", `<workbookPr date1904="${value}"/><sheets>`), FILE)
      .workbook?.date1904;
  assert.equal(["1", "true", "0", "false", ""].map(dated), [true, true, false, false, false]);
  const strict = bookReplacing(LINKS, "http://schemas.openxmlformats.org", "http://purl.oclc.org");
  assert.is(codeOf(strict), "");
  const state = (value: string) =>
    gateWorkbook(bookReplacing(BOOK, "<sheet ", `<sheet state="${value}" `), FILE).workbook
      ?.sheets[0]?.hidden;
  assert.equal(["hidden", "veryHidden", "visible", "hiddenX", ""].map(state), [
    true,
    true,
    false,
    false,
    false,
  ]);
});

/** What the parts of an archive say, before anybody judges their names. */
function outlineOf(parts: ReturnType<typeof bookParts>): ReturnType<typeof readOutline> {
  const archive = openArchive(zipped(parts));
  if (isRefusal(archive)) throw new Error(archive.message);
  return readOutline(archive);
}

test("an outline names the parts that there are", () => {
  const parts = bookParts({ sheets: { A: HELLO } });
  const sheets = [{ name: "A", hidden: false, part: sheetPart(0) }];
  const outline = { sheets, date1904: false, workbookPart: BOOK };
  assert.equal(outlineOf(parts), {
    ...{ ...outline, stringsPart: "xl/sharedStrings.xml", stylesPart: "xl/styles.xml" },
  });
  parts.set("old/xl/worksheets/a.xml", "").set("xl/worksheets/a.xml.bak", "");
  parts.set(
    LINKS,
    String(parts.get(LINKS)).replace(/<[^<]*(?:sharedS|s)t[^<]*s\.xml"[^<]*>/gu, ""),
  );
  assert.equal(outlineOf(parts), outline);
});

test("an archive without a list of its types is damaged", () => {
  const parts = bookParts({ sheets: { A: HELLO } });
  parts.delete(TYPES);
  assert.equal(outlineOf(parts), {
    ...{ refused: "berkas-rusak", message: "daftar isi hilang.", fix: SEND_AGAIN },
  });
});

test.run();
