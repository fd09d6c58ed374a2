import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook, placesOf } from "../test/make-workbook.ts";
import { getSheetSpec } from "./fields.ts";
import { columnsOf, matchHeadings } from "./headings.ts";

const test = suite("headings");

const SPEC = getSheetSpec("gerai");
const COMPLETE = SPEC.fields.map(({ heading }) => heading);

function match(headings: readonly (string | number | null)[], rows: readonly string[][] = []) {
  const sheet = cellBook({ Gerai: [headings, ...rows] }).sheets.get("Gerai");
  if (!sheet) throw new Error("no sheet");
  const { fields, problems } = matchHeadings(sheet, SPEC, "berkas.xlsx");
  return { kolom: columnsOf(fields), problems };
}

test("the template's headings are all found", () => {
  const { kolom, problems } = match(COMPLETE);
  assert.equal(problems, []);
  assert.equal(
    Object.keys(kolom),
    SPEC.fields.map(({ key }) => key),
  );
  assert.equal([kolom["kode"], kolom["luas"]], ["A", "H"]);
});

test("the order of the columns does not matter", () => {
  const { kolom, problems } = match(["Status Gerai", "Jenis Gerai", null, "Kode"]);
  assert.equal(problems, []);
  assert.equal(kolom, { status: "A", jenis: "B", kode: "D" });
});

test("old spellings, case, keys and headings without their unit are understood", () => {
  const { kolom, problems } = match(["KODE DESA", "jenis_gerai", "status gerai ", "Luas Bangunan"]);
  assert.equal(placesOf({ problems }), ["kolom-tidak-dikenal Gerai!B1"]);
  assert.equal(kolom, { kode: "A", status: "C", luas: "D" });
  assert.equal(match(["kode", "jenis", "status", "luas bangunan (m²)"]).problems, []);
});

test("a slip in a heading is refused with the heading that was meant", () => {
  const [problem] = match(["Kode", "Jenis Gerai", "Status Gerai", "Tangal Buka"]).problems;
  assert.is(problem?.code, "kolom-tidak-dikenal");
  assert.equal(problem?.place, { file: "berkas.xlsx", sheet: "Gerai", cell: "D1" });
  assert.is(problem?.message, 'judul kolom "Tangal Buka" tidak dikenal.');
  assert.is(
    problem?.fix,
    'mungkin maksudnya "Tanggal Buka", yang sekarang tidak ada? Ganti judulnya menjadi itu. Bila terkunci: Tinjau › Buka Proteksi Lembar (tanpa sandi).',
  );
});

test("an abbreviation, a longer name and another name at its place are the missing column", () => {
  const meant = (found: string, column: number) =>
    match(COMPLETE.with(column, found)).problems.map(({ suggestions }) => suggestions?.[0]);
  assert.equal(meant("Tgl. Buka", 5), ["Tanggal Buka"]);
  assert.equal(meant("Tanggal Buka Gerai", 5), ["Tanggal Buka"]);
  assert.equal(meant("Luas Lantai", 7), ["Luas Bangunan (m²)"]);
});

test("no column is suggested that is there already", () => {
  const { problems } = match([...COMPLETE, "Tangal Buka"]);
  assert.is(problems[0]?.suggestions, undefined);
});

test("a heading that another column has as well names that column, and says which holds data", () => {
  const row = (opened: string) => ["33.10.15.2015", "", "", "", "", opened];
  const rows = [
    row("2025-07-21"),
    row("2025-08-01"),
    [...Array<string>(10).fill(""), "2025-07-22"],
  ];
  const [problem, ...others] = match(
    [...COMPLETE.with(5, "Tgl. Buka"), "Tanggal Buka"],
    rows,
  ).problems;
  assert.equal(others, []);
  assert.equal([problem?.place.cell, problem?.suggestions], ["F1", undefined]);
  assert.match(
    problem?.fix ?? "",
    /^mungkin maksudnya "Tanggal Buka", yang juga judul kolom K\? .*\(kolom ini berisi 2 sel, kolom K 1 sel\), hapus kolom yang lain/,
  );
  const [own] = match([...COMPLETE, "Tanggal Panen"]).problems;
  assert.match(own?.fix ?? "", /^hapus kolom itu/);
});

test("a renamed required column is told once, where it stands", () => {
  const { problems } = match(["Kode", "Jenis Outlet", "Status Gerai"]);
  assert.equal(placesOf({ problems }), ["kolom-tidak-dikenal Gerai!B1"]);
  assert.equal(problems[0]?.suggestions, ["Jenis Gerai"]);
});

test("a column of the steward's own is refused, not silently dropped", () => {
  const [problem] = match([...COMPLETE, "No HP Ketua"]).problems;
  assert.is(problem?.place.cell, "K1");
  assert.match(problem?.fix ?? "", /hapus kolom itu, atau pindahkan isinya ke kolom Catatan/);
});

test("the same column twice is refused, also under two spellings", () => {
  const { problems, kolom } = match(["Kode", "Jenis Gerai", "Status Gerai", "Ket.", "Catatan"]);
  assert.equal(placesOf({ problems }), ["kolom-ganda Gerai!E1"]);
  assert.is(problems[0]?.message, 'kolom "Catatan" muncul dua kali.');
  assert.is(problems[0]?.fix, "sisakan satu kolom saja; yang lain kolom D.");
  assert.is(kolom["catatan"], "D");
});

test("a missing required column is an error, a missing optional one is not", () => {
  const { problems } = match(["Kode", "Jenis Gerai", "Progres (%)"]);
  assert.equal(
    problems.map(({ code, severity, message }) => [code, severity, message]),
    [["kolom-hilang", "error", 'kolom "Status Gerai" tidak ada.']],
  );
});

test("a sheet whose first row is empty has no headings at all", () => {
  const sheet = cellBook({ Gerai: [[], COMPLETE] }).sheets.get("Gerai");
  if (!sheet) throw new Error("no sheet");
  const { problems } = matchHeadings(sheet, SPEC, "berkas.xlsx");
  assert.equal(
    problems.map(({ code }) => code),
    Array(3).fill("kolom-hilang"),
  );
});

test("a number or a name of JavaScript as heading is just an unknown heading", () => {
  const { problems } = match([
    "Kode",
    "Jenis Gerai",
    "Status Gerai",
    2025,
    "__proto__",
    "constructor",
  ]);
  assert.equal(placesOf({ problems }), [
    "kolom-tidak-dikenal Gerai!D1",
    "kolom-tidak-dikenal Gerai!E1",
    "kolom-tidak-dikenal Gerai!F1",
  ]);
});

test.run();
