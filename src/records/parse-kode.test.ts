import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Cell } from "../workbook/read.ts";
import { getField } from "./fields.ts";
import { parseNumericKode } from "./parse-kode.ts";
import { parseCell, type ParsedCell } from "./parse.ts";

const test = suite("parse-kode");

const KODE = getField("koperasi", "kode");

function parse(value: string | number, field: typeof KODE): ParsedCell {
  const kind: Cell["kind"] = typeof value === "number" ? "number" : "text";
  return parseCell({ address: "A2", row: 2, column: 0, value, kind }, field);
}

function refusalOf({ value, finding }: ParsedCell): string {
  assert.is(value, null);
  assert.is(finding?.severity, "error");
  return `${finding?.code}: ${finding?.message} ${finding?.fix}`;
}

test("what only resembles a code keeps its own words", () => {
  for (const [text, kode] of [
    ["33.1", "33.10"],
    ["33 10 15 2015", "33.10.15.2015"],
    ["3310.152015", "33.10.15.2015"],
  ] as const)
    assert.equal(parse(text, KODE).finding?.suggestions, [kode], text);
  for (const text of ["133.1", "33.1x", "3.1", "ab.1", "33.x", "333.10", "33.100"])
    assert.is(parse(text, KODE).finding?.suggestions, undefined, text);
  // No code ends with 00: nobody meant 33.00 by 33.
  for (const value of [33, "33", 12.001])
    assert.is(parse(value, KODE).finding?.suggestions, undefined, String(value));
});

test("33.1 in a code column is refused with the suggestion 33.10", () => {
  assert.is(
    refusalOf(parse(33.1, KODE)),
    'sel-bukan-kode: isinya "33,1"; seharusnya kode wilayah dengan titik. maksudnya 33.10? Tulis kode sebagai teks, dengan titik.',
  );
});

test("3310152015 is refused with the suggestion 33.10.15.2015, as number and as text", () => {
  for (const value of [3310152015, "3310152015", "33 10 15 2015", "33-10-15-2015"])
    assert.match(refusalOf(parse(value, KODE)), /maksudnya 33\.10\.15\.2015\?/, String(value));
});

test("a code is read alone and with the name the dropdown puts behind it", () => {
  for (const text of [
    "33.10.15.2015",
    " 33.10.15.2015\u00a0",
    "33.10.15.2015 – Bentangan",
    "33.10.15.2015 - Bentangan",
    "33.10.15.2015—Bentangan",
  ])
    assert.equal(parse(text, KODE), { value: "33.10.15.2015" }, text);
});

test("codes of a kecamatan and a kabupaten are codes too", () => {
  assert.equal(parse("33.10", KODE), { value: "33.10" });
  assert.equal(parse("33.10.15", KODE), { value: "33.10.15" });
  for (const text of ["33", "33.10.", "33.10.15.", ".33.10", "33..10", "33.10.15.2015.1"])
    assert.match(refusalOf(parse(text, KODE)), /^sel-bukan-kode/, text);
});

test("a desa's code without its kecamatan is no code, and what is missing is said", () => {
  for (const text of ["33.10.2015", "00.00.0000", "33.10.2015 – Bentangan"])
    assert.match(refusalOf(parse(text, KODE)), /^sel-bukan-kode.+bagian kecamatan tidak ada/, text);
});

test("misshapen codes, look-alike letters and digits of other scripts are refused", () => {
  for (const text of [
    "33.10.15.201",
    "33.10.l5.2015",
    "３３.10.15.2015",
    "33,10,15,2015",
    "Klaten",
  ])
    assert.match(refusalOf(parse(text, KODE)), /^sel-bukan-kode/, text);
});

test("anything around a code makes it none, but for the name behind a dash", () => {
  for (const text of [
    "no 33.10.15.2015",
    "33.10.15.2015x",
    "33.10.15.2015Bentangan",
    "33.10.15.2015 –",
  ])
    assert.match(refusalOf(parse(text, KODE)), /^sel-bukan-kode/, text);
  assert.not.match(refusalOf(parse("Desa 33.10.2015", KODE)), "bagian kecamatan");
  for (const text of ["033.1", "+33.1"])
    assert.is(parse(text, KODE).finding?.suggestions, undefined, text);
});

test("a number is a code of ten digits, or of four whose last nought was lost", () => {
  const of = (value: number) => {
    const { suggestions, repair } = parseNumericKode(value, KODE).finding ?? {};
    return [suggestions, repair];
  };
  assert.equal(of(3310152015), [["33.10.15.2015"], { value: "33.10.15.2015" }]);
  assert.equal(of(33.1), [["33.10"], undefined]);
  assert.equal(of(33.15), [["33.15"], undefined]);
  for (const value of [13310152015, 331015201, 133.1, 3.1, -33.1, 33, 1e21])
    assert.equal(of(value), [undefined, undefined], String(value));
});

test.run();
