import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  cellAddress,
  cleanText,
  columnIndex,
  columnLetters,
  dateFromSerial,
  hasForbiddenCharacters,
  hasPiledMarks,
  isPlain,
  withoutPiledMarks,
} from "./cells.ts";

const addresses = suite("cell addresses");

addresses("column letters count A to Z, AA to ZZ, AAA to XFD", () => {
  const known: [number, string][] = [
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ];
  for (const [column, letters] of known) {
    assert.is(columnLetters(column), letters);
    assert.is(columnIndex(letters), column);
  }
});

addresses("an address has its row counted from 1 and its column from 0", () => {
  assert.is(cellAddress(27, 5), "F27");
});

addresses("a negative column is a programmer's mistake", () => {
  assert.throws(() => columnLetters(-1), /columnLetters: -1/);
});

const dates = suite("dates from serial numbers");

dates("46037 is 15 January 2026", () => {
  assert.equal(dateFromSerial(46_037, false), { year: 2026, month: 1, day: 15 });
});

dates("44575 of a 1904 workbook is the same day", () => {
  assert.equal(dateFromSerial(44_575, true), { year: 2026, month: 1, day: 15 });
});

dates("the time of day is dropped", () => {
  assert.equal(dateFromSerial(45_985.999, false), { year: 2025, month: 11, day: 24 });
});

dates("61 is 1 March 1900; 60, the leap day that never was, is no date", () => {
  assert.equal(dateFromSerial(61, false), { year: 1900, month: 3, day: 1 });
  assert.is(dateFromSerial(60, false), undefined);
});

dates("0 of a 1904 workbook is 1 January 1904", () => {
  assert.equal(dateFromSerial(0, true), { year: 1904, month: 1, day: 1 });
  assert.is(dateFromSerial(-1, true), undefined);
});

dates("the calendar ends with 31 December 9999", () => {
  assert.equal(dateFromSerial(2_958_465, false), { year: 9999, month: 12, day: 31 });
  assert.is(dateFromSerial(2_958_466, false), undefined);
  assert.is(dateFromSerial(Number.NaN, false), undefined);
  assert.is(dateFromSerial(Number.POSITIVE_INFINITY, false), undefined);
});

dates("every day from 1900 to 2100 agrees with the calendar of JavaScript", () => {
  for (let serial = 61; serial < 73_050; serial += 1) {
    const date = new Date((serial - 25_569) * 86_400_000);
    const expected = `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
    const found = dateFromSerial(serial, false);
    if (`${found?.year}-${found?.month}-${found?.day}` !== expected) assert.unreachable(expected);
  }
});

const texts = suite("text of cells");

texts("spaces of every kind collapse to one", () => {
  assert.is(cleanText("\u00a0 Desa\u2007\t Sengon\u202f\r\n"), "Desa Sengon");
});

texts("zero-width, soft-hyphen and bidirectional characters vanish", () => {
  assert.is(cleanText("33.10\u200b.01\u00ad.\u202e2001\u2066\ufeff"), "33.10.01.2001");
});

texts("letters and their accents are composed", () => {
  assert.is(cleanText("Cafe\u0301"), "Café");
});

texts("line breaks stay in a text of several lines", () => {
  assert.is(cleanText(" satu  dua \r\n\u00a0tiga\n", true), "satu dua\ntiga");
  assert.is(cleanText("satu\ndua"), "satu dua");
});

texts("control characters, half surrogates and broken encoding are forbidden", () => {
  for (const text of ["a\u0000", "\u001b[31m", "\u007f", "\u0085", "\ud800", "\ufffd", "\uffff"]) {
    assert.ok(hasForbiddenCharacters(text), JSON.stringify(text));
  }
});

texts("line breaks, tabs and letters of any script are allowed", () => {
  for (const text of ["satu\ndua\r\ttiga", "é ꦗꦮ 😀", ""]) {
    assert.not(hasForbiddenCharacters(text), JSON.stringify(text));
  }
});

texts("more than 30 marks on a letter are piled; no writing needs so many", () => {
  const zalgo = `a${"\u0301".repeat(30)}`;
  assert.not(hasPiledMarks(`${zalgo} ${zalgo} é ꦗꦺꦴ`));
  assert.ok(hasPiledMarks(`${zalgo}\u0316`));
  assert.is(withoutPiledMarks(`${zalgo}\u0316b`), `${zalgo}b`);
  assert.is(withoutPiledMarks(`${zalgo.repeat(2)}${"\u0316".repeat(95)}b`), `${zalgo.repeat(2)}b`);
});

texts("words of ASCII, one space between them, are plain", () => {
  for (const text of ["a", "Desa Sengon", "33.10 ~!"]) assert.is(isPlain(text), true, text);
  for (const text of ["", " a", "a ", "a  b", "a\tb", "é"]) assert.is(isPlain(text), false, text);
});

addresses.run();
dates.run();
texts.run();
