import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../../test/make-edisi.ts";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import type { Koperasi } from "../types.gen.ts";

const test = suite("rule nilai-mundur");

function step(lama: Partial<Koperasi>, baru: Partial<Koperasi>) {
  const sebelumnya = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: [{ kode: BENTANGAN, ...lama }],
  });
  return readMade({ sebelumnya, rows: { koperasi: [{ kode: BENTANGAN, ...baru }] } });
}

test("an NIB that was Sudah and is Belum is a warning", async () => {
  assert.equal(linesOf(await step({ nib: "sudah" }, { nib: "belum" })), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel V16 (kolom "NIB")',
      '  Masalah : isinya "Belum", padahal pada laporan 31 Oktober 2025 "Sudah".',
      "  Perbaiki: periksa apakah barisnya tertukar; bila memang mundur, jelaskan di Catatan.",
    ].join("\n"),
  ]);
});

test("operation, outlets and loans go backwards too", async () => {
  for (const [lama, baru, column] of [
    [{ status_operasi: "beroperasi" }, { status_operasi: "merintis" }, "AD"],
    [{ bumdes: "ada" }, { bumdes: "belum" }, "BG"],
    [{ pinjaman: "cair" }, { pinjaman: "diajukan" }, "AV"],
    [{ progres_gerai: 80 }, { progres_gerai: 30 }, "AC"],
    [{ jumlah_anggota: 1190 }, { jumlah_anggota: 500 }, "AJ"],
  ] as const)
    assert.equal(placesOf(await step(lama, baru)), [`nilai-mundur Koperasi!${column}16`]);
});

test("a step forward, a refused loan, an unknown state and a small loss of members are accepted", async () => {
  for (const [lama, baru] of [
    [{ nib: "proses" }, { nib: "sudah" }],
    [{ pinjaman: "disetujui" }, { pinjaman: "ditolak" }],
    [{ status_operasi: "beroperasi" }, { status_operasi: "tidak_diketahui" }],
    [{ jumlah_anggota: 1190 }, { jumlah_anggota: 1100 }],
  ] as const)
    assert.equal((await step(lama, baru)).problems, []);
});

test.run();
