import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { cellBook } from "../test/make-workbook.ts";
import type { CellBook, Sheet } from "../workbook/read.ts";
import { shapeProblems } from "./sheet-shape.ts";

const test = suite("sheet shape");

function bookWith(name: string, shape: Partial<Sheet>): CellBook {
  const book = cellBook({ [name]: [["Kode"]] });
  const sheets = new Map([...book.sheets].map(([key, sheet]) => [key, { ...sheet, ...shape }]));
  return { ...book, sheets };
}

const linesOf = (book: CellBook) => shapeProblems(book, "b.xlsx").map(formatProblem);

test("merged cells are an error with the range and its first cell", () => {
  assert.equal(linesOf(bookWith("Koperasi", { merges: ["B16:B18"] })), [
    [
      'KESALAHAN b.xlsx › lembar "Koperasi" › sel B16',
      "  Masalah : sel B16:B18 digabung; hanya isi sel pertamanya yang tersimpan.",
      "  Perbaiki: pisahkan sel itu, lalu isi setiap selnya.",
    ].join("\n"),
  ]);
});

test("the column of a merged cell is named where its heading is known", () => {
  const book = cellBook({ Koperasi: [["Kode", "Jumlah Anggota"]] });
  const [sheet] = book.sheets.values();
  if (!sheet) throw new Error("no sheet");
  const merged = { ...sheet, merges: ["B16:B18", "Z3:Z4"] };
  const [known, unknown] = shapeProblems(
    { ...book, sheets: new Map([["Koperasi", merged]]) },
    "b.xlsx",
  );
  assert.is(known?.place.column, "Jumlah Anggota");
  assert.is(unknown?.place.column, undefined);
});

test("merged cells of the sheet of keys have no column: its first row is no heading", () => {
  const book = cellBook({ _meta: [["Kabupaten", "33.10"]] });
  const sheets = new Map(
    [...book.sheets].map(([name, sheet]) => [name, { ...sheet, merges: ["A1:A2"] }]),
  );
  const places = shapeProblems({ ...book, sheets }, "b.xlsx").map(({ place }) => place);
  assert.equal(places, [{ file: "b.xlsx", sheet: "_meta", cell: "A1" }]);
});

test("every merged range is named", () => {
  const merges = ["A1:C1", "B16:B18"];
  assert.is(linesOf(bookWith("Gerai", { merges })).length, 2);
});

test("hidden rows and columns are one warning per sheet that names them", () => {
  const [line, ...rest] = linesOf(
    bookWith("Koperasi", { hiddenRows: [16, 17, 20], hiddenColumns: [35] }),
  );
  assert.match(line ?? "", /^PERINGATAN .*\n.*: baris 16–17 dan 20 dan kolom AJ berisi, tetapi/);
  assert.equal(rest, []);
  const many = Array.from({ length: 30 }, (_, index) => index * 2 + 2);
  const [long = ""] = linesOf(bookWith("Koperasi", { hiddenRows: many }));
  assert.match(long, "baris 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, dan 20 bagian lain berisi");
});

const hiddenIn = (shape: Partial<Sheet>) =>
  shapeProblems(bookWith("Koperasi", shape), "b.xlsx").map(({ message }) => message);

const READ_ALL = "berisi, tetapi disembunyikan atau tersaring; isinya ikut dibaca.";

test("rows alone, columns alone and one of each are named, with what to do", () => {
  assert.equal(linesOf(bookWith("Koperasi", { hiddenColumns: [1, 3] })), [
    [
      'PERINGATAN b.xlsx › lembar "Koperasi"',
      `  Masalah : kolom B dan D ${READ_ALL}`,
      "  Perbaiki: tampilkan semua baris dan kolom, lalu periksa isinya.",
    ].join("\n"),
  ]);
  assert.equal(hiddenIn({ hiddenRows: [7] }), [`baris 7 ${READ_ALL}`]);
  assert.equal(hiddenIn({ hiddenRows: [7], hiddenColumns: [1] }), [
    `baris 7 dan kolom B ${READ_ALL}`,
  ]);
});

test("rows are named in order, and ten parts without a rest", () => {
  assert.equal(hiddenIn({ hiddenRows: [20, 9, 10, 8] }), [`baris 8–10 dan 20 ${READ_ALL}`]);
  const ten = Array.from({ length: 10 }, (_, index) => index);
  assert.equal(hiddenIn({ hiddenColumns: ten }), [
    `kolom A, B, C, D, E, F, G, H, I, dan J ${READ_ALL}`,
  ]);
});

test("sheets that are not read may look as they like", () => {
  assert.equal(linesOf(bookWith("Petunjuk", { merges: ["A1:C1"], hiddenRows: [2] })), []);
});

test("an ordinary sheet has nothing to remark", () => {
  assert.equal(linesOf(bookWith("Koperasi", {})), []);
});

test.run();
