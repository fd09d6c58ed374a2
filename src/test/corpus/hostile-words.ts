import { bookParts, HELLO, worksheet, zipped } from "../../workbook/gate-fixtures.ts";
import { sheetPart, STRINGS } from "../../workbook/parts-package.ts";
import {
  book,
  cellBook,
  replaced,
  sheetAround,
  stringsBook,
  textBook,
  withParts,
  type HostileBook,
} from "./hostile-book.ts";

/** Invented, of the right form. */
const PHONE = "0812-3456-7890";
const NIK = "3310012501900001";
const MAIL = "ketua.desa@contoh.id";

/** Personal data wherever a workbook can hold it, seen or not. */
export function personalData(): readonly HostileBook[] {
  return [...inCells(), ...besideCells(), ...inDress(), ...aroundSheets(), ...leftBehind()];
}

function found(name: string, make: HostileBook["make"]): HostileBook {
  return book(`personal-${name}`, "data-pribadi", make);
}

function inCells(): readonly HostileBook[] {
  const hidden = (state: string): Uint8Array => {
    const row = `<row><c t="inlineStr"><is><t>${NIK}</t></is></c></row>`;
    const parts = bookParts({ sheets: { Koperasi: HELLO, _daftar: row } });
    const workbook = String(parts.get("xl/workbook.xml"));
    const marked = workbook.replace('name="_daftar"', `name="_daftar" state="${state}"`);
    return zipped(parts.set("xl/workbook.xml", marked));
  };
  return [
    found("phone-as-number", () => cellBook('<c r="A1"><v>81234567890</v></c>')),
    found("nik-as-number", () => cellBook(`<c r="A1"><v>${NIK}</v></c>`)),
    found("nik-as-float", () => cellBook('<c r="A1"><v>3.310012501900001E15</v></c>')),
    found("nik-in-runs", () =>
      cellBook('<c r="A1" t="inlineStr"><is><r><t>33100125</t></r><r><t>01900001</t></r></is></c>'),
    ),
    found("phone-with-nbsp", () => textBook("0812\u00a03456\u00a07890")),
    found("phone-with-zero-width", () => textBook("0812\u200b3456\u200b7890")),
    found("nik-with-control", () => textBook("33100125_x0001_01900001")),
    found("nik-in-pairs", () => textBook("33-10-15-25-05-90-0001")),
    found("phone-full-width", () => textBook("０８１２３４５６７８９０")),
    found("phone-of-formula", () => cellBook('<c r="A1"><f>A2</f><v>6281234567890</v></c>')),
    found("mail-in-references", () => textBook("ketua&#64;contoh&#46;id")),
    found("in-hidden-sheet", () => hidden("hidden")),
    found("in-very-hidden-sheet", () => hidden("veryHidden")),
    found("in-hidden-row", () =>
      zipped(
        bookParts({
          sheets: {
            Koperasi: `${HELLO}<row r="2" hidden="1"><c t="inlineStr"><is><t>${PHONE}</t></is></c></row>`,
          },
        }),
      ),
    ),
  ];
}

function besideCells(): readonly HostileBook[] {
  const part = (name: string, path: string, xml: string): HostileBook =>
    found(name, () => withParts({ [path]: xml }));
  const text = (words: string): string => `<a><t>${words}</t></a>`;
  return [
    part("in-comment", "xl/comments1.xml", text(`hub. ${PHONE}`)),
    part("in-threaded-comment", "xl/threadedComments/threadedComment1.xml", text(MAIL)),
    part(
      "of-commenter",
      "xl/persons/person.xml",
      `<p><person displayName="Tono" userId="${MAIL}"/></p>`,
    ),
    part("in-text-box", "xl/drawings/drawing1.xml", text(`WA ${PHONE}`)),
    part("in-old-drawing", "xl/drawings/vmlDrawing1.vml", text(PHONE)),
    part("in-picture-name", "xl/drawings/drawing2.xml", `<a><b descr="KTP ${NIK}"/></a>`),
    part("in-chart", "xl/charts/chart1.xml", `<a><c:v>${NIK}</c:v></a>`),
    part("in-table", "xl/tables/table1.xml", `<t><tableColumn name="HP ${PHONE}"/></t>`),
    part("of-author", "docProps/core.xml", text(MAIL)),
    part("in-company", "docProps/app.xml", text(`Dinas, ${PHONE}`)),
    part("in-custom-property", "docProps/custom.xml", `<p name="telp"><v>${PHONE}</v></p>`),
    part("in-custom-xml", "customXml/item1.xml", text(NIK)),
    part(
      "in-mail-link",
      "xl/worksheets/_rels/sheet1.xml.rels",
      `<R><Relationship Target="mailto:${MAIL}" TargetMode="External"/></R>`,
    ),
    part("in-tasks", "xl/documentTasks/documentTask1.xml", `<t><u userId="${MAIL}"/></t>`),
  ];
}

/** Parts that only dress a workbook. */
function inDress(): readonly HostileBook[] {
  const part = (name: string, path: string, content: string): HostileBook =>
    found(name, () => withParts({ [path]: content }));
  const after = (name: string, xml: string): HostileBook => found(name, () => sheetAround("", xml));
  return [
    part(
      "in-cell-style",
      "xl/styles.xml",
      `<styleSheet><cellStyle name="HP ${PHONE}"/></styleSheet>`,
    ),
    part(
      "in-number-format",
      "xl/styles.xml",
      `<styleSheet><numFmt numFmtId="170" formatCode="&quot;${NIK}&quot;"/></styleSheet>`,
    ),
    part("in-theme", "xl/theme/theme1.xml", `<a:theme name="${NIK}"/>`),
    part("in-printer", "xl/printerSettings/printerSettings1.bin", `\u0001${MAIL}\u0002`),
    part("in-add-in", "xl/webextensions/webextension1.xml", `<a><t>${PHONE}</t></a>`),
    part("in-trash", "[trash]/0000.dat", `HP ${PHONE}`),
    part("in-name-of-part", `customXml/${NIK}.xml`, "<a/>"),
    after(
      "in-order-of-sorting",
      `<sortState ref="A1:A9"><sortCondition ref="A1" customList="Budi ${PHONE},Siti"/></sortState>`,
    ),
    after(
      "in-footer-with-fonts",
      `<headerFooter><oddFooter>0812-3456&amp;"Arial,Bold"-7890</oddFooter></headerFooter>`,
    ),
  ];
}

function aroundSheets(): readonly HostileBook[] {
  const after = (name: string, xml: string): HostileBook => found(name, () => sheetAround("", xml));
  const workbook = (name: string, xml: string): HostileBook =>
    found(name, () => replaced("xl/workbook.xml", "<sheets>", `${xml}<sheets>`));
  return [
    after("in-footer", `<headerFooter><oddFooter>&amp;L${PHONE}</oddFooter></headerFooter>`),
    after(
      "in-prompt",
      `<dataValidations><dataValidation prompt="tanya ${PHONE}" sqref="A1"/></dataValidations>`,
    ),
    after(
      "in-choices",
      `<dataValidations><dataValidation sqref="A1"><formula1>"${NIK}"</formula1></dataValidation></dataValidations>`,
    ),
    after(
      "in-link",
      `<hyperlinks><hyperlink ref="A1" location="x" display="${MAIL}"/></hyperlinks>`,
    ),
    after(
      "in-filter",
      `<autoFilter ref="A1:B2"><filterColumn><filters><filter val="${PHONE}"/></filters></filterColumn></autoFilter>`,
    ),
    after(
      "in-scenario",
      `<scenarios><scenario name="a"><inputCells r="A1" val="${NIK}"/></scenario></scenarios>`,
    ),
    workbook(
      "in-defined-name",
      `<definedNames><definedName name="hp">"${PHONE}"</definedName></definedNames>`,
    ),
    workbook("of-reservation", `<fileSharing userName="${MAIL}"/>`),
    found("as-sheet-name", () =>
      zipped(bookParts({ sheets: { Koperasi: HELLO, [`HP ${PHONE}`]: HELLO } })),
    ),
  ];
}

/** What was deleted in the program but not in the file. */
function leftBehind(): readonly HostileBook[] {
  return [
    found("in-unused-string", () =>
      stringsBook(`<si><t>Kode</t></si><si><t>Ketua ${PHONE}</t></si>`),
    ),
    found("in-reading", () =>
      stringsBook(`<si><t>Kode</t><rPh sb="0" eb="1"><t>${PHONE}</t></rPh></si>`),
    ),
    found("in-reading-of-a-cell", () =>
      cellBook(
        `<c r="A1" t="inlineStr"><is><t>Kode</t><rPh sb="0" eb="1"><t>${PHONE}</t></rPh></is></c>`,
      ),
    ),
    found("in-extension", () =>
      withParts({
        [STRINGS]: "<sst/>",
        [sheetPart(0)]: worksheet(
          `<sheetData>${HELLO}</sheetData><extLst><ext><x:t>${PHONE}</x:t></ext></extLst>`,
        ),
      }),
    ),
  ];
}
