import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brief, expectAll, read } from "./lenient-fixtures.ts";
import { readMark } from "./marks.ts";

const numbers = suite("lenient numbers");

numbers("what English settings made of a number is never taken", () => {
  expectAll("jumlah_anggota", [
    [33.1, "? ribuan ribuan=33100"],
    [1.25, "? ribuan ribuan=1250"],
    [12.3456, "! bukan bilangan bulat"],
    ["1,250", "? koma-ribuan ribuan=1250"],
    ["1,250,000", "1250000"],
    [-4, "! di bawah nol"],
  ]);
  expectAll("luas", [
    [1.25, "? ribuan ribuan=1250 apa-adanya=1.25", { sheet: "gerai" }],
    [48.5, "48.5", { sheet: "gerai" }],
    ["1,250", "? koma-ribuan ribuan=1250 koma=1.25", { sheet: "gerai" }],
  ]);
});

numbers("a heading in thousands multiplies whole numbers and asks about parts", () => {
  expectAll("simpanan_pokok", [
    [250, "250000", { scale: 1000 }],
    ["1.250", "1250000", { scale: 1000 }],
    [1.25, "? ribuan apa-adanya=1250 ribuan=1250000", { scale: 1000 }],
    [0, "0", { scale: 1000 }],
  ]);
});

numbers("units, words in brackets and rupiah signs do not matter", () => {
  expectAll("simpanan_pokok", [
    ["Rp 1.250.000,-", "1250000"],
    ["Rp. 1.250.000,00", "1250000"],
    ["rp1.250.000", "1250000"],
    ["Rp. 1.830.000.-", "1830000"],
    ["Rp 1.830.000, -", "1830000"],
    ["1.830.000,--", "1830000"],
    ["1.830.000,=", "1830000"],
    ["Rp1,830,000.-", "1830000"],
    ["1.250.000 rupiah", "1250000"],
    ["< 5", "<5"],
  ]);
  expectAll("jumlah_pengurus", [
    ["5 (lima) orang", "5"],
    ["7 orang", "7"],
  ]);
});

numbers("percents are read by their sign and by the format of the cell", () => {
  expectAll("progres_gerai", [
    ["45%", "45"],
    [0.45, "45", { format: "0%" }],
    [0.45, "? persen persen=45"],
    [45, "45"],
    [1, "100", { format: "0%" }],
    [45, "? persen persen=45", { format: "0%" }],
    [1.2, "! persen di atas 100", { format: "0%" }],
    [450, "! persen di atas 100", { format: "0%" }],
  ]);
  expectAll("jumlah_anggota", [[0.5, "! persen, bukan bilangan", { format: "0%" }]]);
});

numbers(
  "what a person sees as a date is no number, and the date of a document where one is wanted",
  () => {
    const date = { format: "dd/mm/yyyy" };
    expectAll("jumlah_anggota", [
      [45_811, "! tampil sebagai tanggal", date],
      [3, "! tampil sebagai tanggal", { format: "d-mmm" }],
      [45_811, "45811", { format: "#,##0" }],
      [45_811, "45811", { format: '0 "hari"' }],
    ]);
    expectAll("simpanan_pokok", [[45_811, "! tampil sebagai tanggal", date]]);
    expectAll("simpanan_pokok", [[45_811, "! tampil sebagai tanggal", { ...date, scale: 1000 }]]);
    expectAll("catatan", [[45_811, "! tampil sebagai tanggal", date]]);
    expectAll("npwp", [
      [45_811, "! tampil sebagai tanggal", date],
      [1, "! tampil sebagai tanggal", date],
    ]);
    expectAll("nomor_akta", [[45_811, "kosong (tanggal 2025-06-03)", date]]);
    expectAll("badan_hukum", [[45_811, "kosong (tanggal 2025-06-03)", date]]);
    expectAll("tanggal_akta", [[45_811, "2025-06-03", date]]);
    const cell = { address: "A1", row: 1, column: 0, kind: "number", value: 3, ...date } as const;
    const mark = readMark(cell, "gerai", { date1904: false, tanggal_data: "2025-12-31" });
    assert.is(brief(mark), "! tampil sebagai tanggal");
  },
);

numbers("a number too long to count anything is not repeated", () => {
  for (const value of [3310152015000001, "3310152015000001", "081234567890"]) {
    const reading = read("jumlah_anggota", value);
    assert.is(reading.kind === "unread" && reading.secret, true, String(value));
  }
});

numbers.run();
