import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dateFromSerial } from "./cells.ts";
import {
  doubtfulText,
  isCellType,
  isDigits,
  isNumber,
  isoSerial,
  oddValue,
} from "./parts-value.ts";

const test = suite("stored values");

test("an error cell is told with its text, and with a sign where it has none", () => {
  assert.is(oddValue("e", "#REF!"), "#REF!");
  assert.is(oddValue("e", "#A&amp;B"), "#A&B");
  assert.equal([oddValue("e", ""), oddValue("e", undefined)], ["#?", "#?"]);
});

test("a value that its type does not promise is odd, a blank one is not", () => {
  for (const [type, value] of [
    ["n", "1,5"],
    ["b", "true"],
    ["d", "24 November"],
    ["d", "2025-02-30"],
  ] as const)
    assert.is(oddValue(type, value), value);
  assert.is(oddValue("n", "&lt;5"), "<5");
  for (const type of ["n", "b", "d", "str", "inlineStr", "unknown"])
    assert.equal([oddValue(type, ""), oddValue(type, undefined)], [undefined, undefined], type);
  for (const [type, value] of [
    ["n", "-1.5e3"],
    ["b", "0"],
    ["b", "1"],
    ["d", "2025-11-24"],
    ["str", "1,5"],
    ["unknown", "1,5"],
  ] as const)
    assert.is(oddValue(type, value), undefined, value);
  assert.is(oddValue("str", "_x0041_"), "A");
  assert.is(oddValue("inlineStr", "_x0041_"), "A");
});

test("an escaped letter is doubtful, an escaped control character or underscore is not", () => {
  const isDoubtful = (code: string) => doubtfulText(`a_x${code}_`) !== undefined;
  for (const code of ["0020", "0041", "005E", "0060", "007E", "00A0", "FFFD", "00e9"])
    assert.ok(isDoubtful(code), code);
  for (const code of ["0000", "000D", "001F", "005F", "007F", "0085", "009F", "FFFE", "FFFF"])
    assert.not.ok(isDoubtful(code), code);
  // All escapes are then read as Excel reads them; one letter of another kind is none.
  assert.is(doubtfulText("_x0041__x000D_&amp;"), "A\r&");
  for (const text of ["_x41_", "_x0041", "x0041_", "_y0041_"])
    assert.is(doubtfulText(text), undefined, text);
});

test("the types of the format are known, others are not", () => {
  for (const type of ["n", "s", "str", "inlineStr", "b", "e", "d"])
    assert.ok(isCellType(type), type);
  for (const type of ["", "x", "N", "is"]) assert.not.ok(isCellType(type), type);
});

test("digits are one to nine", () => {
  for (const text of ["0", "9", "007", "123456789"]) assert.ok(isDigits(text), text);
  for (const text of ["", "1234567890", "1a", "a1", "1 ", "-1", "1/", "1:"])
    assert.not.ok(isDigits(text), text);
});

test("numbers are written as the format has them, and finite", () => {
  for (const text of ["0", "-1", "1.", ".5", "1.5", "1e5", "1E+5", "-2.5e-3", "12345678901"])
    assert.ok(isNumber(text), text);
  for (const text of ["", ".", "-", "+1", "1,5", "1e", "e1", "1e1.5", "1e999", "0x1", " 1", "1 "])
    assert.not.ok(isNumber(text), text);
});

test("a written date is the number of that day, with its share of the day", () => {
  const day = isoSerial("2025-11-24", false) ?? 0;
  assert.equal(dateFromSerial(day, false), { year: 2025, month: 11, day: 24 });
  assert.equal(dateFromSerial(isoSerial("2025-11-24", true) ?? 0, true), {
    ...{ year: 2025, month: 11, day: 24 },
  });
  assert.is(isoSerial("2025-11-24T12:00", false), day + 0.5);
  assert.is(isoSerial("2025-11-24T06:00:00Z", false), day + 0.25);
  const minutes = ((isoSerial("2025-11-24T23:59:59.5", false) ?? 0) - day) * 1440;
  assert.is(Math.round(minutes * 60), 86_399);
  assert.is(Math.round(((isoSerial("2025-11-24T01:30:15", false) ?? 0) - day) * 86_400), 5_415);
});

test("no day of a calendar, no date", () => {
  for (const text of ["2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-04-00"])
    assert.is(isoSerial(text, false), undefined, text);
  for (const text of [
    "2025-11-24T24:00",
    "2025-11-24T12:60",
    "2025-11-24T12",
    "24-11-2025",
    "2025-1-1",
  ])
    assert.is(isoSerial(text, false), undefined, text);
  assert.ok(isoSerial("2024-02-29", false));
});

test.run();
