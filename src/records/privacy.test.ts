import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { cellBook } from "../test/make-workbook.ts";
import { findPersonalData, privacyProblems } from "./privacy.ts";

const test = suite("privacy");

/** Invented numbers of the right form. */
const PERSONAL = [
  "3310012501900001",
  "NIK 3310012501900001 a.n. ketua",
  "3310-0125-0190-0001",
  "33.10.01.250190.0001",
  "3310 0125 0190 0001",
  "331001250190001",
  "09.254.294.3-407.000",
  "081234567890",
  "0812-3456-7890",
  "+62 812 3456 7890",
  "6281234567890",
  "hub: 0857.1234.5678",
  "ketua.desa@contoh.go.id",
  "HP 81234567890",
  "0812\u00a03456\u00a07890",
  "0812\u200b3456\u200b7890",
  "０８１２３４５６７８９０",
  "ketua＠contoh.id",
  "HP.081234567890",
  "Telp.0812 3456 7890",
  "(0812) 3456 7890",
  "0812 - 3456 - 7890",
  "0812/3456/7890",
  "0812–3456–7890",
  "812-3456-7890",
  "3310 - 0125 - 0190 - 0001",
  "3310/0125/0190/0001",
  "3310_0125_0190_0001",
  "3310·0125·0190·0001",
  "33.10.01.2501.90.0001",
  "٠٨١٢٣٤٥٦٧٨٩٠",
  "०८१२३४५६७८९०",
  "01.234.567.8.901.000",
  "01 234 567 8 901 000",
  "BCA 1234567890",
  "rek. BRI 0123-01-012345-50-1",
  "ketua @contoh.id",
  "ketua(at)contoh.id",
] as const;

for (const text of PERSONAL) {
  test(`"${text}" is personal data`, () => {
    assert.is.not(findPersonalData(text), undefined);
  });
}

/** What ordinary workbooks of koperasi hold. */
const ORDINARY = [
  "33.10.15.2015",
  "33.10.15.2015 – Bentangan",
  "AHU-0012345.AH.01.29.TAHUN 2025",
  "500.3/13/2025/19",
  "500.3.1/437/DKUKMP-II/IX/2025",
  "https://prokopim.klaten.go.id/bupati-klaten-2025",
  "Rp130.000.000",
  "3000000000",
  "24 November 2025",
  "2025-05-25 sampai 2025-06-03",
  "Musdesus 21/07/2025 dan 24/11/2025",
  "0 orang, 8 unit",
  "8.123.456.789",
  "NIB 8120012345678",
  "3310150020001",
  "a@b",
  "AHU-AH.01.03-0812345678",
  "Rp 62.812.345.678",
  "1.250.000.000.000",
  "Rp3.310.012.501.900.001",
  "2025.07.15 2025.08.16",
  "33.10.15.2015 33.10.15.2016",
  "BRI, unit 12, sejak 2025",
  "rapat at 10.00",
  "Buka pukul 08.00-16.00, 12 karyawan",
  "luas 0,85 1,25 2,50 3,75",
  "62, 85, 120, 45, 30",
  "0,1,0,8,20,5,20,8,11",
] as const;

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

test("cells of every sheet are searched, hidden and unknown ones too", () => {
  const book = cellBook({
    Koperasi: [["Kode"], ["33.10.15.2015", "Ketua 081234567890"]],
    Anggota: [[3310012501900001]],
  });
  assert.equal(
    privacyProblems(book, "b.xlsx").map(({ code, severity, place }) => [
      code,
      severity,
      `${place.sheet}!${place.cell}`,
    ]),
    [
      ["data-pribadi", "error", "Koperasi!B2"],
      ["data-pribadi", "error", "Anggota!A1"],
    ],
  );
});

/** A number cell loses the nought of a telephone number; money is round more often than not. */
test("a mobile number typed as a number is personal data, an amount of money is not", () => {
  const what = (value: number, sheet = "Koperasi") =>
    privacyProblems(cellBook({ [sheet]: [[value]] }), "b.xlsx").map(({ code }) => code);
  for (const value of [81234567890, 8123456789, 895123456781, 6281234567890])
    assert.equal(what(value), ["data-pribadi"], String(value));
  for (const value of [81_250_000_000, 812_345_678, 84_123_456_789, 8171012001, 80_123_456_789])
    assert.equal(what(value), [], String(value));
  assert.equal(what(8_123_456_789, "Ringkasan"), []);
  const [problem] = privacyProblems(cellBook({ Koperasi: [[81234567890]] }), "b.xlsx");
  assert.match(problem?.fix ?? "", /bulatkan ke ribuan rupiah/);
});

test("a text of 32,767 letters takes no longer than its length", () => {
  const almost = ["a.", "a@", "0812-3456-", "33 10 01 ", "24/11/", "8", "x@a-"];
  for (const piece of almost) findPersonalData(`${piece.repeat(32_767 / piece.length)}1`);
});

test("a comment is named with its sheet and cell", () => {
  const place = { sheet: "Gerai", cell: "C7" };
  const otherTexts = [{ part: "xl/comments1.xml", ...place, text: "hub. 081234567890" }];
  const [problem] = privacyProblems({ ...cellBook({}), otherTexts }, "b.xlsx");
  assert.equal(problem?.place, { file: "b.xlsx", ...place });
});

test("words outside the cells are searched as well, and found again in the program", () => {
  const otherTexts = [{ part: "xl/comments1.xml", text: "tanya ketua@contoh.id" }];
  const [problem] = privacyProblems({ ...cellBook({}), otherTexts }, "b.xlsx");
  assert.equal(problem?.place, { file: "b.xlsx" });
  assert.match(problem?.message ?? "", /surel di komentar sel;/);
  const where = [
    "docProps/core.xml",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "xl/persons/a.xml",
  ];
  const messages = where.flatMap((part) =>
    privacyProblems({ ...cellBook({}), otherTexts: [{ part, text: "a@b.id" }] }, "b"),
  );
  assert.equal(
    messages.map(({ message }) => message.match(/surel (.*);/)?.[1]),
    [
      "di keterangan berkas",
      "di teks lama yang tersisa dalam berkas",
      "di nama lembar atau nama sel",
      "di luar sel",
    ],
  );
});

test("the message never repeats what was found: it is public", () => {
  const book = cellBook({ Koperasi: PERSONAL.map((text) => [text]) });
  const lines = privacyProblems(book, "b.xlsx").map(formatProblem).join("\n");
  assert.is(lines.split("\n").length, PERSONAL.length * 3);
  assert.not.match(lines, /\d{5}|@|ketua/);
});

test("a workbook without personal data has no finding", () => {
  assert.equal(privacyProblems(cellBook({ Koperasi: ORDINARY.map((text) => [text]) }), "b"), []);
});

test.run();
