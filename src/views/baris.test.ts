import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { desaRows } from "./baris.ts";

const test = suite("rows of a desa");

const DUWET = "33.10.15.2016";
const index = makeSite({
  editions: [
    makeEdisi({ tanggal_data: "2025-08-31", koperasi: [{ kode: BENTANGAN, jumlah_anggota: 40 }] }),
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota: 1190, simpanan_pokok: "<5" },
        { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 95 },
        { kode: DUWET, koperasi_bersama: BENTANGAN },
      ],
      gerai: [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }],
    }),
  ],
});

test("every koperasi of the desa is a row of the newest edition with its long rows", () => {
  const rows = desaRows(index, BENTANGAN);
  assert.equal(
    rows.map(({ id, jumlah_anggota }) => [id, jumlah_anggota]),
    [
      [`${BENTANGAN}-1`, 1190],
      [`${BENTANGAN}-2`, 95],
    ],
  );
  const [first] = rows as readonly { readonly rincian: { readonly gerai: readonly unknown[] } }[];
  assert.is(first?.rincian.gerai.length, 1);
});

test("withheld money stays withheld in the download", () => {
  assert.is(desaRows(index, BENTANGAN)[0]?.["simpanan_pokok"], "<5");
});

test("a desa that joined has no row of its own: its host's would count twice", () => {
  assert.equal(desaRows(index, DUWET), []);
});

test("without an edition there are no rows", () => {
  assert.equal(desaRows(makeSite({}), BENTANGAN), []);
});

test.run();
