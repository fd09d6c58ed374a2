import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LIMITS } from "./gate-limits.ts";
import { MAIN } from "./parts-package.ts";
import { allowing, refusalOf, scanned } from "./scan-fixtures.ts";

const test = suite("rows of a sheet");

const inSheet = (rows: string) => `<sheetData>${rows}</sheetData>`;

/** Rows, and what of them is handed on. */
const HANDED_ON: readonly (readonly [rows: string, handedOn: string])[] = [
  ["", ""],
  ['<row r="1"/><row r="2" ></row>', ""],
  ['<row r="1">\n <c r="A1"/>\n</row>', ""],
  ['<row r="1">\n</row><row><c/></row>', ""],
  ['<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', ""],
  ['<row r="1"><c r="A1" t="s"><v>0</v></c><c t="b"/><c r="C1"><v>2</v></c></row>', ""],
  // What is as usual stays as it stands.
  [
    '<row r="2" spans="1:2"><c r="A2" s="1" t="b" cm="1"><v>1</v></c><c r="B2" cm="1"><v>2</v></c></row>',
    '<row r="2"><c r="A2" s="1" t="b" cm="1"><v>1</v></c><c r="B2" cm="1"><v>2</v></c></row>',
  ],
  [
    '<row><c r="A1"><v>1</v></c> <c r="B1" t="b"><v>1</v></c><c r="C1"/></row>',
    '<row r="1"> <c r="B1" t="b"><v>1</v></c></row>',
  ],
  [
    '<row><c r="A1" t="b"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"/></row>',
    '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
  ],
  ['<row><c t="s"><f>B1</f></c></row>', '<row r="1"><c r="A1"><f>B1</f></c></row>'],
  ['<row r="3"/><row><c t="b"><v>1</v></c></row>', '<row r="4"><c r="A4" t="b"><v>1</v></c></row>'],
];

test("only cells that are not plain are handed on, and rows that hold some", () => {
  for (const [rows, handedOn] of HANDED_ON)
    assert.is(
      scanned(inSheet(rows)).xml,
      `<worksheet xmlns="${MAIN}"><sheetData>${handedOn}</sheetData></worksheet>`,
      rows,
    );
});

test("a sheet without cells holds nothing at all", () => {
  for (const empty of ["<sheetData/>", inSheet("")])
    assert.equal(scanned(`<cols/>${empty}`), {
      ...{ xml: `<worksheet xmlns="${MAIN}"><sheetData></sheetData></worksheet>`, cellCount: 0 },
      ...{ plain: [], merges: [], hiddenRows: [], hiddenColumns: [] },
      ...{ oddValues: new Map(), looks: new Map() },
      around: `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><cols/></worksheet>`,
    });
});

test("what stands where no row or cell may stand is told with its row", () => {
  const order = (row: number) =>
    `sel di baris ${row} tercantum dua kali, di luar lembar atau tidak berurutan.`;
  const structure = (row: number) => `susunan sel di sekitar baris ${row} tidak lazim.`;
  for (const [rows, message] of [
    ['<row r="5"/><row r="5"/>', order(6)],
    ['<row r="2"><row r="3"/>', order(3)],
    ['<row r="1048577"/>', order(1)],
    ['<row r="x"/>', order(1)],
    ['<row r="7"><c t="b" r="A8"><v>1</v></c></row>', order(7)],
    ['<row r="7"><b/></row>', structure(7)],
    ['<row r="7">', structure(7)],
    ["<b/>", structure(1)],
    ["</row>", structure(1)],
  ] as const)
    assert.is(refusalOf(inSheet(rows)), message, rows);
});

const MANY = { cells: 200_000, filledCells: 200_000 };

test("100,000 rows may stand in a sheet, and not one more", () => {
  const rows = (count: number) => refusalOf(inSheet("<row/>".repeat(count)));
  assert.is(rows(LIMITS.rows), "");
  assert.is(rows(LIMITS.rows + 1), "buku kerja ini memuat lebih dari 100.000 baris.");
});

test("20,000 of them may hold something; blank ones do not count", () => {
  const blank = "<row><c/></row><row/>";
  const filled = (count: number) => "<row><c><v>1</v></c></row>".repeat(count);
  const rows = (count: number) =>
    refusalOf(inSheet(blank + filled(count) + blank.repeat(9)), allowing(MANY));
  assert.is(rows(LIMITS.filledRows), "");
  assert.is(rows(LIMITS.filledRows + 1), "buku kerja ini memuat lebih dari 20.000 baris berisi.");
});

test.run();
