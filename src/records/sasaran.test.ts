import { suite } from "uvu";
import * as assert from "uvu/assert";
import { describeSasaran, findSasaran, formatSasaran } from "./sasaran.ts";

const test = suite("targets of columns");

test("every target is written and read back the same, and a reader is told what it is", () => {
  const targets = {
    "koperasi.npwp": "NPWP",
    "gerai.luas": "Gerai › Luas Bangunan (m²)",
    "koperasi.npwp=belum": "NPWP: Belum",
    "gerai:sembako": "Gerai › Gerai sembako",
    "gerai:sembako=aktif": "Gerai › Gerai sembako (Aktif melayani)",
    "kemitraan:pln": "Kemitraan › PLN Agen",
    "aset:tanah=sewa": "Aset › Tanah (Sewa)",
    "jumlah:gerai": "banyaknya gerai",
    "laki:jumlah_anggota": "laki-laki, untuk Jumlah Anggota",
    urut: "nomor urut",
    "kode-lain": "kode lain, bukan kode Kemendagri",
    lewati: "tidak dipindahkan",
  };
  const told = Object.keys(targets).map((text) => {
    const sasaran = findSasaran(text);
    return sasaran && [formatSasaran(sasaran), describeSasaran(sasaran)];
  });
  assert.equal(told, Object.entries(targets));
});

test("what the schemas do not know is no target", () => {
  const unknown = [
    ...["", "x", "x.y", "x.y=ya", "__proto__", "koperasi.__proto__", "__proto__:sembako"],
    ...["koperasi.x", "koperasi.x=belum", "koperasi.npwp=x", "koperasi.nama_koperasi=belum"],
    ...["gerai.status=aktif", "gerai:x", "gerai:sembako=x", "usaha:sembako", "jumlah:usaha"],
    ...["laki:npwp", "laki:x", "9koperasi.npwp", "koperasi.npwp!", "koperasi.npwp=belum!"],
  ];
  for (const text of unknown) assert.is(findSasaran(text), undefined, text);
});

test.run();
