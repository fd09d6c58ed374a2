import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import {
  addressOf,
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  withCell,
} from "../../test/make-workbook.ts";
import type { WriteBook } from "../../workbook/write.ts";
import { barisKembar } from "./baris-kembar.ts";

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

test("rows that differ in a cell that cannot be read are not called the same", async () => {
  const aset = [100, 200].map(
    (luas) => ({ kode: BENTANGAN, jenis: "tanah", status: "milik", luas }) as const,
  );
  const edit = (...texts: readonly string[]) => ({
    rows: { koperasi: [{ kode: BENTANGAN, aset_terdaftar: "ada" }], aset },
    edit: (book: WriteBook) =>
      texts.reduce(
        (changed, text, at) => withCell(changed, "Aset", [addressOf("aset", "luas", at + 2), text]),
        book,
      ),
  });
  const unread = await readMade(edit("100 meter", "200 meter"));
  assert.equal(placesOf(unread), ["sel-bukan-angka Aset!F2", "sel-bukan-angka Aset!F3"]);
  assert.equal(placesOf(await readMade(edit("100", "100"))), ["baris-kembar Aset!A3"]);
});

test("a pendamping stands twice nowhere, but serves in two kecamatan", async () => {
  const one = { kode_pendamping: "BA-01", peran: "ba", wilayah: "33.10.15" } as const;
  const pendamping = [one, one, { ...one, wilayah: "33.10.24" }];
  const read = await readMade({ rows: { pendamping } });
  assert.equal(placesOf(read), ["baris-kembar Pendamping!A3"]);
});

test("each further row names the first; a blank is no number", () => {
  const land = { kode: BENTANGAN, jenis: "tanah", status: "milik" } as const;
  const told = (...aset: readonly object[]) =>
    foundBy(barisKembar, { edisi: { aset: aset as [] } }).map(([place, message]) => [
      place,
      message,
    ]);
  const same = "baris ini sama persis dengan baris 2.";
  assert.equal(told(land, land, land), [
    ["error Aset!A3", same],
    ["error Aset!A4", same],
  ]);
  assert.equal(told(land, { ...land, luas: 1 }), []);
});

test.run();
