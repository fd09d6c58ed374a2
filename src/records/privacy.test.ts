import { suite } from "uvu";
import * as assert from "uvu/assert";
import { growthOf } from "../test/growth.ts";
import { PERSONAL, ORDINARY } from "./privacy-fixtures.ts";
import type { Cell } from "../workbook/read.ts";
import {
  findPersonalData,
  findPersonalIn,
  holdsAccountNumber,
  isNik,
  NIK,
  PHONE,
} from "./privacy.ts";

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

test("a NIK has a province and a birthday, which is forty days later for women", () => {
  for (const day of ["01", "31", "41", "71"])
    for (const month of ["01", "12"]) assert.ok(isNik(`331001${day}${month}900001`), day + month);
  for (const day of ["00", "32", "40", "72", "80"])
    assert.not.ok(isNik(`331001${day}01900001`), day);
  for (const month of ["00", "13", "99"]) assert.not.ok(isNik(`33100101${month}900001`), month);
  for (const digits of ["0010010101900001", "331001010190001", "33100101019000011"])
    assert.not.ok(isNik(digits), digits);
  assert.is(findPersonalData("33100101 01900001"), NIK);
  assert.is(findPersonalData("33100132 01900001"), undefined);
});

function findIn(value: Cell["value"], more: Partial<Cell> = {}, sheet = "Koperasi") {
  const kind = typeof value === "number" ? "number" : "text";
  return findPersonalIn({ address: "A2", row: 2, column: 0, kind, value, ...more }, sheet);
}

const LONG = "nomor 15 atau 16 angka (NIK, KK, NPWP, atau rekening)";

test("a number cell is searched as it would be written, but for amounts and codes", () => {
  for (const [value, found] of [
    [81234567890, PHONE],
    [81234567890.75, PHONE],
    [-81234567890, PHONE],
    [3310012501900001, NIK],
    [3310012501900000, NIK],
    [-331001250190001, LONG],
    [81234567000, undefined],
    [8171012001, undefined],
    [8172031001, undefined],
    [817201, undefined],
    [0, undefined],
    [1e9, undefined],
  ] as const)
    assert.is(findIn(value), found, String(value));
  assert.is(findIn(81234567890, {}, "Ringkasan"), undefined);
  assert.is(findIn(3310012501900001, {}, "Ringkasan"), NIK);
});

test("text is searched as it stands, round or not, and a formula beside what it shows", () => {
  assert.is(findIn("81234567000"), PHONE);
  assert.is(findIn("8171012001"), PHONE);
  assert.is(findIn("081234567000", {}, "Ringkasan"), PHONE);
  assert.is(findIn(null, { kind: "empty", formula: '"hub. "&"081234567890"' }), PHONE);
  assert.is(findIn(5, { formula: "3310012501900001+0" }), NIK);
  assert.is(findIn("ketua@contoh.id", { formula: '"081234567890"' }), "alamat surel");
  for (const [value, kind] of [
    [null, "empty"],
    [true, "boolean"],
    [false, "boolean"],
    ["#REF!", "error"],
  ] as const)
    assert.is(findIn(value, { kind, formula: "A1" }), undefined, String(value));
  assert.is(findIn("081234567890", { kind: "error" }), PHONE);
});

test("ten to fourteen digits may be an account, whatever stands beside them", () => {
  for (const text of [
    "1234567890",
    "no 1234567890 ketua",
    "12345678901234",
    "0123-01-012345",
    "01.23.45.67.89",
    "１２３４５６７８９０",
  ])
    assert.ok(holdsAccountNumber(text), text);
  for (const text of [
    "123456789",
    "123456789012345",
    "12345 dan 67890",
    "33.10.15.2015",
    "Rp 1.250.000.000",
    "lima belas orang – semua",
    "",
  ])
    assert.not.ok(holdsAccountNumber(text), text);
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
