import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { WriteBook, WriteColumn, WriteTable } from "./write-model.ts";
import { planSheet, sheetNames } from "./write-sheet.ts";

const test = suite("write sheet");

const COLUMN: WriteColumn = { heading: "Kode", kind: "text", width: 20 };
const columns = (count: number): WriteColumn[] => Array<WriteColumn>(count).fill(COLUMN);
const LOCKED = [...columns(2), { ...COLUMN, locked: true }];

function tableOf(table: Partial<WriteTable> = {}): WriteTable {
  const rows = [["a"], ["b"]];
  return { name: "Coba", columns: columns(3), rows, spareRows: 2, ...table };
}

function planOf(table: Partial<WriteTable> = {}, book: Partial<WriteBook> = {}) {
  const whole = tableOf(table);
  return planSheet(whole, { title: "Coba", tables: [whole], lists: new Map(), ...book });
}

const sheetOf = (...table: Parameters<typeof planOf>) => planOf(...table).sheet;

const MARGINS = { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 };
const PAPER = { paperSize: "a4", orientation: "landscape", margins: MARGINS };

test("an ordinary sheet keeps its heading in view, is filtered, protected and printed page-wide", () => {
  const { cells, ...sheet } = sheetOf();
  const style = {
    protection: { locked: false },
    numFmt: "@",
    alignment: { vertical: "top", wrapText: false },
  };
  assert.equal(sheet, {
    name: "Coba",
    columns: Array(3).fill({ width: 20, style }),
    rows: [[], ["a"], ["b"]],
    dataValidations: [],
    conditionalRules: [],
    protection: {
      ...{ sheet: true, formatColumns: true, formatRows: true, autoFilter: true, sort: true },
      ...{ insertRows: true, deleteRows: true },
    },
    pageSetup: { ...PAPER, showGridLines: true, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: "&L&8&R&8&A · halaman &P dari &N" },
    rowDefs: new Map([[0, { height: 29 }]]),
    freezePane: { rows: 1, columns: 0 },
    autoFilter: { range: "A1:C3" },
  });
  assert.equal(
    ["0,0", "0,1", "0,2"].map((key) => cells?.get(key)?.value),
    ["Kode", "Kode", "Kode"],
  );
});

test("a page to be read has no grid, and stands whole on one sheet of paper", () => {
  const sheet = sheetOf({ page: true, landscape: false, spareRows: 0, columns: columns(40) });
  assert.equal(sheet.view, { showGridLines: false });
  assert.equal(
    [sheet.freezePane, sheet.autoFilter, sheet.hidden],
    [undefined, undefined, undefined],
  );
  assert.equal(sheet.pageSetup, {
    ...{ ...PAPER, orientation: "portrait" },
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  });
  assert.equal(sheet.columns?.[0]?.style, {
    ...{ numFmt: "@", protection: { locked: true } },
    alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 },
  });
});

test("paper lies across unless the table says that it stands", () => {
  const orientationOf = (table: Partial<WriteTable>) => sheetOf(table).pageSetup?.orientation;
  assert.equal(
    [orientationOf({}), orientationOf({ landscape: true }), orientationOf({ landscape: false })],
    ["landscape", "landscape", "portrait"],
  );
});

test("more than 30 columns are printed in their size, page by page", () => {
  const fits = { ...PAPER, showGridLines: true, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  assert.equal(sheetOf({ columns: columns(30) }).pageSetup, fits);
  const wide = { ...PAPER, showGridLines: true, scale: 60 };
  assert.equal(sheetOf({ columns: columns(31) }).pageSetup, wide);
});

test("rows are put in and taken out only where nothing is locked, and never on a page", () => {
  const allowed = (table: Partial<WriteTable>) => {
    const { insertRows, deleteRows } = sheetOf(table).protection ?? {};
    return [insertRows, deleteRows];
  };
  assert.equal(allowed({}), [true, true]);
  assert.equal(allowed({ columns: LOCKED }), [false, false]);
  assert.equal(allowed({ page: true }), [false, false]);
  assert.is("protection" in sheetOf({ unprotected: true }), false);
});

test("a filter needs rows and three columns, and a sheet that is seen", () => {
  const filterOf = (table: Partial<WriteTable>) => sheetOf(table).autoFilter?.range;
  assert.is(filterOf({ columns: columns(28), rows: [["a"]] }), "A1:AB2");
  for (const table of [{ rows: [] }, { hidden: true }, { page: true }, { columns: columns(2) }])
    assert.is(filterOf(table), undefined);
});

test("a hidden sheet is hidden, and columns stay in view", () => {
  assert.is(sheetOf({ hidden: true }).hidden, true);
  assert.equal(sheetOf({ frozenColumns: 2 }).freezePane, { rows: 1, columns: 2 });
});

test("the footer says what the book says; & is written twice", () => {
  assert.equal(sheetOf({}, { footer: "Klaten & kota & desa" }).headerFooter, {
    oddFooter: "&L&8Klaten && kota && desa&R&8&A · halaman &P dari &N",
  });
});

test("a sheet with spare rows ends with its pattern row", () => {
  assert.equal(
    [0, 1, 50].map((spareRows) => planOf({ spareRows }).hasPattern),
    [false, true, true],
  );
});

test("merged cells are told by their corners", () => {
  assert.equal(sheetOf({ merges: ["A2:C2", "B10:AA12"] }).merges, [
    { startRow: 1, startCol: 0, endRow: 1, endCol: 2 },
    { startRow: 9, startCol: 1, endRow: 11, endCol: 26 },
  ]);
});

for (const range of [
  "A2",
  "a2:c2",
  "A2:C2:D2",
  "xA2:C2",
  "A2:C2x",
  "ABCD2:E2",
  "A2:ABCD2",
  "A:C",
]) {
  test(`"${range}" is no range of cells to be merged`, () => {
    assert.throws(
      () => planOf({ merges: [range] }),
      (error: Error) => error.message === `no range of cells: ${range}`,
    );
  });
}

test("names say what the filter covers and what every printed page repeats", () => {
  const filter = { name: "_xlnm._FilterDatabase", range: "Coba!$A$1:$C$3", scope: "Coba" };
  const titles = { name: "_xlnm.Print_Titles", range: "Coba!$1:$1", scope: "Coba" };
  assert.equal(sheetNames(tableOf()), [filter, titles]);
  assert.equal(sheetNames(tableOf({ frozenColumns: 2 })), [
    filter,
    { ...titles, range: "Coba!$A:$B,Coba!$1:$1" },
  ]);
  assert.equal(sheetNames(tableOf({ rows: [] })), [titles]);
  assert.equal(sheetNames(tableOf({ page: true })), []);
  assert.equal(sheetNames(tableOf({ hidden: true })), []);
});

test("a sheet's name stands in quotation marks unless it is a plain word", () => {
  const refs = ["Pengurus_1", "Dua Kata", "Kata ", " Kata", "Jum'at", "Gerai-1"].map((name) =>
    sheetNames(tableOf({ name, rows: [], frozenColumns: 1 })).map(({ range }) => range),
  );
  assert.equal(refs.flat(), [
    "Pengurus_1!$A:$A,Pengurus_1!$1:$1",
    "'Dua Kata'!$A:$A,'Dua Kata'!$1:$1",
    "'Kata '!$A:$A,'Kata '!$1:$1",
    "' Kata'!$A:$A,' Kata'!$1:$1",
    "'Jum''at'!$A:$A,'Jum''at'!$1:$1",
    "'Gerai-1'!$A:$A,'Gerai-1'!$1:$1",
  ]);
});

test.run();
