import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getField } from "./fields.ts";
import { parseSerialDate, parseTextDate, type ParsedDate } from "./parse-date.ts";

const test = suite("parse-date");

const MUSDESUS = getField("koperasi", "tanggal_musdesus");
const serial = (value: number, date1904 = false) => parseSerialDate(value, MUSDESUS, date1904);
const text = (value: string) => parseTextDate(value, MUSDESUS);

function refusalOf({ value, finding }: ParsedDate): string {
  assert.is(value, null);
  assert.equal([finding?.code, finding?.severity], ["sel-bukan-tanggal", "error"]);
  return `${finding?.message} ${finding?.fix}`;
}

test("serial 45811 is 3 June 2025, whatever the time behind the point", () => {
  assert.equal(serial(45811), { value: "2025-06-03" });
  assert.equal(serial(45811.99), { value: "2025-06-03" });
});

/** Measured with LibreOffice: 44575 of a 1904 workbook is 15 January 2026. */
test("a workbook of the 1904 system is four years and a day ahead", () => {
  assert.equal(serial(44575, true), { value: "2026-01-15" });
  assert.equal(serial(46037), { value: "2026-01-15" });
});

test("2025 and 2026 as numbers are years, not days of 1905", () => {
  for (const year of [2025, 2026])
    assert.match(refusalOf(serial(year)), /tampaknya hanya tahun; tulis tanggal lengkap/);
});

test("serials outside 2020 to 2035 are no dates of this programme", () => {
  for (const value of [0, 1, 60, 202601, 43830, 49675, -5, 1e9]) refusalOf(serial(value));
  assert.equal([serial(43831).value, serial(49674).value], ["2020-01-01", "2035-12-31"]);
});

test("a date cell of another year is told as the date that it shows", () => {
  for (const [value, day] of [
    [43466, "1 Januari 2019"],
    [49675, "1 Januari 2036"],
    [20_000.5, "3 Oktober 1954"],
  ] as const) {
    const message = `isinya "${day}"; tahunnya di luar 2020–2035. tulis tahun-bulan-hari`;
    assert.ok(refusalOf(serial(value)).startsWith(message), refusalOf(serial(value)));
  }
  assert.match(refusalOf(serial(1250)), 'isinya "1250"; seharusnya tanggal.');
  // The first and the last day that somebody can have meant, and their neighbours.
  for (const [value, day] of [
    [16_438, "1 Januari 1945"],
    [73_415, "31 Desember 2100"],
  ] as const)
    assert.match(refusalOf(serial(value)), `isinya "${day}"; tahunnya di luar 2020–2035`);
  for (const value of [16_437, 73_416])
    assert.match(refusalOf(serial(value)), "seharusnya tanggal");
});

test("only a number of a year is taken for one", () => {
  const isYear = (value: number) => refusalOf(serial(value)).includes("tampaknya hanya tahun");
  assert.equal([1900, 2100].map(isYear), [true, true]);
  assert.equal([1899, 2101, 12, 1e9].map(isYear), [false, false, false, false]);
  assert.match(refusalOf(serial(12)), /tulis tahun-bulan-hari, misalnya 2025-05-25/);
});

test("ISO text is read without a remark", () => {
  assert.equal(text("2025-05-25"), { value: "2025-05-25" });
  assert.equal(text("2025-5-3"), { value: "2025-05-03" });
});

/** Dates of the source documents and the spellings of months that offices use. */
const WORDS = [
  ["15 Januari 2026", "2026-01-15"],
  ["3 Juni 2025", "2025-06-03"],
  ["24 Nopember 2025", "2025-11-24"],
  ["24 Nop 2025", "2025-11-24"],
  ["7 Peb. 2025", "2025-02-07"],
  ["1 agst 2025", "2025-08-01"],
  ["30 Mrt 2025", "2025-03-30"],
  ["Senin, 24 November 2025", "2025-11-24"],
] as const;

for (const [typed, iso] of WORDS) {
  test(`"${typed}" is read as ${iso}, with a note`, () => {
    const { value, finding } = text(typed);
    assert.is(value, iso);
    assert.equal(
      [finding?.code, finding?.severity, finding?.fix],
      ["sel-dibaca-sebagai", "note", `tulis ${iso} supaya tidak perlu ditafsirkan.`],
    );
  });
}

test("a weekday that the day was not is refused, whichever of the two is wrong", () => {
  const refused = text("Selasa, 24 November 2025");
  assert.match(
    refusalOf(refused),
    /^isinya "Selasa, 24 November 2025"; 24 November 2025 itu hari Senin\. periksa hari dan tanggalnya, lalu tulis/,
  );
  assert.equal([refused.finding?.repair, refused.finding?.suggestions], [undefined, undefined]);
  for (const typed of ["Senin 24 November 2025", "Jum'at, 28 Nov 2025", "Ahad, 23 November 2025"])
    assert.ok(text(typed).value !== null, typed);
  assert.is(text("Tanggal 24 November 2025").value, "2025-11-24");
});

test("24/11/2025 is read, since no month has the number 24", () => {
  for (const typed of ["24/11/2025", "24-11-2025", "24.11.2025"]) {
    assert.is(text(typed).value, "2025-11-24", typed);
    assert.is(text(typed).finding?.severity, "note");
  }
});

test("05/05/2025 is read, since both readings are the same day", () => {
  assert.is(text("05/05/2025").value, "2025-05-05");
});

test("12/05/2025 may be either, 13/05/2025 may not; anything around a date is no date", () => {
  const refusal = refusalOf(text("12/05/2025"));
  assert.match(refusal, "hari dan bulannya dapat tertukar");
  assert.equal(text("12/05/2025").finding?.suggestions, ["2025-05-12", "2025-12-05"]);
  assert.is(text("13/05/2025").value, "2025-05-13");
  for (const typed of [
    "tgl 24/11/2025",
    "124/11/2025",
    "24/11/2025 pagi",
    "dibuat pada 3 Juni 2025",
    "3 Juni 2025 pagi",
    "3 Juni 20255",
    "2025-05-25 pagi",
    "no 2025-05-25",
  ])
    assert.match(refusalOf(text(typed)), "seharusnya tanggal", typed);
});

test("03/06/2025 is refused with both days it could be", () => {
  assert.match(
    refusalOf(text("03/06/2025")),
    /tulis 2025-06-03 \(3 Juni 2025\) atau 2025-03-06 \(6 Maret 2025\)/,
  );
});

test("11/24/2025 is refused with the only day it could be", () => {
  const refusal = refusalOf(text("11/24/2025"));
  assert.match(refusal, /tulis 2025-11-24 \(24 November 2025\)\./);
  assert.not.match(refusal, / atau /);
});

test("months without a day and days without a year are refused", () => {
  for (const typed of ["Agustus 2025", "21 Juli", "2025", "IX/2025", "Rabu (9/4)"])
    assert.match(refusalOf(text(typed)), /tulis tahun-bulan-hari, misalnya 2025-05-25/, typed);
});

test("a year of two digits is refused, with the days it could be", () => {
  for (const typed of ["03/06/25", "3/6/25", "3-6-25"]) {
    const parsed = text(typed);
    assert.match(
      refusalOf(parsed),
      /tahunnya ditulis dua angka\. tulis 2025-06-03 \(3 Juni 2025\) atau/,
    );
    assert.equal(parsed.finding?.suggestions, ["2025-06-03", "2025-03-06"]);
  }
  assert.equal(text("24/11/25").finding?.suggestions, ["2025-11-24"]);
  assert.equal(text("05/05/25").finding?.suggestions, ["2025-05-05"]);
  for (const typed of ["03/06/99", "31/02/25"])
    assert.match(refusalOf(text(typed)), /dua angka\. tulis tahun-bulan-hari/, typed);
});

test("days that no calendar has are refused", () => {
  for (const typed of [
    "2025-02-29",
    "31 April 2025",
    "Senin, 31 April 2025",
    "31/04/2025",
    "2025-13-01",
    "2025-00-10",
  ])
    assert.match(refusalOf(text(typed)), "tanggal itu tidak ada dalam kalender", typed);
  assert.is(text("2028-02-29").value, "2028-02-29");
});

test("years outside 2020 to 2035 are refused as text too", () => {
  for (const typed of ["2019-12-31", "2036-01-01", "1 Januari 1945"]) refusalOf(text(typed));
});

test("English month names are refused, never guessed", () => {
  for (const typed of ["24 August 2025", "Nov 24 2025", "25 May 2025"]) refusalOf(text(typed));
});

test.run();
