import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkWorkbook } from "../check/check.ts";
import { getSheetSpec } from "../records/fields.ts";
import type { SheetKey } from "../records/schemas.ts";
import { bookParts, HELLO, worksheet, zipped, type Parts } from "../workbook/gate-fixtures.ts";
import { growthOf } from "./growth.ts";
import { smallRegistry } from "./make-workbook.ts";

const test = suite("cost of a check");

/** Twice the input may take twice the time, with something for sorting; four times is quadratic. */
const STEEPEST = 3;

const registry = smallRegistry();

function check(parts: Parts): void {
  const bytes = zipped(parts, 0);
  checkWorkbook({ bytes, berkas: "kiriman.xlsx", registry, editionsOf: () => [], observasi: [] });
}

const text = (value: string) =>
  value === "" ? "<c/>" : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (values: readonly string[]) => `<row>${values.map(text).join("")}</row>`;
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

const META = getSheetSpec("meta")
  .fields.map(({ title, example }) => row([title, example]))
  .join("");

const headings = (sheet: SheetKey) => row(getSheetSpec(sheet).fields.map(({ heading }) => heading));

/** A workbook whose `sheet` has `count` such rows. */
const rows = (sheet: SheetKey, cells: (index: number) => readonly string[]) => (count: number) => {
  const { sheet: name } = getSheetSpec(sheet);
  const koperasi = headings("koperasi") + row(["33.10.15.2015", "Wonosari", "Bentangan"]);
  const body = headings(sheet) + many(count, (index) => row(cells(index)));
  check(bookParts({ sheets: { Koperasi: koperasi, [name]: body, _meta: META } }));
};

/** A workbook with one more part, or another one. */
const part = (name: string, xml: (count: number) => string) => (count: number) =>
  check(bookParts({ sheets: { Koperasi: HELLO } }).set(name, xml(count)));

const KODE = "33.10.15.2015";
const SHEET = "xl/worksheets/sheet1.xml";
const sheet = (cells: string, after = "") => worksheet(`<sheetData>${cells}</sheetData>${after}`);

const LOADS: Readonly<Record<string, readonly [size: number, work: (count: number) => void]>> = {
  "rows of one desa": [800, rows("koperasi", () => [KODE])],
  "numbered rows of one desa": [800, rows("koperasi", (at) => [KODE, "a", "b", String(at + 1)])],
  "desa that nobody knows": [800, rows("koperasi", (at) => [`33.10.15.${2100 + at}`])],
  "desa joined with others": [
    800,
    rows("koperasi", (at) => [KODE, "a", "b", String(at + 1), "x", `33.10.15.${2100 + at}`]),
  ],
  "unreadable codes": [1500, rows("koperasi", (at) => [`x${at}`])],
  "wrong choices": [300, rows("gerai", (at) => [KODE, "1", `Grai ${at}`, `aktf ${at}`])],
  "gerai of one desa": [2000, rows("gerai", () => [KODE, "1", "Gerai sembako"])],
  "gerai of desa without koperasi": [2000, rows("gerai", (at) => [`33.10.15.${2100 + at}`])],
  "equal sums": [2000, rows("ringkasan", () => ["Terbentuk", "5", "Tepat", "a", "b"])],
  "personal data": [1500, rows("gerai", (at) => [KODE, "1", `0812345${10_000 + at}`])],
  "numbers side by side": [
    1500,
    rows("gerai", (at) => [KODE, "1", `${1000 + at}`, "3310", "0125"]),
  ],
  "hidden rows": [
    4000,
    part(SHEET, (count) => sheet(many(count, () => '<row hidden="1"><c><v>1</v></c></row>'))),
  ],
  "hidden columns": [
    4000,
    part(SHEET, (count) =>
      worksheet(
        `<cols>${many(count, () => '<col min="1" max="16384" hidden="1"/>')}</cols><sheetData>${HELLO}</sheetData>`,
      ),
    ),
  ],
  "merged cells": [
    900,
    part(SHEET, (count) =>
      sheet(
        HELLO,
        `<mergeCells>${many(count, (at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`)}</mergeCells>`,
      ),
    ),
  ],
  comments: [
    4000,
    part(
      "xl/comments1.xml",
      (count) =>
        `<c>${many(count, (at) => `<comment ref="A${at + 1}"><t>catatan ${at}</t></comment>`)}</c>`,
    ),
  ],
  "tags around the cells": [
    9000,
    part(
      "xl/drawings/drawing1.xml",
      (count) => `<a>${many(count, (at) => `<b name="n${at}"/>`)}</a>`,
    ),
  ],
  "open tags": [9000, part("xl/drawings/drawing1.xml", (count) => "<a ".repeat(count))],
  "instructions without end": [
    9000,
    part("xl/drawings/drawing1.xml", (count) => "<?".repeat(count)),
  ],
  "comments without end": [9000, part("xl/drawings/drawing1.xml", (count) => "<!--".repeat(count))],
  "places of notes": [
    9000,
    part("xl/drawings/vmlDrawing1.vml", (count) => "<x:Anchor>1, 1, ".repeat(count)),
  ],
  "codes of footers": [
    9000,
    part(SHEET, (count) => sheet(HELLO, `<f>${'&amp;"'.repeat(count)}</f>`)),
  ],
  "letters between bytes": [
    200_000,
    part("[trash]/1.dat", (count) => "081234567 ".repeat(count / 10)),
  ],
  "number formats": [
    4000,
    part(
      "xl/styles.xml",
      (count) =>
        `<styleSheet><numFmts>${many(count, (at) => `<numFmt numFmtId="${at}" formatCode="[$"/>`)}</numFmts></styleSheet>`,
    ),
  ],
  "attributes in one tag": [
    9000,
    part("docProps/app.xml", (count) => `<a ${many(count, (at) => `b${at}="c" `)}/>`),
  ],
  "runs of one text": [
    9000,
    part(
      "xl/sharedStrings.xml",
      (count) => `<sst><si>${"<r><t>a</t></r>".repeat(count)}</si></sst>`,
    ),
  ],
};

for (const [name, [size, work]] of Object.entries(LOADS))
  test(`twice as many ${name} take about twice the time`, () => {
    const growth = growthOf(work, size);
    assert.ok(growth < STEEPEST, growth.toFixed(2));
  });

test.run();
