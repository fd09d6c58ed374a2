import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findCounted } from "./unit-words.ts";

const test = suite("units behind numbers");

test("a number with its unit is known by the words that offices write", () => {
  for (const [text, unit, digits, word] of [
    ["120 orang", "orang", "120", "orang"],
    ["120org.", "orang", "120", "org"],
    ["1.250 Jiwa", "orang", "1.250", "Jiwa"],
    ["30 anggota", "orang", "30", "anggota"],
    ["3 unit", "koperasi", "3", "unit"],
    ["3 buah", "koperasi", "3", "buah"],
    ["26 desa", "desa/kelurahan", "26", "desa"],
    ["2 kelurahan", "desa/kelurahan", "2", "kelurahan"],
    ["1.250.000 rupiah", "rupiah", "1.250.000", "rupiah"],
    ["90 m2", "m²", "90", "m2"],
    ["90 m²", "m²", "90", "m²"],
    ["90 meter persegi", "m²", "90", "meter persegi"],
    ["45%", "persen", "45", "%"],
    ["45 persen", "persen", "45", "persen"],
  ] as const)
    assert.equal(findCounted(text, unit), { digits, word, fits: true }, text);
});

test("a unit of another column does not fit; in a column without units nobody knows", () => {
  assert.is(findCounted("45%", "orang")?.fits, false);
  assert.is(findCounted("120 orang", "tahun")?.fits, false);
  assert.equal(findCounted("120 orang", undefined), {
    ...{ digits: "120", word: "orang", fits: undefined },
  });
});

test("what is no number in Indonesian grouping, or has no unit behind it, is not counted", () => {
  for (const text of [
    "120",
    "orang",
    "12.50 orang",
    "1,5 orang",
    "120 kambing",
    "±120 orang",
    "0.120 orang",
  ])
    assert.is(findCounted(text, "orang"), undefined, text);
  assert.is(findCounted("120 orang lebih", "orang"), undefined);
});

test.run();
