import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Cell, Sheet } from "../workbook/read.ts";
import { cellBook, placesOf } from "../test/make-workbook.ts";
import { getSheetSpec } from "./fields.ts";
import {
  columnsOf,
  countHeadings,
  findLowHeadings,
  headedIn,
  matchHeadings,
  UNLOCK,
} from "./headings.ts";

const test = suite("headings");

const SPEC = getSheetSpec("gerai");
const COMPLETE = SPEC.fields.map(({ heading }) => heading);

function sheetOf(rows: readonly (readonly Cell["value"][])[]): Sheet {
  const sheet = cellBook({ Gerai: rows }).sheets.get("Gerai");
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function match(headings: readonly Cell["value"][], rows: readonly string[][] = [], spec = SPEC) {
  const { fields, problems } = matchHeadings(sheetOf([headings, ...rows]), spec, "berkas.xlsx");
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

test("a heading is meant by its form with or without the unit, then by a longer name, then by its place", () => {
  const meant = (found: string, column: number, gone: readonly number[] = [column]) => {
    const [title = "x", ...rest] = COMPLETE.map((each, at) => (gone.includes(at) ? null : each));
    const headings: Cell["value"][] = [title, ...rest, null];
    const { problems } = match(headings.with(column, found));
    return problems.find(({ code }) => code === "kolom-tidak-dikenal")?.suggestions;
  };
  assert.equal(meant("Luass Banguna", 7), ["Luas Bangunan (m²)"]);
  assert.equal(meant("Progrss (%)", 4), ["Progres (%)"]);
  assert.equal(meant("Tanggal Buka Gerai", 10, [2, 5]), ["Tanggal Buka"]);
  assert.is(meant("Tanggal Bukaan Gerai", 10, [2, 5]), undefined);
  assert.is(meant("Kode Jenis Usaha Tani", 10, [0, 2]), undefined);
  assert.equal(meant("Gerai Lama", 2, [2, 3]), ["Jenis Gerai"]);
  assert.equal(meant("Gerai Lama", 3, [2, 3]), ["Status Gerai"]);
  assert.is(meant("Gerai Lama", 10, [2, 3]), undefined);
  for (const found of ["No HP Ketua", "***"]) assert.is(meant(found, 5), undefined, found);
  // A word of two letters says too little.
  const koperasi = getSheetSpec("koperasi");
  const all = koperasi.fields.map(({ heading }) => heading);
  const [sk] = match(all.with(18, "Tembusan SK Bupati"), [], koperasi).problems;
  assert.equal([sk?.place.cell, sk?.suggestions], ["S1", undefined]);
});

test("of several columns that may be meant, three are named at most", () => {
  const koperasi = getSheetSpec("koperasi");
  const [problem] = match(["Kode", "Kecamatan", "Desa", "Jumlah Pengawus"], [], koperasi).problems;
  assert.equal(problem, {
    code: "kolom-tidak-dikenal",
    severity: "error",
    place: { file: "berkas.xlsx", sheet: "Koperasi", cell: "D1" },
    message: 'judul kolom "Jumlah Pengawus" tidak dikenal.',
    fix: `mungkin maksudnya "Jumlah Pengurus" atau "Jumlah Pengawas", yang sekarang tidak ada? Ganti judulnya menjadi itu. Bila terkunci: ${UNLOCK}`,
    suggestions: ["Jumlah Pengurus", "Jumlah Pengawas"],
  });
  const [first] = SPEC.fields;
  if (!first) throw new Error("no field");
  const field = (heading: string, title: string) => ({ ...first, key: heading, heading, title });
  const fields = [
    ...["Luas A", "Luas B"].map((heading) => field(heading, "Lebar dan Panjang")),
    ...["Luas C", "Luas D"].map((title) => field(`${title} dalam meter persegi`, title)),
  ];
  const [most] = match(["Luas E"], [], { ...SPEC, fields }).problems;
  assert.equal(most?.suggestions, ["Luas A", "Luas B", "Luas C dalam meter persegi"]);
});

test("no column is suggested that is there already, but what may be its twin is named", () => {
  const fixOf = (headings: readonly Cell["value"][]) => {
    const [problem] = match(headings).problems;
    assert.is(problem?.suggestions, undefined);
    return problem?.fix ?? "";
  };
  const twin = (column: string, other: string) =>
    new RegExp(`^mungkin maksudnya "${column}", yang juga judul kolom ${other}\\? Periksa`);
  const own = "hapus kolom itu, atau pindahkan isinya ke kolom Catatan.";
  assert.match(fixOf([...COMPLETE, "Tangal Buka"]), twin("Tanggal Buka", "F"));
  const moved = [...COMPLETE, "Tanggal Buka"];
  assert.match(fixOf(moved.with(5, "Tanggal Panen")), twin("Tanggal Buka", "K"));
  assert.is(fixOf(moved.with(5, "No HP Ketua")), own);
  assert.is(fixOf([...COMPLETE, "Tanggal Panen"]), own);
  // What is missing comes first.
  const [near] = match(["Kode", "Koperasi ke-", "Status Gerai", "Jeniss Gerai"]).problems;
  assert.match(near?.fix ?? "", /^mungkin maksudnya "Jenis Gerai", yang sekarang tidak ada\?/);
});

test("cells without a value are neither headings nor counted", () => {
  const empty = (address: string, row: number, column: number): Cell => ({
    ...{ address, row, column, kind: "empty", value: null, formula: "A1" },
  });
  const headings = [...COMPLETE.with(5, "Tgl. Buka"), "Tanggal Buka"];
  const sheet = sheetOf([headings, ["33.10.15.2015"]]);
  const [first = [], second = []] = sheet.rows;
  const rows = [
    [...first, empty("L1", 1, 11)],
    [...second, empty("F2", 2, 5), empty("K2", 2, 10)],
  ];
  const { problems } = matchHeadings({ ...sheet, rows }, SPEC, "b.xlsx");
  assert.equal(placesOf({ problems }), ["kolom-tidak-dikenal Gerai!F1"]);
  assert.match(problems[0]?.fix ?? "", /\(kolom ini berisi 0 sel, kolom K 0 sel\)/);
  assert.equal([...headedIn({ ...sheet, rows })], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  assert.equal([...headedIn(sheetOf([["Kode", " \u200b", "."], ["x"]]))], [0]);
  assert.equal([...headedIn(sheetOf([[], ["Kode"]]))], []);
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
  assert.is(problems[0]?.severity, "error");
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
  assert.is(problems[0]?.fix, 'tambahkan kolom berjudul "Status Gerai" pada baris 1.');
  assert.equal(problems[0]?.place, { file: "berkas.xlsx", sheet: "Gerai" });
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

const low = (rows: readonly (readonly Cell["value"][])[]) =>
  findLowHeadings(sheetOf(rows), SPEC, "b.xlsx");

test("headings below a title are told once, with the rows to delete above them", () => {
  const told = (row: number, above: string) => ({
    code: "kolom-hilang",
    severity: "error",
    place: { file: "b.xlsx", sheet: "Gerai", cell: `A${row}` },
    message: `judul kolom ada di baris ${row}, seharusnya di baris 1.`,
    fix: `hapus ${row - 1} baris di atasnya: tandai nomor baris ${above} di tepi kiri, klik kanan, Hapus. Bila terkunci: ${UNLOCK}`,
  });
  assert.equal(low([["Rekap Gerai"], COMPLETE]), told(2, "1"));
  assert.equal(
    low([["Rekap"], ["Kode"], [], ["Kode", "Jenis Gerai", "Catatan"]]),
    told(4, "1 sampai 3"),
  );
  // The first of two rows that hold as many.
  assert.equal(low([["Rekap"], COMPLETE, COMPLETE]), told(2, "1"));
  assert.equal(
    low([["Rekap"], ["Kode", "Jenis", "Catatan", "Sumber"], COMPLETE]),
    told(3, "1 sampai 2"),
  );
});

test("no row is taken for headings that holds two by chance, or none more than the first", () => {
  for (const rows of [[], [["Rekap"], ["Kode", "Catatan", "x", "y"]], [COMPLETE, COMPLETE]])
    assert.is(low(rows), undefined);
  const far = (lines: number) => [...Array.from({ length: lines }, () => ["x"]), COMPLETE];
  assert.is(low(far(19))?.place.cell, "A20");
  assert.is(low(far(20)), undefined);
  const count = (rows: readonly (readonly Cell["value"][])[]) => countHeadings(sheetOf(rows), SPEC);
  assert.is(count([["Rekap"], ["kode", "Jenis Gerai", "Ket."]]), 3);
  assert.is(count([["Kode", "Kode", "Catatan", "Ket."]]), 0);
  assert.is(count([COMPLETE]), COMPLETE.length);
});

test("of a very long heading only its beginning is looked at", () => {
  const wanted = "Koperasi ke-";
  const meantBy = (heading: string) =>
    match(COMPLETE.map((own) => (own === wanted ? heading : own))).problems[0]?.suggestions;
  assert.equal(meantBy(`Kolom kami ${wanted}`), [wanted]);
  assert.is(meantBy(`${"x ".repeat(60)}${wanted}`), undefined);
  const twinOf = (heading: string) => match([...COMPLETE, heading]).problems[0]?.fix ?? "";
  assert.not.match(twinOf(`${wanted} dan hal lain lagi`), "yang juga judul kolom B");
  assert.match(twinOf(`${wanted}${" ".repeat(100)}dan hal lain lagi`), "yang juga judul kolom B");
});

test.run();
