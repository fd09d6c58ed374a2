import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsv, parseCsvObjects } from "./csv.ts";

const test = suite("csv");

test("quoted fields may hold commas, doubled quotes and line breaks", () => {
  assert.equal(parseCsv('a,b\n"Lubuk Pakam I,II","Soka""an"\n"dua\nbaris",x\n'), [
    ["a", "b"],
    ["Lubuk Pakam I,II", 'Soka"an'],
    ["dua\nbaris", "x"],
  ]);
});

test("a line break in a quoted field stays as it was written", () => {
  assert.equal(parseCsv('"a\r\nb",c\r\n"d\ne",f\r\n'), [
    ["a\r\nb", "c"],
    ["d\ne", "f"],
  ]);
});

test("an empty first field stays a field", () => {
  assert.equal(parseCsv(',"x",\n'), [["", "x", ""]]);
});

test("objects are keyed by the heading, BOM and CRLF are ignored", () => {
  assert.equal(parseCsvObjects("\uFEFFcode,name\r\n33,Jawa Tengah\r\n"), [
    { code: "33", name: "Jawa Tengah" },
  ]);
});

test.run();
