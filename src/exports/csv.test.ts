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

test.run();
