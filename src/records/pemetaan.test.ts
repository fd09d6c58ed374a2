import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { smallRegistry } from "../test/make-workbook.ts";
import { checkPemetaan } from "./pemetaan.ts";
import { findSasaran, formatSasaran } from "./sasaran.ts";
import type { Pemetaan } from "./types.gen.ts";

const test = suite("saved mappings");

const SOUND: Pemetaan = {
  kabupaten: "33.10",
  kolom: [
    { judul: "sk ahu tgl", bidang: "koperasi.tanggal_sk_ahu" },
    { judul: "kelas", bidang: null },
  ],
  pertanyaan: [],
};

function problemsOf(value: Pemetaan, berkas = "data/pemetaan/33.10.json"): string {
  return checkPemetaan([{ berkas, value }], smallRegistry()).map(formatProblem).join("\n");
}

test("a mapping of a known kabupaten, under its code, is sound", () => {
  assert.is(problemsOf(SOUND), "");
});

test("a mapping under another name, or of no kabupaten, is told", () => {
  const [problem] = checkPemetaan([{ berkas: "klaten.json", value: SOUND }], smallRegistry());
  assert.is(problem?.code, "pemetaan-tidak-selaras");
  assert.match(problemsOf(SOUND, "data/pemetaan/klaten.json"), /33\.10.*nama berkasnya lain/);
  assert.match(problemsOf({ ...SOUND, kabupaten: "33.99" }), /kabupaten itu tidak ada/);
});

test("a target that the template does not have is told", () => {
  const kolom = [{ judul: "kelas", bidang: "koperasi.kelas" }];
  assert.match(problemsOf({ ...SOUND, kolom }), /"kelas" ditujukan ke "koperasi\.kelas"/);
});

test("personal data in a mapping are told without repeating them", () => {
  const kolom = [{ judul: "hubungi 081234567890", bidang: "lewati" }];
  const text = problemsOf({ ...SOUND, kolom });
  assert.match(text, /memuat nomor telepon/);
  assert.is(text.includes("0812"), false);
});

test("every target is written and read back the same", () => {
  const targets = [
    ...["koperasi.npwp", "gerai.luas", "gerai:sembako", "gerai:sembako=aktif", "kemitraan:pln"],
    ...["aset:tanah=sewa", "jumlah:gerai", "laki:jumlah_anggota", "urut", "kode-lain", "lewati"],
    "koperasi.npwp=belum",
  ];
  for (const text of targets) {
    const sasaran = findSasaran(text);
    assert.is(sasaran && formatSasaran(sasaran), text);
  }
  const unknown = [
    "koperasi.npwp=x",
    "gerai.status=aktif",
    "koperasi.x",
    "gerai:x",
    "gerai:sembako=x",
    "usaha:sembako",
    "laki:npwp",
    "x",
  ];
  for (const text of [...unknown, "jumlah:usaha", "__proto__", "koperasi.__proto__"])
    assert.is(findSasaran(text), undefined, text);
});

test.run();
