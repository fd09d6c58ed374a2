import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, cellBook, placesOf } from "../test/make-workbook.ts";
import type { Cell, CellBook } from "../workbook/read.ts";
import { readKeyValues, readRows } from "./drafts.ts";
import { getSheetSpec } from "./fields.ts";

const test = suite("drafts");

const GERAI = getSheetSpec("gerai");
const HEADINGS = ["Kode", "Jenis Gerai", "Status Gerai", "Progres (%)", "Tanggal Buka"];

const read = (rows: Parameters<typeof cellBook>[0][string], spec = GERAI) =>
  readRows(cellBook({ [spec.sheet]: rows }), spec, "berkas.xlsx");

test("a row becomes a draft with every field of the schema and its row number", () => {
  const { lembar, problems } = read([
    HEADINGS,
    [BENTANGAN, "Gerai sembako", "Aktif melayani", 100, 45915],
  ]);
  assert.equal(problems, []);
  assert.equal(lembar.baris[0], {
    kode: BENTANGAN,
    koperasi_ke: null,
    jenis: "sembako",
    status: "aktif",
    progres: 100,
    tanggal_buka: "2025-09-15",
    sumber_dana: null,
    luas: null,
    catatan: null,
    sumber: null,
    baris: 2,
  });
  assert.is(lembar.kolom["tanggal_buka"], "E");
});

test("blank rows are skipped and the rows below keep their number", () => {
  const { lembar } = read([HEADINGS, [], [], [BENTANGAN, "Gerai sembako", "Aktif melayani"]]);
  assert.equal(
    lembar.baris.map(({ baris }) => baris),
    [4],
  );
});

test("a row of spaces is a blank row", () => {
  const { lembar, problems } = read([HEADINGS, [" ", "\u00a0", null, ""]]);
  assert.equal([lembar.baris.length, problems.length], [0, 0]);
});

test("a stray cell beside the table makes no row of its own", () => {
  const { lembar, problems } = read([HEADINGS, [], [null, null, null, null, null, null, "lama"]]);
  assert.is(lembar.baris.length, 0);
  assert.equal(problems, [
    {
      code: "sel-tanpa-kolom",
      severity: "error",
      place: { file: "berkas.xlsx", sheet: "Gerai", cell: "G3" },
      message: "sel ini berisi, tetapi kolomnya tidak punya judul.",
      fix: "hapus isinya, atau pindahkan ke kolom yang berjudul.",
    },
  ]);
});

test("headings below a title are one problem, not one per cell", () => {
  const title = ["REKAPITULASI GERAI", null, "Posisi 24 November 2025"];
  const { lembar, problems } = read([title, [], HEADINGS, [BENTANGAN, "Kantor", "Aktif"]]);
  assert.is(lembar.baris.length, 0);
  assert.equal(placesOf({ problems }), ["kolom-hilang Gerai!A3"]);
  assert.match(problems[0]?.message ?? "", /judul kolom ada di baris 3, seharusnya di baris 1/);
});

test("a title that is itself a heading hides the headings below it no more", () => {
  const { lembar, problems } = read([["Kode", null, "Catatan"], [], HEADINGS, [BENTANGAN]]);
  assert.is(lembar.baris.length, 0);
  assert.equal(placesOf({ problems }), ["kolom-hilang Gerai!A3"]);
  assert.match(problems[0]?.fix ?? "", "hapus 2 baris di atasnya: tandai nomor baris 1 sampai 2");
});

test("a heading that only looks blank is none", () => {
  const { problems } = read([
    [...HEADINGS, " \u00a0\u200b"],
    [BENTANGAN, null, null, null, null, "x"],
  ]);
  assert.ok(placesOf({ problems }).includes("sel-tanpa-kolom Gerai!F2"));
});

test("a row whose only cell cannot be read is kept, so that its other cells are asked for", () => {
  const { lembar, problems } = read([HEADINGS, [null, null, null, "separuh"]]);
  assert.is(lembar.baris.length, 1);
  assert.equal(placesOf({ problems }), ["sel-bukan-bilangan Gerai!D2"]);
  assert.is(problems[0]?.place.column, "Progres (%)");
});

test("a cell beside the table is an error with its address", () => {
  const { problems } = read([
    HEADINGS,
    [BENTANGAN, "Kantor koperasi", "Selesai dibangun", null, null, null, "0812"],
  ]);
  assert.equal(placesOf({ problems }), ["sel-tanpa-kolom Gerai!G2"]);
});

test("the cells of a column with a wrong heading are not reported one by one", () => {
  const rows = Array.from({ length: 5 }, () => [
    BENTANGAN,
    "Kantor koperasi",
    "Selesai dibangun",
    10,
  ]);
  const { problems } = read([["Kode", "Jenis Gerai", "Status Gerai", "Progess (%)"], ...rows]);
  assert.equal(placesOf({ problems }), ["kolom-tidak-dikenal Gerai!D1"]);
});

test("an optional sheet may be missing, Koperasi may not", () => {
  const empty = cellBook({});
  assert.equal(readRows(empty, GERAI, "b.xlsx").problems, []);
  const { lembar, problems } = readRows(empty, getSheetSpec("koperasi"), "b.xlsx");
  assert.equal(problems, [
    {
      code: "lembar-hilang",
      severity: "error",
      place: { file: "b.xlsx", sheet: "Koperasi" },
      message: 'lembar "Koperasi" tidak ada.',
      fix: "salin isinya ke templat kabupaten ini, yang sudah memuat semua lembar.",
    },
  ]);
  assert.equal(lembar, { nama: "Koperasi", kolom: {}, baris: [] });
});

test("a workbook of the 1904 system is read by its own calendar", () => {
  const book: CellBook = {
    ...cellBook({
      Gerai: [HEADINGS, [BENTANGAN, "Kantor koperasi", "Selesai dibangun", null, 44453]],
    }),
    date1904: true,
  };
  assert.is(readRows(book, GERAI, "b.xlsx").lembar.baris[0]?.["tanggal_buka"], "2025-09-15");
});

const META = getSheetSpec("meta");
const META_ROWS: (readonly Cell["value"][])[] = [
  ["Kunci", "Isi"],
  ["Versi Templat", "1.0.0"],
  ["Kabupaten", "33.10"],
  ["Tanggal Data", "2025-11-24"],
  ["ketelitian_tanggal", "Hari"],
  ["DISUSUN OLEH", "Kabupaten"],
];

const readMeta = (rows: readonly (readonly Cell["value"][])[]) =>
  readKeyValues(cellBook({ _meta: rows }), META, "b.xlsx");

test("_meta is read by its keys, in any order and spelling", () => {
  const { lembar, problems } = readMeta([...META_ROWS].reverse());
  assert.equal(problems, []);
  const [meta] = lembar.baris;
  assert.equal(
    [meta?.["kabupaten"], meta?.["tanggal_data"], meta?.["ketelitian_tanggal"], meta?.["sumber"]],
    ["33.10", "2025-11-24", "hari", null],
  );
  assert.is(meta?.["disusun_oleh"], "kabupaten");
});

test("a value of _meta that cannot be read has its cell and the name of its key", () => {
  const { problems } = readMeta([...META_ROWS.slice(0, 3), ["Tanggal Data", "24/11/25"]]);
  assert.equal(problems[0]?.place, {
    file: "b.xlsx",
    sheet: "_meta",
    cell: "B4",
    column: "Tanggal Data",
  });
});

test("a key of _meta that nobody knows, or that stands twice, is told where it has a value", () => {
  const more = [["Sumbr", "Laporan camat"], ["Kunci lain"], ["kabupaten", "62.06"]] as const;
  const { lembar, problems } = readMeta([...META_ROWS, ...more]);
  assert.equal(placesOf({ problems }), ["kolom-tidak-dikenal _meta!A7", "kolom-ganda _meta!A9"]);
  assert.equal(problems[0]?.suggestions, ["Sumber"]);
  assert.is(lembar.baris[0]?.["kabupaten"], "33.10");
});

test("what is told of keys that nobody knows or that stand twice", () => {
  const rows = [
    ["Jesan Perubahan", "x"],
    ["Ketelitian Tangga", "x"],
    ["Zzz", "x"],
    ["Kunci lain", " "],
    [null, "di samping tidak ada kunci"],
    ["Kabupaten", "33.10"],
    ["Kabupaten", "33.10"],
  ];
  const place = (cell: string) => ({ file: "b.xlsx", sheet: "_meta", cell });
  const unknown = (key: string, cell: string) => ({
    code: "kolom-tidak-dikenal",
    severity: "error",
    place: place(cell),
    message: `kunci "${key}" tidak dikenal, padahal ada isi di sampingnya.`,
  });
  const [jenis, alasan] = ["Jenis Perubahan", "Alasan Perubahan"];
  assert.equal(readMeta(rows).problems, [
    {
      ...unknown("Jesan Perubahan", "A1"),
      fix: `mungkin maksudnya "${jenis}" atau "${alasan}"?`,
      suggestions: [jenis, alasan],
    },
    {
      ...unknown("Ketelitian Tangga", "A2"),
      fix: 'mungkin maksudnya "Ketelitian Tanggal"?',
      suggestions: ["Ketelitian Tanggal"],
    },
    { ...unknown("Zzz", "A3"), fix: "hapus isi baris ini." },
    {
      code: "kolom-ganda",
      severity: "error",
      place: place("A7"),
      message: 'kunci "Kabupaten" muncul dua kali.',
      fix: "sisakan satu baris saja.",
    },
  ]);
});

/** A sheet with one cell that the reader found blank: a formula without a result, say. */
function withBlank(spec: typeof GERAI, rows: readonly (readonly Cell["value"][])[], blank: Cell) {
  const book = cellBook({ [spec.sheet]: rows });
  for (const row of book.sheets.get(spec.sheet)?.rows ?? [])
    if (row[0]?.row === blank.row) row.push(blank);
  return book;
}

test("a blank cell beside a key that nobody knows, or in a column without a heading, is passed over", () => {
  const blank = (address: string, row: number, column: number): Cell => ({
    ...{ address, row, column, value: null, kind: "empty" },
  });
  const meta = withBlank(META, [["Kunci lain"]], blank("B1", 1, 1));
  assert.equal(readKeyValues(meta, META, "b.xlsx").problems, []);
  const row = [BENTANGAN, "Kantor koperasi", "Selesai dibangun"];
  const gerai = withBlank(GERAI, [HEADINGS, row], blank("I2", 2, 8));
  assert.equal(readRows(gerai, GERAI, "b.xlsx").problems, []);
});

test("33.10 typed as a number in _meta is refused with the suggestion 33.10", () => {
  const { problems } = readMeta([["Kabupaten", 33.1]]);
  assert.match(problems[0]?.fix ?? "", /maksudnya 33\.10\?/);
});

test("a workbook without _meta is refused", () => {
  const { lembar, problems } = readKeyValues(cellBook({}), META, "b.xlsx");
  assert.equal(placesOf({ problems }), ["lembar-hilang _meta!"]);
  assert.equal(lembar.baris, []);
});

test.run();
