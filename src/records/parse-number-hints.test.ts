import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getField, type Field } from "./fields.ts";
import { parseNumericCell, parseTextNumber, withLostDot } from "./parse-number.ts";

const test = suite("parse-number: what may have been meant");

const ANGGOTA = getField("koperasi", "jumlah_anggota");
const SIMPANAN = getField("koperasi", "simpanan_pokok");
const PROGRES = getField("koperasi", "progres_gerai");
const LUAS = getField("gerai", "luas");

/** What a refused text may mean; undefined if nobody can say. */
function meantBy(text: string, field: Field = ANGGOTA): readonly string[] | undefined {
  const { value, finding } = parseTextNumber(text, field);
  assert.equal([value, finding?.severity], [null, "error"], text);
  return finding?.suggestions;
}

function allMean(
  expected: readonly string[] | undefined,
  texts: readonly string[],
  field = ANGGOTA,
) {
  for (const text of texts) assert.equal(meantBy(text, field), expected, text);
}

test("Rp stands before an amount, and ,00 or ,- behind it; elsewhere they are no part of a number", () => {
  for (const text of ["Rp 5.000", "rp5000", "RP. 5.000,-", "5.000,00", "Rp.5.000,00"])
    assert.is(parseTextNumber(text, SIMPANAN).value, 5000, text);
  allMean(undefined, ["5.000 Rp", "12rp", "5,-0", "5,00,1"], SIMPANAN);
  allMean(["12005"], ["12,005"], SIMPANAN);
});

test("a comma before three digits is either of two in a column of fractions", () => {
  allMean(["1250", "1,25"], ["1,250"], LUAS);
  allMean(["12345", "12,345"], ["12,345"], LUAS);
  allMean(undefined, ["x1,250", "1,250x", "0,5x", "x0,5", "1..5"], LUAS);
  assert.equal(
    [parseTextNumber("1,2505", LUAS).value, parseTextNumber("0,125", LUAS).value],
    [1.2505, 0.125],
  );
  // Two dots are grouping, whatever the column.
  assert.is(parseTextNumber("1.250.000", LUAS).value, 1_250_000);
});

test("a fraction typed with a comma is as it should be, one with a dot is noted", () => {
  assert.equal(parseTextNumber("0,5", LUAS), { value: 0.5 });
  assert.match(parseTextNumber("0.5", LUAS).finding?.message ?? "", /0,5/u);
});

test("0.45 among per cents is 45, and only there", () => {
  const of = (value: number, field: Field = PROGRES) =>
    parseNumericCell(value, field).finding?.suggestions;
  assert.equal(
    [0.45, 0.29, 0.01, 0.99].map((value) => of(value)),
    [["45"], ["29"], ["1"], ["99"]],
  );
  for (const value of [0.455, 0.001, 1.5, -0.45]) assert.is(of(value), undefined, String(value));
  assert.equal(parseNumericCell(1, PROGRES), { value: 1 });
  assert.is(of(0.45, ANGGOTA), undefined);
});

test("a lost dot is between one and a thousand", () => {
  assert.equal([1.001, 999.999].map(withLostDot), [1001, 999_999]);
  for (const value of [0.999, 1000.5, 1, 1000, 1.0005, -1.25])
    assert.is(withLostDot(value), undefined, String(value));
});

test("nihil is nought where nothing else is said", () => {
  allMean(["0"], ["nihil", "NIHIL"]);
  allMean(undefined, ["nihil semua", "masih nihil"]);
});

test("fewer than five may be written so where they are hidden, and in no other way", () => {
  for (const text of ["<5", "< 5", "＜5"])
    assert.equal(parseTextNumber(text, SIMPANAN), { value: "<5" }, text);
  for (const text of ["<50", "a<5", "<5 orang", "<4"])
    assert.is(parseTextNumber(text, SIMPANAN).value, null);
  assert.is(parseTextNumber("<5", ANGGOTA).value, null);
});

test("the largest number that can be told from the next is read, no larger one", () => {
  const most = Number.MAX_SAFE_INTEGER;
  assert.equal(parseNumericCell(most, ANGGOTA), { value: most });
  assert.equal(parseTextNumber(String(most), ANGGOTA), { value: most });
  const counted = parseTextNumber(`${most} orang`, ANGGOTA).finding;
  assert.equal([counted?.suggestions, counted?.repair], [undefined, { value: most }]);
  for (const { value, finding } of [
    parseNumericCell(most + 1, ANGGOTA),
    parseTextNumber(String(most + 1), ANGGOTA),
    parseTextNumber(`${most + 1} orang`, ANGGOTA),
  ]) {
    assert.equal([value, finding?.repair], [null, undefined]);
    assert.match(finding?.message ?? "", "angkanya terlalu panjang untuk dibaca dengan tepat");
  }
});

test("a sign for nothing is to be deleted, a sign with something is told as what it is", () => {
  for (const text of ["-", "–", "—", "n/a", "NA", "?", ".", "...", "x", "X"]) {
    allMean(undefined, [text]);
    assert.match(parseTextNumber(text, ANGGOTA).finding?.fix ?? "", /hapus tanda itu/u, text);
  }
  for (const text of ["-x", "??", "xx", "n/a?", "nb"])
    assert.not.match(parseTextNumber(text, ANGGOTA).finding?.fix ?? "", /hapus tanda itu/u, text);
});

test("thousands, millions and milliards may be written out", () => {
  for (const [text, value] of [
    ["5rb", "5000"],
    ["12 ribu", "12000"],
    ["1,5 juta", "1500000"],
    ["Rp 2.25 jt", "2250000"],
    ["Rp. 3 Juta rupiah", "3000000"],
    ["1,125 miliar", "1125000000"],
    ["9 M", "9000000000"],
  ] as const)
    allMean([value], [text], SIMPANAN);
  allMean(undefined, ["kas 5 juta", "5 jutaan", "5 ribuan", "juta"], SIMPANAN);
});

test("thousands of thousands may be a fraction typed with a dot: both are offered", () => {
  allMean(["1250000", "1250"], ["1.250 ribu", "Rp 1.250 rb"], SIMPANAN);
  allMean(["125000000", "125000"], ["125.000 ribu"], SIMPANAN);
  allMean(["1250"], ["1,250 ribu", "01.250 ribu", "1.2500 ribu"], SIMPANAN);
  allMean(["1250000"], ["1250 ribu"], SIMPANAN);
  // One of the two is too long to be repeated: neither is.
  allMean(undefined, ["10.250 juta"], SIMPANAN);
});

test("an amount so long that it may be somebody's number is not repeated", () => {
  allMean(["9999999000"], ["9999999 ribu"], SIMPANAN);
  allMean(undefined, ["10 miliar", "12 M", "Rp 10000 juta"], SIMPANAN);
});

test("about so many is that many, where nothing else is said", () => {
  allMean(
    ["50"],
    ["±50", "± 50", "+/-50", "+-50", "~50", "sekitar 50", "Kurang lebih 50", "kira-kira 50"],
  );
  allMean(undefined, ["ada sekitar 50", "sekitar 50 KK", "kira kira 50"]);
});

test("noughts in front, commas and blanks between thousands are seen through", () => {
  allMean(["7"], ["007"]);
  allMean(["1250"], ["1,250", "1 250"]);
  allMean(["12345"], ["12,345", "12 345", "012345"]);
  allMean(["1250000"], ["1,250,000", "1 250 000"]);
  allMean(undefined, ["07a", "a1,250", "1,250b", "1,2500", "a 1 250", "1 250 b", "1 25", "0 250"]);
});

test("one or two digits behind a dot or comma are thousands whose noughts were lost", () => {
  allMean(["1500"], ["1,5", "1.5"]);
  allMean(["1250"], ["1,25"]);
  allMean(["123400"], ["123,4"]);
  allMean(undefined, ["x1,5", "1,5x", "1,50", "0,5", "1234,5", "+1.5", "01.25"]);
});

test.run();
