import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsv } from "../base/csv.ts";
import { toCsv } from "./csv.ts";

const test = suite("csv export");

test("what is written is what is read back", () => {
  const rows = [
    ["kode", "nama"],
    ["12.07.28.1007", "Lubuk Pakam I,II"],
    ["35.13.15.2017", "Soka'an"],
    ["x", 'kata "kutip"\ndua baris'],
  ];
  assert.equal(parseCsv(toCsv(rows)), rows);
});

test("text that a spreadsheet would run is neutralised, numbers are not", () => {
  assert.is(toCsv([["=1+1", "+62", "-", -5, null]]), "\uFEFF'=1+1,'+62,'-,-5,\r\n");
});

test("a formula behind what other programs take for a comma is neutralised too", () => {
  const cases: readonly (readonly [written: string, safe: string])[] = [
    ["baik;=cmd|' /C calc'!A0;x", "baik;'=cmd|' /C calc'!A0;x"],
    ["baik; \u00a0+1", "baik; \u00a0'+1"],
    ["baik\t@SUM(A1)", "baik\t'@SUM(A1)"],
    ["baik\n-2+3", "baik\n'-2+3"],
    ['baik;"=1+1"', `baik;"'=1+1"`],
    ["  =1+1", "  '=1+1"],
    [";;=1;−1;＋1", ";;'=1;'−1;'＋1"],
    ["\t=1", "'\t'=1"],
  ];
  for (const [written, safe] of cases) {
    assert.equal(parseCsv(toCsv([[written, "x"]])), [[safe, "x"]]);
    assert.is(toCsv([[written]]).startsWith('\uFEFF"'), /[;\t\n]/.test(written));
  }
});

test("every form of a formula's sign is neutralised at the start of a field", () => {
  for (const sign of "=+-@|−﹢﹣﹦﹫＋－＝＠｜")
    assert.is(toCsv([[`${sign}1`]]), `\uFEFF'${sign}1\r\n`);
});

test("signs inside a sentence stay as they are, and so do numbers", () => {
  const rows = [["Sumber: dinas; 5 - 3 = 2", "a@b", "x|y", "naik, -5 persen"]];
  assert.equal(parseCsv(toCsv(rows)), rows);
  assert.is(toCsv([[-5, 0.5, 1e21]]), "\uFEFF-5,0.5,1e+21\r\n");
});

test.run();
