import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bookOf, FILE } from "./gate-fixtures.ts";
import { gateWorkbook } from "./gate.ts";
import { repack } from "./pack.ts";
import { plainText } from "./parts-plain.ts";
import { bookFrom, cellsOf } from "./read-fixtures.ts";
import { readWorkbook } from "./read.ts";
import { refusalOf, rows, scanned } from "./scan-fixtures.ts";

const ROOT = join(import.meta.dirname, "..", "..");

const plain = suite("plain cells");

/** Every workbook of the repository: written by this project, by Excel's heirs, by other libraries. */
const FILES = ["data", "src/test"].flatMap((dir) =>
  readdirSync(join(ROOT, dir), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => join(ROOT, dir, file)),
);

/** The same cells as no program writes them: none of them is plain. */
function unusual(bytes: Uint8Array): Uint8Array {
  return repack(bytes, ({ name, bytes: content }) => {
    if (!name.startsWith("xl/worksheets/sheet")) return { name, bytes: content };
    const xml = new TextDecoder().decode(content).replaceAll("<c r=", "<c  r=");
    return { name, bytes: new TextEncoder().encode(xml) };
  });
}

plain("cells of real workbooks are what SheetJS reads when it is asked for every one", () => {
  assert.ok(FILES.length > 15);
  for (const file of FILES) {
    const bytes = new Uint8Array(readFileSync(file));
    const [usual, asked] = [bytes, unusual(bytes)].map((each) => readWorkbook(each, FILE));
    assert.ok(usual?.book, file);
    assert.equal(usual, asked, file);
  }
});

plain("nearly all cells of the template are plain", () => {
  const bytes = new Uint8Array(readFileSync(join(ROOT, "data/koperasi/33.10/2025-11-24.xlsx")));
  for (const [book, share] of [
    [bytes, 0.99],
    [unusual(bytes), 0],
  ] as const) {
    const sheets = gateWorkbook(book, FILE).workbook?.sheets ?? [];
    const direct = sheets.reduce((sum, sheet) => sum + sheet.plain.length, 0);
    const asked = sheets.reduce((sum, { cellCount }) => sum + cellCount, 0);
    assert.ok(direct + asked > 2000, String(direct + asked));
    assert.ok(share === 0 ? direct === 0 : direct / (direct + asked) > share);
  }
});

const NUMBERS = ["0", "-0", "007", "12.50", ".5", "5.", "1e3", "-1.5E-7", "1e999", "9".repeat(30)];
const ODD = ["", "1,5", "0x10", "1e", "+1", " 1", "NaN", "Infinity", "9".repeat(50)];
const TEXTS = [
  "a",
  "",
  " a  b ",
  "a&amp;b",
  "&lt;5",
  "&#233;",
  "_x0041_",
  "_X000d_",
  "a\r\nb",
  "é😀",
];

/** The value in two cells, style and type in either order, and a blank one. */
function rowWith(type: string, value: string, row: number): string {
  const cells = [` s="1"${type}`, `${type} s="1"`].map(
    (attributes, at) => `<c r="${"AB"[at]}${row}"${attributes}><v>${value}</v></c>`,
  );
  return `<row r="${row}">${cells.join("")}<c r="C${row}" s="0"/></row>`;
}

plain("numbers and texts are the same, whichever way they are read", () => {
  const values = [...NUMBERS, ...ODD];
  const cells = [
    ...["", ' t="n"'].flatMap((type) => values.map((value) => [type, value] as const)),
    ...TEXTS.map((_text, index) => [' t="s"', String(index)] as const),
  ];
  const rows = cells.map(([type, value], at) => rowWith(type, value, at + 1)).join("");
  const book = bookOf(rows, { strings: TEXTS, formats: ["#,##0"] });
  assert.equal(bookFrom(book), bookFrom(unusual(book)));
});

plain("plain and other cells of a row stand in the order of their columns", () => {
  const formula = (address: string) => `<c r="${address}"><f>1+1</f><v>2</v></c>`;
  const number = (address: string) => `<c r="${address}"><v>1</v></c>`;
  const cells = cellsOf(
    `<row r="1">${number("A1")}${formula("B1")}${number("C1")}</row><row r="2">${formula("A2")}${number("B2")}</row><row r="4">${number("B4")}${formula("C4")}</row>`,
  );
  assert.equal(
    cells.map(({ address }) => address),
    ["A1", "B1", "C1", "A2", "B2", "B4", "C4"],
  );
});

plain("a text that programs decode, each in its own way, is not plain", () => {
  for (const text of ["&#38;", "_x000D_", "_X0041_", "a\rb"]) assert.is(plainText(text), undefined);
  assert.is(plainText("&lt;5 &amp; &quot;a&apos;&gt;"), `<5 & "a'>`);
});

/** How many cells are read letter by letter, and how many are handed on. */
function sharesOf(cell: string): readonly [number, number] {
  const { plain, cellCount } = scanned(rows(cell));
  return [plain.length, cellCount];
}

plain(
  "a number in digits and a text that stands for itself are plain, with style and type in either order",
  () => {
    for (const cell of [
      '<c r="A1"><v>1</v></c>',
      '<c r="A1" t="n"><v>-1.5e3</v></c>',
      '<c r="A1" s="12345"><v>1</v></c>',
      '<c r="A1" s="0" t="s"><v>0</v></c>',
      '<c r="A1" t="s" s="0"><v>00000000</v></c>',
      `<c r="IV1"><v>0.${"1".repeat(38)}</v></c>`,
    ])
      assert.equal(sharesOf(cell), [1, 0], cell);
  },
);

plain("what is not plain is handed on", () => {
  for (const cell of [
    '<c r="A1" s="123456"><v>1</v></c>',
    '<c r="A1" t="b"><v>1</v></c>',
    '<c r="A1" cm="1"><v>1</v></c>',
    '<c r="A1" s="1" s="2"><v>1</v></c>',
    '<c r="A1" s="0" s="2"><v>1</v></c>',
    '<c r="A1" s=""><v>1</v></c>',
    '<c r="A1" t="s" t="s"><v>0</v></c>',
    '<c r="A1" t="n" t="n"><v>0</v></c>',
    '<c r="A1" t="s"><v>000000000</v></c>',
    '<c r="A1" ><v>1</v></c>',
    '<c r="A1"><v>1</v> </c>',
    '<c r="A1"><f>B1</f><v>1</v></c>',
    `<c r="A1"><v>0.${"1".repeat(39)}</v></c>`,
  ])
    assert.equal(sharesOf(cell), [0, 1], cell);
});

plain("a text without a number is blank, whichever text is the first of all", () => {
  for (const blank of ['<c r="A1" t="s"><v></v></c>', '<c r="A1" t="s"/>', '<c r="A1"><v></v></c>'])
    assert.equal(sharesOf(blank), [0, 0], blank);
});

plain("what stands between cells is refused, whatever it looks like", () => {
  for (const cells of [
    '<c r="A1"/>12</v></c>',
    '<c r="A1" t="s"/>0</v></c>',
    '<d r="A1"><v>1</v></c>',
    '<c r="A1x><v>1</v></c>',
    '<c r="A1" s="1x><v>1</v></c>',
    '<c r="A1"/><c r="B1x><v>1</v></c>',
  ])
    assert.is(refusalOf(rows(cells)), "susunan sel di sekitar baris 1 tidak lazim.", cells);
});

plain("a cell that stands nowhere is refused as one out of order", () => {
  const order = "sel di baris 1 tercantum dua kali, di luar lembar atau tidak berurutan.";
  for (const address of ["A", "1", "", "A01", "AAAA1", "XFE1", "A10000001", `A${"9".repeat(400)}`])
    for (const cell of [`<c r="${address}"><v>1</v></c>`, `<c r="${address}"/>`])
      assert.is(refusalOf(rows(cell)), order, cell);
});

plain("what the grammar of cells refuses is not read letter by letter either", () => {
  for (const cell of [
    '<c r="A01"><v>1</v></c>',
    '<c r="A"><v>1</v></c>',
    '<c r="1"><v>1</v></c>',
    '<c r=""><v>1</v></c>',
    '<c r="A1><v>1</v></c>',
    '<c r="A1"><v>1</c>',
    '<c r="A1" s=""><v>1</v></c>x',
    '<c r="A1" t="s"><v>9</v></c>',
    '<c r="A1" t="s"><v>-0</v></c>',
    '<c r="AAAA1"/>',
    '<c r="A10000001"/>',
  ])
    assert.ok(refusalOf(rows(cell)), cell);
});

plain.run();
