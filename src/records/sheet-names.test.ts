import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook } from "../test/make-workbook.ts";
import { getSheetSpec } from "./fields.ts";
import type { SheetKey } from "./schemas.ts";
import { meantSheets, unknownSheets } from "./sheet-names.ts";

const test = suite("sheet names");

const headings = (key: SheetKey) => [getSheetSpec(key).fields.map(({ heading }) => heading)];
const meant = (sheets: Parameters<typeof cellBook>[0]) =>
  Object.fromEntries(meantSheets(cellBook(sheets)));

test("a misspelt sheet is known by its name, a renamed one by its headings", () => {
  assert.equal(meant({ "Gerai ": [["x"]] }), { "Gerai ": "Gerai" });
  assert.equal(meant({ Sheet1: headings("koperasi"), Outlet: headings("gerai") }), {
    Sheet1: "Koperasi",
    Outlet: "Gerai",
  });
  const title = [["REKAP KEMITRAAN"], [null], ...headings("kemitraan")];
  assert.equal(meant({ "Mitra 2025": title }), { "Mitra 2025": "Kemitraan" });
  const keys = getSheetSpec("meta").fields.map(({ title: key }) => [key, null]);
  assert.equal(meant({ Info: keys }), { Info: "_meta" });
});

test("a copy of a sheet that is there, and a sheet of somebody's own, are to be deleted", () => {
  const book = cellBook({
    Koperasi: headings("koperasi"),
    "Koperasi (2)": headings("koperasi"),
    Kerja: [["Kode", "Catatan", "Sumber", "Nama"]],
  });
  const problems = unknownSheets(book, "b.xlsx");
  assert.equal(
    problems.map(({ place, suggestions }) => [place.sheet, suggestions]),
    [
      ["Koperasi (2)", undefined],
      ["Kerja", undefined],
    ],
  );
  for (const { fix } of problems) assert.match(fix, /^hapus lembar itu/);
});

test("a sheet needs three of five headings of the one that it is taken for, and most of all sheets", () => {
  const six = ["Kode", "Koperasi ke-", "Jenis Gerai", "Sumber Dana", "Catatan", "Sumber"];
  assert.equal(meant({ Sheet1: [six] }), { Sheet1: "Gerai" });
  assert.equal(meant({ Sheet1: [six.slice(1)] }), {});
  const aset = getSheetSpec("aset").fields.map(({ heading }) => heading);
  assert.equal(meant({ Sheet1: [[...aset, "Jenis Gerai"]] }), { Sheet1: "Aset" });
});

test("a list of somebody's own is not taken for the sheet of keys, however long", () => {
  const list = Array.from({ length: 12 }, (_, index) => [`Catatan ${index}`, index]);
  assert.equal(meant({ Kerja: list }), {});
});

test("a renamed sheet is told its name, with what to do where the menu is grey", () => {
  assert.equal(unknownSheets(cellBook({ "Gerai ": [["x"]], Kerja: [["x"]] }), "b.xlsx"), [
    {
      code: "lembar-tidak-dikenal",
      severity: "error",
      place: { file: "b.xlsx", sheet: "Gerai " },
      message: "lembar ini tidak ada dalam templat.",
      fix: 'tampaknya ini lembar "Gerai" yang berganti nama. Klik kanan tab lembarnya, pilih Ganti Nama, lalu tulis Gerai tanpa spasi di belakangnya. Menunya kelabu? Matikan dulu Tinjau › Lindungi Buku Kerja (tanpa sandi).',
      suggestions: ["Gerai"],
    },
    {
      code: "lembar-tidak-dikenal",
      severity: "error",
      place: { file: "b.xlsx", sheet: "Kerja" },
      message: "lembar ini tidak ada dalam templat.",
      fix: "hapus lembar itu; data pribadi atau catatan kerja jangan ikut terkirim.",
    },
  ]);
});

test("two sheets are not taken for the same missing one", () => {
  const book = { Gerei: headings("gerai"), "Gerai lama": headings("gerai") };
  assert.equal(meant(book), { Gerei: "Gerai" });
});

test.run();
