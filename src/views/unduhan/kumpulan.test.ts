import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../../test/make-edisi.ts";
import { allKumpulan, findKumpulan } from "./kumpulan.ts";
import { metadataIndikator } from "./satu-data.ts";
import { unduhanView } from "./unduhan.ts";

const test = suite("what can be downloaded");
const index = repositorySite();
const formats = (kode: string) => findKumpulan(index, kode)?.berkas.map(({ format }) => format);

test("each level offers its files beside its page", () => {
  assert.equal(formats("33.10"), ["CSV", "CSV", "CSV", "JSON", "XLSX"]);
  assert.equal(formats("33.10.15"), ["CSV", "JSON"]);
  assert.equal(formats("33.10.15.2015"), ["JSON"]);
  assert.equal(formats("33"), ["CSV", "JSON"]);
  assert.equal(formats("00"), ["CSV", "JSON", "Parquet"]);
});

test("a kabupaten without an edition offers none", () => {
  assert.is(findKumpulan(index, "11.01"), undefined);
});

test("every dataset has a title of its own and a page, and files", () => {
  const all = allKumpulan(index);
  const titles = all.map(({ judul }) => judul);
  assert.is(new Set(titles).size, titles.length);
  assert.ok(all.every(({ halaman, berkas }) => halaman.endsWith("/") && berkas.length > 0));
});

test("Katingan's dataset is dated no more precisely than its source", () => {
  assert.is(findKumpulan(index, "62.06")?.tanggal_data, "2025-09");
});

test("the page of downloads names patterns whose examples differ from them in the marked places only", () => {
  const { pola } = unduhanView(index);
  assert.ok(pola.length >= 9);
  for (const { pola: pattern, contoh } of pola) {
    const parts = pattern
      .split(/<[^>]+>/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    assert.match(contoh, new RegExp(`^${parts.join("[^/]+")}$`));
  }
});

test("Satu Data metadata says what is not known, and how an indicator is measured", () => {
  const { walidata, ukuran, kode_referensi_wilayah, konsep } = metadataIndikator("simpanan_pokok");
  assert.equal([walidata, ukuran], ["tidak dinyatakan", "jumlah uang"]);
  assert.match(kode_referensi_wilayah, "300.2.2-2138");
  assert.match(konsep, "Koperasi Desa/Kelurahan Merah Putih");
  assert.not("peringatan" in metadataIndikator("simpanan_pokok"));
  const simulated = metadataIndikator("simpanan_pokok", "simulasi");
  assert.is(simulated.peringatan, "SIMULASI – semua angka rekaan");
});

test.run();
