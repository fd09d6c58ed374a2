/** Workbooks for tests, sound ones and hostile ones, written part by part. */
import * as assert from "uvu/assert";
import { utf8 } from "../base/zip-fixtures.ts";
import { writeZip } from "../base/zip.ts";
import { WORKBOOK_CODES } from "./gate-refusal.ts";
import { gateWorkbook } from "./gate.ts";
import { MAIN, packageParts, sheetPart, STRINGS, STYLES } from "./parts-package.ts";

/** Part name to content. */
export type Parts = Map<string, string | Uint8Array>;

export interface BookSource {
  /** Sheet name to the rows inside <sheetData>, or a whole <worksheet>. */
  readonly sheets: Readonly<Record<string, string>> | readonly (readonly [string, string])[];
  readonly strings?: readonly string[];
  /** Number formats, numbered from 1 as cell styles. */
  readonly formats?: readonly string[];
}

/** Where the workbooks of the tests pretend to stand. */
export const FILE = "data/koperasi/99.01/2026-01-31.xlsx";

export const HELLO = '<row r="1"><c r="A1" t="inlineStr"><is><t>Kode</t></is></c></row>';

/** Parts of a sound workbook, to be spoilt by the test. */
export function bookParts({ sheets, strings = [], formats = [] }: BookSource): Parts {
  const entries = Array.isArray(sheets) ? sheets : Object.entries(sheets);
  const items = strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("");
  const parts: Parts = new Map(
    packageParts(entries.map(([name]) => name)).map(({ name, xml }) => [name, xml]),
  );
  parts.set(STRINGS, `<sst xmlns="${MAIN}">${items}</sst>`);
  parts.set(STYLES, styleSheet(formats));
  entries.forEach(([, content], index) => {
    const whole = content.includes("worksheet");
    parts.set(sheetPart(index), whole ? content : worksheet(`<sheetData>${content}</sheetData>`));
  });
  return parts;
}

export function worksheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

export function zipped(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const sources = [...parts].map(([name, content]) => ({
    name,
    bytes: typeof content === "string" ? utf8(content) : content,
  }));
  return writeZip(sources, { level });
}

/** A workbook of one sheet, "Koperasi", with these rows. */
export function bookOf(rows: string, extra: Omit<BookSource, "sheets"> = {}): Uint8Array {
  return zipped(bookParts({ sheets: { Koperasi: rows }, ...extra }));
}

/** A workbook in which one more part stands, or a part has another content. */
export function bookWith(part: string, content: string | Uint8Array): Uint8Array {
  return zipped(bookParts({ sheets: { Koperasi: HELLO } }).set(part, content));
}

/** A workbook in which a text of a part is another text. */
export function bookReplacing(part: string, found: string, replacement: string): Uint8Array {
  const parts = bookParts({ sheets: { Koperasi: HELLO } });
  const content = String(parts.get(part));
  if (!content.includes(found)) throw new Error(`bookReplacing: ${part} has no ${found}`);
  return zipped(parts.set(part, content.replace(found, replacement)));
}

/** The code of the first problem, "" if there is none; every problem must be fit for a steward. */
export function codeOf(bytes: Uint8Array): string {
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

export function messageOf(bytes: Uint8Array): string {
  return gateWorkbook(bytes, FILE).problems[0]?.message ?? "";
}

function styleSheet(formats: readonly string[]): string {
  const list = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
  );
  const styles = formats.map((_code, index) => `<xf numFmtId="${164 + index}" fontId="0"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${list.join("")}</numFmts><fonts><font><sz val="11"/></font></fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`;
}
