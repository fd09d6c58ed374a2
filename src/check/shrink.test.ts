import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { LaporanBerkas, LaporanMasalah } from "../records/types.gen.ts";
import { laporanMarkdown } from "./laporan-markdown.ts";
import { parseLaporan } from "./parse-laporan.ts";
import { laporanOf, reportOfProblems } from "./report.ts";
import { laporanJson, shrinkLaporan } from "./shrink.ts";

const test = suite("shrink");

function quiet(index: number): LaporanBerkas {
  return reportOfProblems(`data/koperasi/33.10/${index}.xlsx`, []);
}

function wrong(index: number, count = 1, letters = 20): LaporanBerkas {
  const masalah: LaporanMasalah[] = Array.from({ length: count }, (_, at) => ({
    kode: "sel-bukan-bilangan",
    tingkat: "kesalahan",
    lembar: "Koperasi",
    kolom: "Jumlah Anggota",
    sel: Array.from({ length: 100 }, (_each, cell) => `AJ${cell * 2 + 2}`),
    banyak: 100,
    pesan: `${at} ${"ü".repeat(letters)}`,
    perbaikan: "tulis angkanya saja.",
    saran: [],
  }));
  return { ...quiet(index), kesalahan: count, masalah };
}

test("accepted files without a problem are only counted", () => {
  const many = Array.from({ length: 7000 }, (_, index) => quiet(index));
  const laporan = shrinkLaporan(laporanOf([...many, wrong(7000)]));
  assert.equal([laporan.berkas.length, laporan.lain, laporan.hasil], [1, 7000, "kesalahan"]);
  assert.ok(parseLaporan(laporanJson(laporan)));
  const text = laporanMarkdown(laporan, { panduan: "https://example.org" });
  assert.match(text, "dan 7000 berkas lain yang tidak didaftar di sini");
});

test("of more files than a report lists those with errors come first", () => {
  const remarked = Array.from({ length: 700 }, (_, index) => ({
    ...wrong(index),
    kesalahan: 0,
    peringatan: 1,
  }));
  const laporan = shrinkLaporan(laporanOf([...remarked, wrong(700)]));
  assert.equal([laporan.berkas.length, laporan.lain], [600, 101]);
  assert.is(laporan.berkas[0]?.berkas, "data/koperasi/33.10/700.xlsx");
});

test("a small report is saved as it is", () => {
  const laporan = laporanOf([wrong(1, 3), wrong(2)]);
  assert.equal(shrinkLaporan(laporan), laporan);
});

test("a report that is too long tells fewer problems of each file, with true counts", () => {
  const berkas = Array.from({ length: 20 }, (_, index) => wrong(index, 1000, 900));
  const laporan = shrinkLaporan(laporanOf(berkas));
  const text = laporanJson(laporan);
  assert.ok(new TextEncoder().encode(text).length <= 3_800_000);
  assert.ok(parseLaporan(text));
  assert.is(laporan.berkas.length, 20);
  assert.ok(laporan.berkas.every(({ kesalahan }) => kesalahan === 1000));
  assert.ok(laporan.berkas.every(({ masalah }) => masalah.length >= 100));
});

test("whatever is in it, a report fits", () => {
  const berkas = Array.from({ length: 600 }, (_, index) => wrong(index, 50, 1900));
  const laporan = shrinkLaporan(laporanOf(berkas), 100_000);
  assert.ok(new TextEncoder().encode(laporanJson(laporan)).length <= 100_000);
  assert.is(laporan.berkas.length + (laporan.lain ?? 0), 600);
});

test.run();
