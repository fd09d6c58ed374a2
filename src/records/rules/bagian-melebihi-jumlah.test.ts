import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule bagian-melebihi-jumlah");

test("more women than members is refused with both numbers", async () => {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190, anggota_perempuan: 1910 }];
  assert.equal(linesOf(await readMade({ rows: { koperasi } })), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AK16 (kolom "Anggota Perempuan")',
      '  Masalah : isinya "1.910", padahal Jumlah Anggota di baris ini 1.190.',
      "  Perbaiki: periksa kedua angka; kolom ini tidak boleh lebih dari Jumlah Anggota (1.190).",
    ].join("\n"),
  ]);
});

test("payers, recipients of aid and women on the board are held to their whole", async () => {
  const koperasi = [
    {
      kode: BENTANGAN,
      jumlah_anggota: 20,
      anggota_penerima_bansos: 21,
      jumlah_penyetor: 25,
      jumlah_pengurus: 5,
      pengurus_perempuan: 6,
    },
  ];
  assert.equal(placesOf(await readMade({ rows: { koperasi } })), [
    "bagian-melebihi-jumlah Koperasi!AL16",
    "bagian-melebihi-jumlah Koperasi!AQ16",
    "bagian-melebihi-jumlah Koperasi!AN16",
  ]);
});

test("equal numbers, a withheld number and a blank whole are accepted", async () => {
  for (const row of [
    { jumlah_anggota: 40, anggota_perempuan: 40 },
    { jumlah_anggota: 20, jumlah_penyetor: "<5" },
    { anggota_perempuan: 40 },
  ]) {
    const koperasi = [{ kode: BENTANGAN, ...row }];
    assert.equal((await readMade({ rows: { koperasi } })).problems, []);
  }
});

test.run();
