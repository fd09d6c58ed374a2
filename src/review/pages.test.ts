import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { changedPages } from "./pages.ts";
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

test("desa are told in the order of their codes, those that the registry knows, and the edition by its number", () => {
  const host = (jumlah_pengurus: number) => ({
    koperasi: [
      { kode: "33.10.15.2001", koperasi_bersama: BENTANGAN },
      { kode: "33.10.15.2003", koperasi_bersama: "33.10.15.2002" },
      { kode: BENTANGAN, jumlah_pengurus },
      { kode: "33.10.15.2998", koperasi_ke: 2, jumlah_pengurus },
    ],
    meta: { penyusun: `Dinas ${jumlah_pengurus}` },
  });
  const { halaman } = review(host(5), { ...host(7), perubahan_ke: 1 });
  assert.equal(
    halaman.desa.map(({ kode }) => kode),
    ["33.10.15.2001", BENTANGAN],
  );
  assert.equal(halaman.edisi, { kabupaten: "33.10", tanggal_data: "2025-11-24", perubahan_ke: 1 });
});

test("a first report reaches every desa page, even if it changes no total", () => {
  const baru = makeEdisi({ koperasi: [{ kode: BENTANGAN, nama_koperasi: "KDMP Bentangan" }] });
  const { halaman } = tinjau({ baru, registry, observasi: [] });
  assert.equal([halaman.desa.length, halaman.desa_lain, halaman.pdf], [1, 25, 27]);
  const blank = { changes: [], lama: undefined, baru: makeEdisi(), registry, totalsChanged: false };
  const { desa, desa_lain, pdf } = changedPages(blank);
  assert.equal([desa.length, desa_lain, pdf], [0, 26, 27]);
});

test.run();
