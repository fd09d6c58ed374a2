import { suite } from "uvu";
import * as assert from "uvu/assert";
import { forgetAll } from "../base/memo.ts";
import { growthOf } from "../test/growth.ts";
import { disguiseOf, literalsOf } from "./number-format.ts";

const test = suite("number formats");

/** Formats of Excel and LibreOffice, in English and Indonesian, and those that people make. */
const HONEST: readonly (readonly [string, ...(number | string)[]])[] = [
  ["General", 5, 0, -5, "Sudah"],
  ["@", 5, "Sudah"],
  ["", 5, 0, -5, "Sudah"],
  ["#,##0", 5000, 0],
  ["#,##0.00;[Red]-#,##0.00", 5000.5, -3, 0],
  ['_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', 5000, -5, 0, "Sudah"],
  ['_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"??_-;_-@_-', 5000, -5],
  ['_("Rp"* #,##0_);_("Rp"* \\(#,##0\\);_("Rp"* "-"_);_(@_)', 5000, -5],
  ["[$Rp-421]#,##0", 5000],
  ['"Rp"#,##0,00', 5000],
  ['#,##0" orang"', 12],
  ['0 "m²"', 12],
  ["0000", 12],
  ["0.00E+00", 1234567],
  ["# ?/?", 0.5],
  ["dd/mm/yyyy", 45985],
  ["[$-421]dd mmmm yyyy", 45985],
  ["[h]:mm", 1],
  ["[>=1000]#,##0;0", 5],
  ["0%", 0],
  ['"r"0"b"', 5],
  ['"No. "@', 5],
  ["0#", 0],
  ['#" orang"', 0],
  ['"Rp - "0', 5],
  ['0" -"', 5],
  ['"-x"0', 5],
  ['0"-"', 5],
  ['0"-"_)', 5],
  ['0;0;" – "', 0],
  ['"Rp"0', "Sudah"],
  ["0;@", "Sudah"],
  ['"- "@', "Sudah"],
  ["0".repeat(255), 5],
];

for (const [format, ...values] of HONEST)
  test(`${format} shows what the cell holds`, () => {
    for (const value of values) assert.is(disguiseOf(format, value), undefined, String(value));
  });

const DISGUISED = [
  ['"5.000"', 7, "other"],
  ["\\5\\.\\0\\0\\0", 7, "other"],
  ['0"000"', 5, "other"],
  ["0000.5", 5, "other"],
  ['"Belum"', 1, "other"],
  ["[$5.000-421]", 7, "other"],
  ['[>5]"5.000";0', 7, "other"],
  ["\\-0", 5, "other"],
  ['"x";"y"', 0, "other"],
  ["0%", 1, "percent"],
  ["0.00%", 0.45, "percent"],
  ["#,##0,", 5000, "scaled"],
  ["0.0,,", 5e6, "scaled"],
  ['0" ribu"', 5, "scaled"],
  ['0.0 "juta"', 5, "scaled"],
  [";;;", 5, "hidden"],
  [";;;", "Sudah", "hidden"],
  ["#,##0;-#,##0;", 0, "hidden"],
  ["#,###", 0, "hidden"],
  ['0;0;0;"Belum"', "Sudah", "other"],
  ['"Tidak "@', "Sudah", "other"],
  ['[>1000]0;"5.000"', 7, "other"],
  ['"- "0', 5, "other"],
  ['". -"0', 5, "other"],
  ['"("0")"', 5, "other"],
  ['" "', 5, "hidden"],
  ['"-"', 5, "other"],
  ['0;0;"x-"', 0, "other"],
  ['0;0;"-x"', 0, "other"],
  ['0"x",', 5000, "scaled"],
  ['0;"x"@', "Sudah", "other"],
  ["0;0;0;0", "Sudah", "hidden"],
  ['0;0;0;" "', "Sudah", "hidden"],
  ['0;0;0;"-"', "Sudah", "other"],
  ['"1"@', "Sudah", "other"],
  ["0".repeat(256), 5, "other"],
] as const;

for (const [format, value, disguise] of DISGUISED)
  test(`${format} makes ${value} look like something else`, () => {
    assert.is(disguiseOf(format, value), disguise);
  });

test("one format has an answer for each kind of value, whichever is asked first", () => {
  const formats = [
    ...['0%;"turun";"-";"Belum"', '"naik";0%;" ";@', '0;"turun"', '" ";0', "0;-0;;@"],
    ...['0;;"-"', "0;(0);"],
  ];
  const answers = [
    ["percent", "other", undefined, "other"],
    ["other", "percent", "hidden", undefined],
    [undefined, "other", undefined, undefined],
    ["hidden", undefined, "hidden", undefined],
    [undefined, undefined, "hidden", undefined],
    [undefined, "hidden", undefined, undefined],
    [undefined, undefined, "hidden", undefined],
  ];
  const values = [5, -5, 0, "Sudah"];
  const inOrder = (format: string, order: readonly (number | string)[]) => {
    forgetAll();
    return new Map(order.map((value) => [value, disguiseOf(format, value)]));
  };
  for (const [at, format] of formats.entries())
    for (const order of [values, values.toReversed(), [0, "Sudah", 5, -5], [-5, 0, 5, "Sudah"]]) {
      const told = inOrder(format, order);
      assert.equal(
        values.map((value) => told.get(value)),
        answers[at],
        `${format}: ${order.join(" ")}`,
      );
    }
});

test("the words of a format are what it shows besides the value", () => {
  assert.is(literalsOf('"NIK 3310"\\0125 0"-"0;[Red]General'), "NIK 33100125  -");
  assert.is(literalsOf('_-"Rp"* #,##0_-;@'), "Rp");
  assert.is(literalsOf("0000000000000000"), "");
  assert.is(literalsOf("[$0812-421]yyyy"), "0812");
  assert.is(literalsOf('"a"0;"b"@'), "a  b");
  // A longer one is searched as it stands.
  assert.equal(
    [255, 256].map((length) => literalsOf("0".repeat(length))),
    ["", "0".repeat(256)],
  );
});

test("a format that Excel would not write is not taken apart", () => {
  assert.is(disguiseOf('"'.repeat(300), 5), "other");
  assert.ok(growthOf((length) => literalsOf("[".repeat(length)), 20_000) < 3);
  assert.ok(growthOf((length) => disguiseOf("[$".repeat(length / 2), 5), 250) < 3);
});

test.run();
