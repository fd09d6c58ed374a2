import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { LaporanBerkas } from "../records/types.gen.ts";
import type { LaporanMasalah } from "../records/types.gen.ts";
import { resultHtml, summaryOf, verdictOf } from "./laporan-layar.ts";

const test = suite("results on screen");

const REPOSITORI = "https://github.com/papan/papan";
const masalah = (more: Partial<LaporanMasalah> = {}): LaporanMasalah => ({
  kode: "sel-bukan-bilangan",
  tingkat: "kesalahan",
  lembar: "Koperasi",
  kolom: "Jumlah Anggota",
  sel: ["AJ16"],
  banyak: 1,
  pesan: 'isinya "dua puluh"; seharusnya bilangan bulat, 0 atau lebih.',
  perbaikan: "tulis angkanya saja, misalnya 120.",
  saran: [],
  ...more,
});
const laporan = (more: Partial<LaporanBerkas> = {}): LaporanBerkas => ({
  berkas: "2025-12-31.xlsx",
  kabupaten: "33.10",
  nama_kabupaten: "Kabupaten Klaten",
  tanggal_data: "2025-12-31",
  perubahan_ke: 0,
  kesalahan: 0,
  peringatan: 0,
  catatan: 0,
  masalah: [],
  tinjauan: null,
  bertanda: null,
  diperbaiki: null,
  ...more,
});
const shown = (one: LaporanBerkas, riwayat = true): string =>
  resultHtml({
    ...{ laporan: one, tinjauan: null, tanda: null, riwayat, repositori: REPOSITORI, nomor: 1 },
  }).text;

test("the first sentence says whether the workbook can be sent", () => {
  assert.is(
    verdictOf(laporan({ kesalahan: 1234 })),
    "Belum dapat diterima: 1.234 kesalahan perlu diperbaiki dulu.",
  );
  assert.is(
    verdictOf(laporan({ peringatan: 2 })),
    "Dapat dikirim; lihat dulu 2 peringatan di bawah.",
  );
  assert.is(verdictOf(laporan()), "Dapat dikirim: tidak ada yang perlu diperbaiki.");
});

test("a finding names sheet, column and cell, what is wrong and how to mend it, and leads to the guide", () => {
  const page = shown(laporan({ kesalahan: 1, masalah: [masalah()] }));
  assert.match(page, "lembar Koperasi › kolom Jumlah Anggota");
  assert.match(page, '<p class="temuan-sel">AJ16</p>');
  assert.match(page, "isinya &quot;dua puluh&quot;");
  assert.match(page, "<b>Perbaiki:</b> tulis angkanya saja");
  assert.match(page, `href="${REPOSITORI}/blob/main/data/README.md#sel-bukan-bilangan"`);
});

test("what a stranger typed stays text", () => {
  const evil = "<img src=x onerror=alert(1)>";
  const page = shown(
    laporan({ berkas: evil, kesalahan: 1, masalah: [masalah({ pesan: evil, lembar: evil })] }),
  );
  assert.not.match(page, "<img");
});

test("of many findings of one kind five are told and the other cells named", () => {
  const many = Array.from({ length: 9 }, (_, row) =>
    masalah({ sel: [`AJ${row + 10}`], pesan: `isinya "${row}x".` }),
  );
  const page = shown(laporan({ kesalahan: 9, masalah: many }));
  assert.is(page.match(/class="temuan"/g)?.length, 5);
  assert.match(page, /Serupa itu juga di 4 tempat lain: AJ15, AJ16, AJ17, AJ18/);
});

test("a filter is offered where there is more than one level", () => {
  const both = [masalah(), masalah({ tingkat: "catatan" })];
  assert.match(shown(laporan({ kesalahan: 1, catatan: 1, masalah: both })), "data-saring");
  assert.not.match(shown(laporan({ kesalahan: 1, masalah: [masalah()] })), "data-saring");
});

test("only a workbook without errors is sent, under its proper name and to its folder", () => {
  const sound = shown(laporan({ berkas: "laporan (1).xlsx" }));
  assert.match(sound, "<strong>2025-12-31.xlsx</strong>");
  assert.match(sound, `href="${REPOSITORI}/upload/main/data/koperasi/33.10"`);
  assert.match(sound, `href="${REPOSITORI}/issues/new?template=laporan.yml"`);
  assert.not.match(shown(laporan({ kesalahan: 1, masalah: [masalah()] })), "/upload/");
});

test("a checker without the kabupaten's reports says that changes were not looked at", () => {
  assert.match(shown(laporan(), false), "Laporan lalu kabupaten ini tidak ada");
  assert.not.match(shown(laporan()), "Laporan lalu");
});

test("of several workbooks the summary counts those that can be sent", () => {
  assert.is(
    summaryOf([laporan(), laporan({ kesalahan: 3 }), laporan({ peringatan: 1 })]),
    "3 buku kerja diperiksa: 2 dapat dikirim, 1 belum.",
  );
  assert.match(summaryOf([laporan()]), /^2025-12-31\.xlsx: Dapat dikirim/);
});

test.run();
