import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem, type Place } from "../base/problem.ts";
import { cellBook } from "../test/make-workbook.ts";
import { ORDINARY, PERSONAL } from "./privacy-fixtures.ts";
import { privacyProblems } from "./privacy-problems.ts";

const test = suite("privacy of a workbook");

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

test("the column is named where its heading is known", () => {
  const book = cellBook({
    Koperasi: [
      ["Kode", "Catatan", "Ketua"],
      [null, "081234567890", "081234567890"],
    ],
  });
  assert.equal(
    privacyProblems(book, "b.xlsx").map(({ place }) => place.column),
    ["Catatan", undefined],
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

test("the fraction of a number cell is nobody's number, its whole part may be", () => {
  const what = (value: number | string) =>
    privacyProblems(cellBook({ Koperasi: [[value]] }), "b.xlsx").map(({ code }) => code);
  for (const value of [1 / 3, 400 / 3, 0.4375 + 1e-16, 45_802.43750000001, 1_000_000 / 7])
    assert.equal(what(value), [], String(value));
  for (const value of [3310012501900001, 123456789012345, 81_234_567_890.5, "0.3310012501900001"])
    assert.equal(what(value), ["data-pribadi"], String(value));
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

const FIX =
  "hapus isinya di sini dan di buku kerja asal; untuk dokumen koperasi cukup Sudah, Proses, atau Belum.";

test("what is found is told with its kind, its place and how to remove it", () => {
  const otherTexts = [{ part: "xl/comments1.xml", sheet: "Gerai", text: "hub. 081234567890" }];
  const cells = { Koperasi: [["Kode", "NPWP"], [81234567890, 1234567890], [3310012501900001]] };
  const finding = (what: string, place: Partial<Place>, more = "") => ({
    code: "data-pribadi",
    severity: "error",
    place: { file: "b.xlsx", ...place },
    message: `memuat ${what}; data pribadi tidak boleh masuk ke sini.`,
    fix: FIX + more,
  });
  const at = (cell: string, column: string) => ({ sheet: "Koperasi", cell, column });
  assert.equal(privacyProblems({ ...cellBook(cells), otherTexts }, "b.xlsx"), [
    finding(
      "nomor telepon",
      at("A2", "Kode"),
      " Bila memang jumlah uang, bulatkan ke ribuan rupiah.",
    ),
    finding("nomor 10 sampai 14 angka, seperti nomor rekening", at("B2", "NPWP")),
    finding("nomor seperti NIK atau KK", at("A3", "Kode")),
    finding("nomor telepon di komentar sel", { sheet: "Gerai" }, " Hapus komentarnya."),
  ]);
  const [text] = privacyProblems(cellBook({ Anggota: [["081234567890"]] }), "b.xlsx");
  assert.is(text?.fix, FIX);
});

test("only sheets of rows that the template has are searched by their columns", () => {
  const rows = [
    ["Nama Koperasi", "Lembaga", "Penyusun"],
    ["1234567890", "33100125", "01900001"],
  ];
  const refused = (sheet: string) =>
    privacyProblems(cellBook({ [sheet]: rows }), "b.xlsx").map(({ place }) => place.cell);
  assert.equal(refused("Koperasi"), ["A2", "B2", "C2"]);
  for (const sheet of ["Anggota", "_meta"]) assert.equal(refused(sheet), [], sheet);
  const meta = [["Kode"], ["Penyusun", "33100125"], ["Sumber", "01900001"]];
  assert.equal(privacyProblems(cellBook({ _meta: meta }), "b.xlsx"), []);
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

const HEADINGS = [
  "Kode",
  "Nama Koperasi",
  "Rekening Bank",
  "NIB",
  "Tanggal Akta",
  "Nomor Akta",
  "Catatan",
  "Jumlah Anggota",
  "Simpanan Pokok (Rp)",
];

/** Addresses of what is refused in one row of Koperasi. */
const refusedIn = (...rows: (readonly (string | number | null)[])[]): readonly string[] =>
  privacyProblems(cellBook({ Koperasi: [HEADINGS, ...rows] }), "b.xlsx").map(
    ({ place }) => place.cell ?? "",
  );

test("a number of ten to fourteen digits is refused where no long number belongs", () => {
  for (const found of ["1234567890", 1234567890, "0123-45-67890123", "12345678901234"]) {
    assert.equal(refusedIn(["33.10.15.2015", null, found]), ["C2"], String(found));
    assert.equal(refusedIn(["33.10.15.2015", `Merah Putih ${found}`]), ["B2"], String(found));
    assert.equal(refusedIn(["33.10.15.2015", null, null, null, found]), ["E2"], String(found));
  }
});

test("numbers of the koperasi, of documents and of money are no accounts", () => {
  const row = [
    ...["3310152015", "Koperasi Desa Merah Putih Bentangan 2025", "Sudah", "8120012345678"],
    ...["2025-11-24", "1234567890", "kode lama 3310152015", 1_234_567_890, 1_234_567_890],
  ];
  assert.equal(refusedIn(row), []);
  for (const serial of [45802.999999999993, 45802.4375, "2025-11-24 10:30:00"])
    assert.equal(refusedIn(["33.10.15.2015", null, null, null, serial]), [], String(serial));
});

test("a number split over cells side by side is put together", () => {
  assert.equal(refusedIn(["33.10.15.2015", "33100125", "01900001"]), ["B2", "C2"]);
  assert.equal(refusedIn(["33.10.15.2015", "0812", "3456", "7890"]), ["B2", "C2", "D2"]);
  assert.equal(refusedIn(["33.10.15.2015", null, null, null, null, "33100125", "01900001"]), [
    "F2",
    "G2",
  ]);
  assert.equal(refusedIn(["33.10.15.2015", "33100125"], ["33.10.15.2016", "01900001"]), [
    "B2",
    "B3",
  ]);
});

test("numbers that only stand side by side are left alone", () => {
  assert.equal(refusedIn(["33.10.15.2015", "33100125", null, "01900001"]), []);
  assert.equal(
    refusedIn(["33.10.15.2015", null, null, null, null, "12", "2025", 33100125, 1900001]),
    [],
  );
  assert.equal(refusedIn(["33.10.15.2015", "0812"], ["33.10.15.2016", "34567890"]), []);
});

test.run();
