import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { tinjau, type Tinjauan } from "./tinjauan.ts";
import { pagesText } from "./words.ts";

const test = suite("pages that change");

const registry = smallRegistry();
const LATER = "2025-12-31";

function review(lama: MadeEdisi, baru: MadeEdisi): Tinjauan {
  return tinjau({ lama: makeEdisi(lama), baru: makeEdisi(baru), registry, observasi: [] });
}

test("a desa's change reaches its page, its kecamatan and whoever shares its koperasi", () => {
  const guest = "33.10.15.2016";
  const of = (jumlah_pengurus: number) => ({
    koperasi: [
      { kode: BENTANGAN, jumlah_pengurus, jumlah_anggota: 1190 },
      { kode: guest, koperasi_bersama: BENTANGAN },
    ],
  });
  const { halaman } = review(of(5), of(7));
  assert.equal(
    halaman.desa.map(({ kode }) => kode),
    [BENTANGAN, guest],
  );
  assert.equal(halaman.kecamatan, [{ kode: "33.10.15", nama: "Wonosari" }]);
  assert.equal([halaman.desa_lain, halaman.pdf, halaman.nasional], [0, 3, true]);
});

test("a new date or new totals reach every desa page of the kabupaten", () => {
  const of = (jumlah_anggota: number) => ({ koperasi: [{ kode: BENTANGAN, jumlah_anggota }] });
  for (const { halaman } of [
    review(of(1190), of(1200)),
    review(of(1190), { ...of(1190), tanggal_data: LATER }),
  ]) {
    assert.is(halaman.desa.length + halaman.desa_lain, 26);
    assert.equal(
      halaman.kecamatan.map(({ kode }) => kode),
      ["33.10.15", "33.10.24"],
    );
    assert.is(halaman.pdf, 27);
  }
});

test("the pages of the other desa are counted beside those that change themselves", () => {
  const of = (jumlah_anggota: number) => ({ koperasi: [{ kode: BENTANGAN, jumlah_anggota }] });
  const later = { ...of(1190), tanggal_data: LATER };
  assert.match(
    pagesText(review(of(1190), { ...of(1200), tanggal_data: LATER })),
    "Bentangan (33.10.15.2015), 25 desa/kelurahan lain, 2 kecamatan",
  );
  assert.match(pagesText(review(of(1190), later)), ": 26 desa/kelurahan, 2 kecamatan");
});

test("who reports, and how exactly the date is known, stands on every page", () => {
  const of = (meta: MadeEdisi["meta"] = {}) => ({
    koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }],
    meta,
  });
  for (const [lama, baru] of [
    [of({ disusun_oleh: "proyek" }), of()],
    [of(), of({ ketelitian_tanggal: "bulan" })],
  ] as const) {
    const { halaman } = review(lama, baru);
    assert.equal([halaman.desa.length, halaman.desa_lain, halaman.pdf], [0, 26, 27]);
  }
  assert.is(review(of(), of({ penyusun: "Dinas Koperasi" })).halaman.desa_lain, 0);
});

test.run();
