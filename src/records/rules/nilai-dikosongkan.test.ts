import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../../test/make-edisi.ts";
import { BENTANGAN, linesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule nilai-dikosongkan");

const before = { kode: BENTANGAN, status_operasi: "beroperasi", jumlah_anggota: 1190 } as const;
const sebelumnya = makeEdisi({
  tanggal_data: "2025-10-31",
  koperasi: [{ ...before, kendala: "modal", tenggat: "2025-11-01" }],
});

test("a status that the last report held and this one does not is a warning that quotes it", async () => {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190 }];
  assert.equal(linesOf(await readMade({ sebelumnya, rows: { koperasi } })), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AD16 (kolom "Status Operasi")',
      '  Masalah : kosong, padahal pada laporan 31 Oktober 2025 isinya "Beroperasi".',
      "  Perbaiki: isi kembali bila terhapus; bila memang tidak berlaku lagi, jelaskan di Catatan.",
    ].join("\n"),
  ]);
});

test("an obstacle or a deadline that is gone is no loss", async () => {
  assert.equal((await readMade({ sebelumnya, rows: { koperasi: [before] } })).problems, []);
});

test("a row of which nothing is left is one warning, not one per column", async () => {
  const read = await readMade({ sebelumnya });
  assert.equal(
    read.problems.map(({ message }) => message),
    ["seluruh barisnya kosong, padahal pada laporan 31 Oktober 2025 terisi."],
  );
});

test("a desa that joined its neighbour leaves its columns empty", async () => {
  const koperasi = [{ kode: BENTANGAN, koperasi_bersama: "33.10.15.2016" }];
  assert.equal((await readMade({ sebelumnya, rows: { koperasi } })).problems, []);
});

test("without a report before, a blank is only a blank", async () => {
  assert.equal((await readMade({})).problems, []);
});

test.run();
