import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { WriteColumn, WriteTable } from "./write-model.ts";
import { conditionalRules, rangeName, validationsOf } from "./write-validation.ts";

const test = suite("write validation");

const LISTS = new Map([["desa", ["33.10.01.2001 – Sengon"]]]);
const ROWS = [["a"], ["b"]];

const columnOf = (column: Partial<WriteColumn>): WriteColumn => ({
  ...{ heading: "Isian", kind: "text", width: 20 },
  ...column,
});

function tableOf(columns: readonly Partial<WriteColumn>[], rest: Partial<WriteTable> = {}) {
  const whole: WriteTable = {
    ...{ name: "Coba", rows: ROWS, spareRows: 3, columns: columns.map(columnOf) },
    ...rest,
  };
  return whole;
}

const validations = (...table: Parameters<typeof tableOf>) =>
  validationsOf(tableOf(...table), LISTS);

/** The one check of a column, over the rows below the heading. */
const checkOf = (column: Partial<WriteColumn>) => validations([column]);

const OF_ALL_ROWS = { range: "A2:A6", allowBlank: true };
const REFUSES = { showErrorMessage: true };
const WARNS = { showErrorMessage: true, errorStyle: "warning" };
const LIST = { type: "list", formula1: "daftar_desa", errorTitle: "Pilih dari daftar" };

test("a date column takes dates of this board's years", () => {
  assert.equal(checkOf({ kind: "date" }), [
    {
      ...{ ...OF_ALL_ROWS, ...REFUSES, type: "date", operator: "between" },
      ...{ formula1: "43831", formula2: "49674", errorTitle: "Tanggal" },
      errorMessage: "Tulis tanggal, misalnya 2025-11-24.",
    },
  ]);
});

test("columns of numbers warn of what is none, or less than 0", () => {
  const least = { ...OF_ALL_ROWS, ...WARNS, operator: "greaterThanOrEqual", formula1: "0" };
  assert.equal(checkOf({ kind: "integer" }), [
    {
      ...{ ...least, type: "whole", errorTitle: "Bilangan bulat" },
      errorMessage: "Tulis bilangan bulat, 0 atau lebih, tanpa satuan.",
    },
  ]);
  assert.equal(checkOf({ kind: "number" }), [
    {
      ...{ ...least, type: "decimal", errorTitle: "Angka" },
      errorMessage: "Tulis angkanya saja, 0 atau lebih, tanpa satuan.",
    },
  ]);
});

test("a masked column warns of what is neither a whole number nor <5", () => {
  assert.equal(checkOf({ kind: "masked" }), [
    {
      ...{ ...OF_ALL_ROWS, ...WARNS, type: "custom" },
      formula1: 'IF(A2="<5",TRUE,IF(ISNUMBER(A2),AND(A2>=0,A2=INT(A2)),FALSE))',
      errorTitle: "Bilangan bulat atau <5",
      errorMessage: "Tulis bilangan bulat, atau <5 bila hanya 1 sampai 4 orang.",
    },
  ]);
});

test("a list refuses what is not in it; an open list, and a list of one cell, only warn", () => {
  assert.equal(checkOf({ list: "desa" }), [
    { ...OF_ALL_ROWS, ...REFUSES, ...LIST, errorMessage: "Isi sel ini dengan salah satu pilihan." },
  ]);
  assert.equal(checkOf({ list: "desa", openList: true }), [
    {
      ...{ ...OF_ALL_ROWS, ...WARNS, ...LIST },
      errorMessage: "Isian ini tidak ada dalam daftar. Kode saja, tanpa nama, juga boleh.",
    },
  ]);
  assert.equal(validations([{}], { choices: new Map([["B4", "desa"]]) }), [
    {
      ...{ ...OF_ALL_ROWS, ...WARNS, ...LIST, range: "B4" },
      errorMessage: "Jawaban ini tidak ada dalam daftar.",
    },
  ]);
});

test("a list that the workbook does not have checks nothing; the column's kind does", () => {
  assert.equal(checkOf({ list: "kecamatan" }), []);
  assert.equal(checkOf({ list: "kecamatan", kind: "number" }), checkOf({ kind: "number" }));
});

test("a prompt is shown under the name of its group, where nothing is checked too", () => {
  const prompt = { showInputMessage: true, inputMessage: "Tulis nama resmi." };
  const always = { ...OF_ALL_ROWS, type: "custom", formula1: "TRUE" };
  const column = { prompt: "Tulis nama resmi." };
  assert.equal(checkOf({}), []);
  assert.equal(checkOf({ group: "Identitas" }), []);
  assert.equal(checkOf(column), [{ ...always, ...prompt }]);
  assert.equal(checkOf({ ...column, group: "Identitas" }), [
    { ...always, ...prompt, inputTitle: "Identitas" },
  ]);
  const [whole] = checkOf({ kind: "integer" });
  assert.equal(checkOf({ ...column, kind: "integer" }), [{ ...whole, ...prompt }]);
});

test("checks reach the last spare row, and begin below the data where a column is locked", () => {
  const ranges = (spareRows: number, rows: WriteTable["rows"] = ROWS) =>
    validations([{ kind: "integer" }, {}, { kind: "integer", locked: true }], {
      ...{ rows, spareRows },
    }).map(({ range }) => range);
  assert.equal(ranges(3), ["A2:A6", "C4:C6"]);
  assert.equal(ranges(1), ["A2:A4", "C4:C4"]);
  assert.equal(ranges(0), ["A2:A3"]);
  assert.equal(ranges(1, []), ["A2:A2", "C2:C2"]);
  assert.equal(ranges(0, []), []);
});

const YELLOW = {
  fill: {
    ...{ type: "pattern", pattern: "solid" },
    ...{ fgColor: { rgb: "FFF2A8" }, bgColor: { rgb: "FFF2A8" } },
  },
};

test("blanks that are required are yellow in rows in use, below the data where locked", () => {
  const columns = [{ required: true, locked: true }, {}, { required: true }];
  const rule = (priority: number, cell: string, range: string) => ({
    ...{ type: "expression", priority, range, style: YELLOW },
    formula: `AND(LEN(TRIM(${cell}))=0,COUNTA($A${cell.slice(1)}:$C${cell.slice(1)})>0)`,
  });
  assert.equal(conditionalRules(tableOf(columns)), [
    rule(1, "A4", "A4:A6"),
    rule(2, "C2", "C2:C6"),
  ]);
  assert.equal(conditionalRules(tableOf(columns, { spareRows: 1 })), [
    rule(1, "A4", "A4:A4"),
    rule(2, "C2", "C2:C4"),
  ]);
  assert.equal(conditionalRules(tableOf(columns, { spareRows: 0 })), [rule(1, "C2", "C2:C3")]);
});

test("lines part the rows of one group from those of the next, below what is yellow", () => {
  const line = {
    ...{ type: "expression", formula: "$B2<>$B1", range: "A2:B4" },
    style: { border: { top: { style: "thin", color: { rgb: "7F7F7F" } } } },
  };
  assert.equal(conditionalRules(tableOf([{}, {}], { lineColumn: 1 })), [{ ...line, priority: 1 }]);
  const both = conditionalRules(tableOf([{ required: true }, {}], { lineColumn: 1 }));
  assert.equal(both[1], { ...line, priority: 2 });
  assert.equal(conditionalRules(tableOf([{}, {}], { lineColumn: 1, rows: [] })), []);
  assert.equal(conditionalRules(tableOf([{}, {}])), []);
});

test("formulas know lists by names that are no addresses", () => {
  assert.is(rangeName("desa"), "daftar_desa");
});

test.run();
