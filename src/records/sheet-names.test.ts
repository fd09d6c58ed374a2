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

test("two sheets are not taken for the same missing one", () => {
  const book = { Gerei: headings("gerai"), "Gerai lama": headings("gerai") };
  assert.equal(meant(book), { Gerei: "Gerai" });
});

test.run();
