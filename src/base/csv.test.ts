import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatCsvRow, parseCsv, parseCsvObjects, parseCsvRows } from "./csv.ts";

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

test("a row knows the line that it begins on, behind blank lines and line breaks in fields", () => {
  assert.equal(parseCsvRows('\uFEFFa,b\r\n\r\n"dua\nbaris",x\r\nc,d'), [
    { line: 1, fields: ["a", "b"] },
    { line: 3, fields: ["dua\nbaris", "x"] },
    { line: 5, fields: ["c", "d"] },
  ]);
});

test("a quotation mark inside a field that none begins is a sign like any other", () => {
  assert.equal(parseCsv('35.13.15.2017,Soka"an\n33,"a,b"\n'), [
    ["35.13.15.2017", 'Soka"an'],
    ["33", "a,b"],
  ]);
});

test("a field that nothing closes is read in the time of one that is closed", () => {
  const open = `a,"${"b,c\n".repeat(200_000)}`;
  assert.is(parseCsvRows(open).length, 1);
});

test("a quotation mark that nothing closes takes the rest along, from its own line", () => {
  assert.equal(
    parseCsvRows('a\n"b\nc\nd').map(({ line }) => line),
    [1, 2],
  );
});

test("what is written is read again", () => {
  const fields = ["I,II", 'Soka"an', "dua\nbaris", "", "Ra'as"];
  assert.equal(parseCsv(formatCsvRow(fields)), [fields]);
  assert.is(formatCsvRow(["33", "Jawa Tengah"]), "33,Jawa Tengah");
});

test.run();
