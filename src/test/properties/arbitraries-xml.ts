import fc from "fast-check";
import { cellAddress } from "../../workbook/cells.ts";
import { cellNumber } from "./arbitraries-cells.ts";
import { wholeText } from "./arbitraries-text.ts";

/** Rows of a sheet as XML, with the shared strings that they name. */
export interface MadeRows {
  readonly xml: string;
  readonly strings: readonly string[];
}

/** Texts that cells share. */
const STRINGS = ["Kode", " Desa &amp; Kelurahan ", "33.10", "<b>".replace("<", "&lt;"), "1,5", ""];

/** What stands in a cell between its tag's name and its end: attributes, then content. */
type Form = readonly [attributes: string, content: string];

/** Letters that XML 1.0 can hold. */
const xmlText = wholeText.map((text) =>
  text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""),
);

const escaped = fc
  .tuple(xmlText, fc.constantFrom("named", "decimal", "hex"))
  .map(([text, how]) => text.replace(/[&<>\r]/g, (letter) => entity(letter, how)));

function entity(letter: string, how: string): string {
  const code = letter.charCodeAt(0);
  if (how === "decimal") return `&#${code};`;
  if (how === "hex" || letter === "\r") return `&#x${code.toString(16)};`;
  return { "&": "&amp;", "<": "&lt;", ">": "&gt;" }[letter] ?? letter;
}

const numberForms: fc.Arbitrary<Form> = fc
  .tuple(cellNumber, fc.constantFrom("", ' t="n"', ' s="1"', ' s="2"'), fc.boolean())
  .map(([value, attributes, isShort]) => [
    attributes,
    `<v>${isShort ? String(value) : value.toExponential()}</v>`,
  ]);

const textForms: fc.Arbitrary<Form> = fc
  .tuple(escaped, fc.constantFrom("inline", "runs", "formula"))
  .map(([text, how]) => {
    const shown = `<t xml:space="preserve">${text}</t>`;
    if (how === "inline") return [' t="inlineStr"', `<is>${shown}</is>`];
    if (how === "runs")
      return [' t="inlineStr"', `<is><r>${shown}</r><r><rPr><b/></rPr><t>x</t></r></is>`];
    return [' t="str"', `<f>A1&amp;"x"</f><v>${text}</v>`];
  });

const otherForms: fc.Arbitrary<Form> = fc.constantFrom<Form>(
  [' t="b"', "<v>1</v>"],
  [' t="b"', "<v>0</v>"],
  [' t="e"', "<v>#REF!</v>"],
  [' t="n"', "<v>1,5</v>"],
  ["", "<f>SUM(A1:A2)</f><v>3</v>"],
  ["", "<f>1+1</f>"],
  [' s="1"', ""],
  ["", ""],
);

const sharedForms: fc.Arbitrary<Form> = fc
  .nat(STRINGS.length - 1)
  .map((index) => [' t="s"', `<v>${index}</v>`]);

const form = fc.oneof(numberForms, textForms, otherForms, sharedForms);

/** Up to four rows of up to four cells, with gaps, in all the forms that programs write. */
export const rowsXml: fc.Arbitrary<MadeRows> = fc
  .array(
    fc.record({
      skipped: fc.nat(3),
      hidden: fc.boolean(),
      isNumbered: fc.boolean(),
      cells: fc.array(fc.option(form, { freq: 4 }), { maxLength: 4 }),
    }),
    { maxLength: 4 },
  )
  .map((rows) => {
    let row = 0;
    const xml = rows.map(({ skipped, hidden, isNumbered, cells }) => {
      row += 1 + (isNumbered ? skipped : 0);
      const place = isNumbered ? ` r="${row}"` : "";
      const content = cells.map((cell, column) =>
        cell ? cellXml(cell, cellAddress(row, column)) : "",
      );
      return `<row${place}${hidden ? ' hidden="1"' : ""}>${content.join("")}</row>`;
    });
    return { xml: xml.join(""), strings: STRINGS };
  });

function cellXml([attributes, content]: Form, address: string): string {
  return content === ""
    ? `<c r="${address}"${attributes}/>`
    : `<c r="${address}"${attributes}>${content}</c>`;
}
