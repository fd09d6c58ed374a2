import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, readMade } from "../../test/make-workbook.ts";

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

test.run();
