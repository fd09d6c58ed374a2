import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, placesOf, readMade, withCell } from "../../test/make-workbook.ts";

const test = suite("rule baris-bertuan");

const gerai = [{ kode: BENTANGAN, koperasi_ke: 2, jenis: "sembako", status: "aktif" }];

test("an outlet of a second koperasi that has no row is refused", async () => {
  const read = await readMade({ rows: { gerai } });
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Gerai" › sel B2 (kolom "Koperasi ke-")',
      '  Masalah : koperasi ke-2 desa 33.10.15.2015 tidak ada di lembar "Koperasi".',
      "  Perbaiki: perbaiki Koperasi ke-, atau tambahkan barisnya di lembar Koperasi.",
    ].join("\n"),
  ]);
});

test("each of the five sheets of a koperasi is held against Koperasi", async () => {
  const row = { kode: BENTANGAN, koperasi_ke: 3 };
  const read = await readMade({
    rows: {
      kemitraan: [{ ...row, mitra: "bpd_laku_pandai", status: "aktif" }],
      aset: [{ ...row, jenis: "tanah", status: "milik" }],
      pelatihan: [{ ...row, materi: "Pembukuan" }],
      usaha: [{ ...row, bidang: "sembako", pengelola: "koperasi" }],
    },
  });
  assert.equal(
    read.problems.map(({ code, place }) => `${code} ${place.sheet}`),
    ["Kemitraan", "Aset", "Pelatihan", "Usaha"].map((sheet) => `baris-bertuan ${sheet}`),
  );
});

test("rows of a second koperasi that has its row are accepted", async () => {
  const koperasi = [{ kode: BENTANGAN, koperasi_ke: 2, gerai: "ada" }];
  assert.equal((await readMade({ rows: { koperasi, gerai } })).problems, []);
});

test("what could not be read on Koperasi is not missing there", async () => {
  const rows = { koperasi: [{ kode: BENTANGAN, koperasi_ke: 2, gerai: "ada" }], gerai };
  for (const [cell, typed, code] of [
    ["D28", "dua", "sel-bukan-bilangan"],
    ["A28", "Bentangan", "sel-bukan-kode"],
    ["D1", "Koperasi yang ke", "kolom-tidak-dikenal"],
  ] as const) {
    const read = await readMade({
      rows,
      edit: (book) => withCell(book, "Koperasi", [cell, typed]),
    });
    assert.equal(placesOf(read), [`${code} Koperasi!${cell}`]);
  }
});

test("what could not be read of one desa hides no lost row of another", async () => {
  const read = await readMade({
    rows: { gerai },
    edit: (book) => withCell(book, "Koperasi", ["D2", "dua"]),
  });
  assert.equal(placesOf(read), ["sel-bukan-bilangan Koperasi!D2", "baris-bertuan Gerai!B2"]);
});

test.run();
