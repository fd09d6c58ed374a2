import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fullRegistry } from "../test/make-workbook.ts";
import { formulirView } from "./formulir.ts";

const test = suite("formulir");

const wonosari = formulirView(fullRegistry(), "33.10.15");

test("every desa and kelurahan of the kecamatan has its block, in the order of codes", () => {
  assert.is(wonosari.desa.length, 18);
  assert.equal(wonosari.desa[14], {
    kode: "33.10.15.2015",
    nama: "Bentangan",
    urutan: 15,
    kelurahan: false,
  });
  assert.is(formulirView(fullRegistry(), "33.10.24").desa[0]?.kelurahan, true);
});

test("headings, choices and units are those of the workbook", () => {
  assert.equal(wonosari.jawaban, ["Sudah", "Proses", "Belum"]);
  assert.equal(wonosari.uang[1], { judul: "Simpanan Pokok", satuan: "Rp" });
  assert.equal(wonosari.pilihan[1]?.judul, "Status Operasi");
});

test("the obstacle is ticked among the workbook's choices, and there is a Catatan to explain", () => {
  assert.is(wonosari.kendala.judul, "Kendala Utama");
  assert.is(wonosari.kendala.pilihan[0], "Dokumen belum lengkap");
  assert.equal(wonosari.catatan, { judul: "Catatan", satuan: null });
});

test("a stage that the workbook dates has room for its date, one that it numbers for its number", () => {
  const found = Object.fromEntries(wonosari.tahap.map(({ judul, ...rest }) => [judul, rest]));
  assert.equal(found["Musdesus"], { bertanggal: true, nomor: null });
  assert.equal(found["Badan Hukum (SK AHU)"], { bertanggal: true, nomor: "Nomor SK AHU" });
  assert.equal(found["NPWP"], { bertanggal: false, nomor: null });
});

test("only a kecamatan has a form", () => {
  assert.throws(() => formulirView(fullRegistry(), "33.10"), /not a kecamatan: 33\.10/);
});

test.run();
