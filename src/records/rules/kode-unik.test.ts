import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import {
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  withCell,
  withTable,
} from "../../test/make-workbook.ts";
import { kodeUnik } from "./kode-unik.ts";

const test = suite("rule kode-unik");

test("a row that stands twice is refused with the number of the first", async () => {
  const read = await readMade({
    edit: (book) =>
      withTable(book, "Koperasi", (table) => ({
        ...table,
        rows: [...table.rows, ...table.rows.slice(14, 15)],
      })),
  });
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel A28 (kolom "Kode")',
      "  Masalah : kode 33.10.15.2015 sudah ada pada baris 16.",
      "  Perbaiki: hapus salah satu baris; bila ini koperasi lain di desa itu, isi Koperasi ke- dengan 2.",
    ].join("\n"),
  ]);
});

test("a second koperasi with the number of the second is refused when it stands twice", async () => {
  const koperasi = [
    { kode: BENTANGAN, koperasi_ke: 2 },
    { kode: BENTANGAN, koperasi_ke: 2 },
  ];
  const read = await readMade({ rows: { koperasi } });
  assert.equal(
    read.problems.map(({ code, place }) => [code, place.cell]),
    [["kode-unik", "A29"]],
  );
});

test("a second koperasi of a desa is a row of its own", async () => {
  const koperasi = [
    { kode: BENTANGAN, jumlah_anggota: 1190 },
    { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 95 },
  ];
  const { edisi, problems } = await readMade({ rows: { koperasi } });
  assert.equal(problems, []);
  const rows = edisi?.lembar.koperasi.baris.filter(({ kode }) => kode === BENTANGAN) ?? [];
  assert.equal(
    rows.map(({ baris, jumlah_anggota }) => [baris, jumlah_anggota]),
    [
      [16, 1190],
      [28, 95],
    ],
  );
});

test("a third koperasi without a second is a slip", async () => {
  const koperasi = [{ kode: BENTANGAN, koperasi_ke: 3 }];
  const read = await readMade({ rows: { koperasi } });
  assert.equal(
    read.problems.map(({ code, place, message }) => [code, place.cell, message]),
    [["kode-unik", "D28", "koperasi ke-3 ada, ke-2 tidak."]],
  );
});

test("a third row of a desa that has a second koperasi may be its third", async () => {
  const koperasi = [
    { kode: BENTANGAN, koperasi_ke: 2 },
    { kode: BENTANGAN, koperasi_ke: 2 },
  ];
  const [problem] = (await readMade({ rows: { koperasi } })).problems;
  assert.match(problem?.fix ?? "", /isi Koperasi ke- dengan 3\./);
});

test("a number that could not be read makes no second row of the first koperasi", async () => {
  const read = await readMade({
    rows: { koperasi: [{ kode: BENTANGAN, koperasi_ke: 2 }] },
    edit: (book) => withCell(book, "Koperasi", ["D28", "dua"]),
  });
  assert.equal(placesOf(read), ["sel-bukan-bilangan Koperasi!D28"]);
});

test("a row that stands twice is told although a number elsewhere could not be read", async () => {
  const read = await readMade({
    edit: (book) =>
      withTable(withCell(book, "Koperasi", ["D2", "dua"]), "Koperasi", (table) => ({
        ...table,
        rows: [...table.rows, ...table.rows.slice(14, 15)],
      })),
  });
  assert.equal(placesOf(read), ["sel-bukan-bilangan Koperasi!D2", "kode-unik Koperasi!A28"]);
});

test("a heading that was not understood leaves no number missing", async () => {
  const read = await readMade({
    rows: { koperasi: [{ kode: BENTANGAN, koperasi_ke: 2 }] },
    edit: (book) => withCell(book, "Koperasi", ["D1", "Koperasi yang ke"]),
  });
  assert.equal(placesOf(read), ["kolom-tidak-dikenal Koperasi!D1"]);
});

test("a second koperasi is not without a first whose code could not be read", async () => {
  const read = await readMade({
    rows: { koperasi: [{ kode: BENTANGAN, koperasi_ke: 2 }] },
    edit: (book) => withCell(book, "Koperasi", ["A16", "Bentangan"]),
  });
  assert.equal(placesOf(read), ["sel-bukan-kode Koperasi!A16"]);
});

test("a number that is missing is told with the one to take", () => {
  const koperasi = [{ kode: BENTANGAN, koperasi_ke: 3 }];
  assert.equal(foundBy(kodeUnik, { edisi: { koperasi } }), [
    [
      "error Koperasi!D28",
      "koperasi ke-3 ada, ke-2 tidak.",
      "isi Koperasi ke- dengan 2, atau tambahkan baris koperasi ke-2.",
    ],
  ]);
});

test("a row that bears another desa's name is not said to stand twice", () => {
  const named = { kode: BENTANGAN, koperasi_ke: 1, desa: "Duwet" };
  const found = foundBy(kodeUnik, {
    koperasi: (rows) => rows.map((row) => (row.baris === 17 ? { ...row, ...named } : row)),
  });
  assert.equal(found, []);
});

test.run();
