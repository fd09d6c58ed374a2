import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { arrangeByDesa } from "./koperasi.ts";

const test = suite("arrange by desa");

const DUWET = "33.10.15.2016";

const edition = arrangeByDesa(
  makeEdisi({
    koperasi: [
      { kode: BENTANGAN, jumlah_anggota: 1190 },
      { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 95 },
      { kode: DUWET, koperasi_bersama: BENTANGAN },
    ],
    gerai: [
      { kode: BENTANGAN, jenis: "sembako", status: "aktif" },
      { kode: BENTANGAN, koperasi_ke: 2, jenis: "gudang", status: "dibangun" },
    ],
    potensi: [{ kode: DUWET, bidang: "pertanian", komoditas: "Padi" }],
    inventaris: [{ kode: BENTANGAN, nama: "KUD Tani Makmur", keadaan: "aktif" }],
  }),
);

test("every desa of the kabupaten is there, reported or not", () => {
  assert.is(edition.desa.size, 26);
  assert.is(edition.desa.get("33.10.15.2001")?.koperasi[0]?.row.jumlah_anggota, null);
});

test("two koperasi of one desa stand side by side with their own outlets", () => {
  const koperasi = edition.desa.get(BENTANGAN)?.koperasi ?? [];
  assert.equal(
    koperasi.map(({ id, gerai }) => [id, gerai.map(({ jenis }) => jenis)]),
    [
      [`${BENTANGAN}-1`, ["sembako"]],
      [`${BENTANGAN}-2`, ["gudang"]],
    ],
  );
});

test("a desa that joined has the koperasi of its host and names it", () => {
  const duwet = edition.desa.get(DUWET);
  assert.is(duwet?.tuan_rumah, BENTANGAN);
  assert.equal(duwet?.koperasi, edition.desa.get(BENTANGAN)?.koperasi);
  assert.is(duwet?.row.kode, DUWET);
});

test("potential and former koperasi belong to the desa itself", () => {
  assert.equal(
    edition.desa.get(DUWET)?.potensi.map(({ komoditas }) => komoditas),
    ["Padi"],
  );
  assert.equal(edition.desa.get(BENTANGAN)?.potensi, []);
  assert.is(edition.desa.get(BENTANGAN)?.inventaris.length, 1);
});

test("a host that is not in the edition leaves the desa without a koperasi", () => {
  const made = makeEdisi({ koperasi: [{ kode: DUWET, koperasi_bersama: "33.10.15.2099" }] });
  assert.equal(arrangeByDesa(made).desa.get(DUWET)?.koperasi, []);
});

test.run();
