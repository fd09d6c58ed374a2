import { bookParts, worksheet, zipped } from "../../workbook/gate-fixtures.ts";
import { STRINGS } from "../../workbook/parts-package.ts";

/** Every form of cell that the format knows, for mutations to begin from. */
export function richBook(): Uint8Array {
  const parts = bookParts({
    sheets: {
      Koperasi: worksheet(
        `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${CELLS}</sheetData>`,
      ),
      Gerai: `${CELLS.replace(/ r="[A-Z]*\d+"/g, "")}${MORE}`,
      _meta: '<row r="1"><c r="A1" t="str"><v>Kabupaten</v></c><c r="B1" t="s"><v>1</v></c></row>',
    },
    formats: ["0.00", "yyyy-mm-dd"],
  });
  const workbook = String(parts.get("xl/workbook.xml"));
  parts.set("xl/workbook.xml", workbook.replace('name="_meta"', '$& state="veryHidden"'));
  return zipped(parts.set(STRINGS, `<sst count="5" uniqueCount="5">${TEXTS}</sst>`));
}

const TEXTS = [
  '<si><t xml:space="preserve"> Desa &amp; Kelurahan </t></si>',
  "<si><t>33.10</t></si>",
  "<si><r><rPr><b/><sz val='9'/></rPr><t>Merah </t></r><r><t>Putih</t></r></si>",
  '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si>',
  "<si/>",
].join("");

const CELLS = [
  '<row r="1" spans="1:6"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>2</v></c><c r="C1" t="s"><v>3</v></c><c r="D1" t="s"><v>4</v></c></row>',
  '<row r="2" hidden="1"><c r="A2"><v>1190</v></c><c r="B2" s="2"><v>45802</v></c><c r="C2"><v>-2.5E-7</v></c><c r="D2"/></row>',
  '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3" s="1"/></row>',
  '<row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="0">B4*2</f><v>2</v></c><c r="B4" t="str"><f>A1&amp;"x"</f><v>&lt;a&gt;</v></c><c r="C4"><f t="array" ref="C4:C5">SUM(A1:A3)</f><v>3</v></c></row>',
  '<row r="5"><c r="A5"><f t="shared" si="0"/><v>4</v></c><c r="B5"><f>1+1</f></c><c r="C5"><v>1250.0000000000002</v></c></row>',
  '<row r="6"/>',
  '<row r="7"><c r="A7" t="inlineStr"><is><t>satu\ndua</t></is></c><c r="B7" t="inlineStr"><is><r><t>a</t></r><r><rPr><i/></rPr><t xml:space="preserve"> b</t></r></is></c><c r="C7" s="1"><v>7</v></c></row>',
].join("");

/** Dates of strict workbooks become numbers, which is right, and not what the tags say. */
const MORE = '<row r="20"><c s="1" r="C20"><v>20</v></c><c t="s" r="E20"><v>1</v></c></row>';
