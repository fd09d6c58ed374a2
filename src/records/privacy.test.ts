import { suite } from "uvu";
import * as assert from "uvu/assert";
import { growthOf } from "../test/growth.ts";
import { PERSONAL, ORDINARY } from "./privacy-fixtures.ts";
import { findPersonalData } from "./privacy.ts";

const test = suite("privacy");

for (const text of PERSONAL) {
  test(`"${text}" is personal data`, () => {
    assert.is.not(findPersonalData(text), undefined);
  });
}

for (const text of ORDINARY) {
  test(`"${text}" is no personal data`, () => {
    assert.is(findPersonalData(text), undefined);
  });
}

test("two dates or two desa codes side by side are no NIK", () => {
  for (const text of [
    "2025-05-25 2025-06-03",
    "21.07.2025 24.11.2025",
    "33.10.15.2015 33.10.15.2016",
  ])
    assert.is(findPersonalData(text), undefined, text);
});

/** Each comes close to something, over and over, and must not be searched again from every place. */
const ALMOST = [
  "a.",
  "a@",
  "0812-3456-",
  "33 10 01 ",
  "24/11/",
  "8",
  "x@a-",
  "0 8 1 ",
  "1234567890 a",
  "a/",
  "bank ",
  "telp 0",
  "08.1-",
];

for (const piece of ALMOST)
  test(`"${piece}" over and over takes twice the time for twice the text`, () => {
    const texts = (length: number) => `${piece.repeat(length / piece.length)}1`;
    assert.ok(growthOf((length) => findPersonalData(texts(length)), 20_000) < 3);
  });

test.run();
