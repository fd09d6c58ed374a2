import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, readMade, withTable } from "../../test/make-workbook.ts";

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
      "  Perbaiki: hapus salah satu baris; bila ini koperasi kedua di desa itu, isi Koperasi ke- dengan 2.",
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

test.run();
