import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule baris-kembar");

const koperasi = [{ kode: BENTANGAN, gerai: "ada" }];
const SHOP = { kode: BENTANGAN, jenis: "sembako", status: "aktif" } as const;

test("a row that stands twice is refused in its second place", async () => {
  const read = await readMade({ rows: { koperasi, gerai: [SHOP, { ...SHOP, koperasi_ke: 1 }] } });
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Gerai" › sel A3 (kolom "Kode")',
      "  Masalah : baris ini sama persis dengan baris 2.",
      "  Perbaiki: hapus salah satunya; bila memang dua hal yang berbeda, tulis bedanya di Catatan.",
    ].join("\n"),
  ]);
});

test("two outlets of a kind that differ in anything are accepted", async () => {
  const gerai = [SHOP, { ...SHOP, catatan: "Cabang di pasar." }, { ...SHOP, jenis: "gudang" }];
  assert.equal(linesOf(await readMade({ rows: { koperasi, gerai } }), "baris-kembar"), []);
});

test("a pendamping stands twice nowhere, but serves in two kecamatan", async () => {
  const one = { kode_pendamping: "BA-01", peran: "ba", wilayah: "33.10.15" } as const;
  const pendamping = [one, one, { ...one, wilayah: "33.10.24" }];
  const read = await readMade({ rows: { pendamping } });
  assert.equal(placesOf(read), ["baris-kembar Pendamping!A3"]);
});

test.run();
