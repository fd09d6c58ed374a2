/** The words that stand between the bytes of a part that is no XML, one line for each. */
export function lettersIn(bytes: Uint8Array): string {
  const texts = ["utf-8", "utf-16le", "utf-16be"].map((encoding) =>
    new TextDecoder(encoding).decode(bytes),
  );
  return texts.flatMap((text) => text.match(WORDS) ?? []).join("\n");
}

/** Shorter ones stand in every picture and every list of numbers. */
const WORDS = /[\x20-\x7e]{8,}/gu;

/**
 * XML without the numbers and signs that only say how something looks: where a note of a cell hangs,
 * and which font the foot of a page has. Beside each other they would look like somebody's number.
 */
export function withoutCodes(xml: string, part: string): string {
  if (/\.vml$/iu.test(part)) return xml.replace(PLACE, "");
  return part.startsWith("xl/worksheets/") ? xml.replace(PAGE_CODE, "") : xml;
}

const PLACE =
  /<(?:[\w.-]+:)?(Anchor|Row|Column|MoveWithCells|SizeWithCells)>[ \t\r\n]*\d{1,7}(?:,[ \t\r\n]*\d{1,7}){0,7}[ \t\r\n]*(?=<)/gu;

/** Font and colour in headers and footers; the quotation marks may be written as entities. */
const PAGE_CODE = /&amp;(?:(?:"|&quot;)[^"&<]{0,80}(?:"|&quot;)|K[\dA-F]{6}|[BIUESXY](?=\d))/gu;
