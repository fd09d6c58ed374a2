import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { CellObject, WorkBook } from "xlsx";
import { bookOf, FILE, HELLO } from "./gate-fixtures.ts";
import { gateWorkbook, type GatedSheet } from "./gate.ts";
import { parseQuietly, readCells, readFormats } from "./read-sheetjs.ts";

const test = suite("cells of SheetJS");

/** What becomes of cells of the first row as SheetJS hands them over. */
function cellsOf(cells: readonly CellObject[], more: Partial<GatedSheet> = {}) {
  const [sheet] = gateWorkbook(bookOf(HELLO), FILE).workbook?.sheets ?? [];
  const gated = { ...sheet!, cellCount: cells.length, ...more };
  const book = { SheetNames: [], Sheets: { [gated.safeName]: { "!data": [cells] } } };
  return readCells(gated, book as unknown as WorkBook);
}

const EMPTY = { kind: "empty", value: null };

/** A cell of SheetJS, and ours. */
const CELLS: readonly (readonly [CellObject, object])[] = [
  [
    { t: "n", v: 1.5 },
    { kind: "number", value: 1.5 },
  ],
  [
    { t: "n", v: 1, z: "0.00" },
    { kind: "number", value: 1, format: "0.00" },
  ],
  [
    { t: "n", v: 1, z: "General" },
    { kind: "number", value: 1 },
  ],
  [
    { t: "n", v: 1, z: 14 },
    { kind: "number", value: 1 },
  ],
  [
    { t: "n", v: Infinity },
    { kind: "error", value: "Infinity" },
  ],
  [
    { t: "n", v: "1", f: "B1" },
    { ...EMPTY, formula: "B1" },
  ],
  [
    { t: "b", v: false },
    { kind: "boolean", value: false },
  ],
  [
    { t: "b", v: 1, f: "B1" },
    { ...EMPTY, formula: "B1" },
  ],
  [
    { t: "z", v: true, f: "B1" },
    { ...EMPTY, formula: "B1" },
  ],
  [
    { t: "s", v: "a" },
    { kind: "text", value: "a" },
  ],
  [
    { t: "s", v: "", f: "B1" },
    { kind: "text", value: "", formula: "B1" },
  ],
  [
    { t: "s", f: "" },
    { kind: "text", value: "", formula: "" },
  ],
];

test("a cell has the kind that its value has", () => {
  for (const [raw, cell] of CELLS)
    assert.equal(
      cellsOf([raw]),
      [{ address: "A1", row: 1, column: 0, ...cell }],
      JSON.stringify(raw),
    );
});

test("a cell that holds nothing is none, but counts as found", () => {
  const nothing = [{ t: "z" }, { t: "n" }, { t: "b", v: "x" }, { t: "s" }, { t: "s", v: 5 }];
  assert.equal(cellsOf([...nothing, { t: "s", v: "" }] as CellObject[]), []);
});

test("what the gate knows of a cell goes before what SheetJS says", () => {
  const look = { kind: "struck", part: "a", rest: "b" } as const;
  const more = { oddValues: new Map([["B1", "1,5"]]), looks: new Map([["A1", look]]) };
  assert.equal(
    cellsOf(
      [
        { t: "s", v: "ab" },
        { t: "n", v: 1 },
      ],
      more,
    ),
    [
      { address: "A1", row: 1, column: 0, kind: "text", value: "ab", look },
      { address: "B1", row: 1, column: 1, kind: "error", value: "1,5" },
    ],
  );
});

test("a sheet of which SheetJS has read none, more or fewer cells is not read", () => {
  const cell = { t: "n", v: 1 } as const;
  assert.is(cellsOf([cell], { cellCount: 2 }), undefined);
  assert.is(cellsOf([cell], { cellCount: 0 }), undefined);
  const [sheet] = gateWorkbook(bookOf(HELLO), FILE).workbook?.sheets ?? [];
  assert.is(readCells(sheet!, undefined), undefined);
  assert.is(readCells(sheet!, { SheetNames: [], Sheets: {} }), undefined);
  assert.equal(readCells({ ...sheet!, cellCount: 0 }, undefined), []);
});

test("what is no archive of parts is not read", () => {
  assert.is(parseQuietly(new Uint8Array(Buffer.from("PK\u0003\u0004"))), undefined);
});

test("styles have their number formats, General has none", () => {
  const sheet = (last: string) =>
    `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.000"/></numFmts><cellXfs><xf numFmtId="2"/><xf numFmtId="164"/><xf numFmtId="0"/>${last}</cellXfs></styleSheet>`;
  const styles = sheet("");
  const found = (wanted: readonly number[], from = styles) => {
    const formats = readFormats(from, new Set(wanted));
    return wanted.map((style) => formats?.get(style));
  };
  assert.equal(found([1, 0, 2, 9]), ["0.000", "0.00", undefined, undefined]);
  assert.equal(found([-1, 3], sheet('<xf numFmtId="9"/>')), [undefined, "0%"]);
  assert.equal(found([0]), ["0.00"]);
  // The same number means another format in another workbook.
  const other = '<styleSheet><cellXfs><xf numFmtId="9"/></cellXfs></styleSheet>';
  assert.equal([found([0], other), found([0])], [["0%"], ["0.00"]]);
  assert.equal(found([2, 1]), [undefined, "0.000"]);
  assert.equal(found([]), []);
  const broken = '<styleSheet><numFmts><numFmt numFmtId="164"/></numFmts></styleSheet>';
  assert.is(readFormats(broken, new Set([0])), undefined);
});

test.run();
