import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { smallRegistry } from "../test/make-workbook.ts";
import { checkPemetaan } from "./pemetaan.ts";
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
  const [problem, ...rest] = checkPemetaan(
    [{ berkas: "klaten.json", value: SOUND }],
    smallRegistry(),
  );
  assert.equal(rest, []);
  assert.equal(problem, {
    code: "pemetaan-tidak-selaras",
    severity: "error",
    place: { file: "klaten.json" },
    message: 'isinya pemetaan "33.10"; nama berkasnya lain, atau kabupaten itu tidak ada.',
    fix: "samakan nama berkas dengan kode kabupatennya, misalnya 33.10.json.",
  });
  assert.match(problemsOf(SOUND, "data/pemetaan/klaten.json"), /33\.10.*nama berkasnya lain/);
  for (const kabupaten of ["33.99", "33"])
    assert.match(
      problemsOf({ ...SOUND, kabupaten }, `data/pemetaan/${kabupaten}.json`),
      /kabupaten itu tidak ada/,
    );
});

test("a target that the template does not have is told", () => {
  const kolom = [{ judul: "kelas", bidang: "koperasi.kelas" }];
  const file = { berkas: "data/pemetaan/33.10.json", value: { ...SOUND, kolom } };
  assert.equal(checkPemetaan([file], smallRegistry()), [
    {
      code: "pemetaan-tidak-selaras",
      severity: "error",
      place: { file: file.berkas },
      message: 'kolom "kelas" ditujukan ke "koperasi.kelas", yang tidak ada dalam templat.',
      fix: "pakai lembar dan kunci dari kamus data, misalnya koperasi.npwp, atau lewati.",
    },
  ]);
});

test("personal data in a mapping are told without repeating them", () => {
  const kolom = [{ judul: "hubungi 081234567890", bidang: "lewati" }];
  const file = { berkas: "data/pemetaan/33.10.json", value: { ...SOUND, kolom } };
  assert.equal(checkPemetaan([file], smallRegistry()), [
    {
      code: "data-pribadi",
      severity: "error",
      place: { file: file.berkas },
      message: "memuat nomor telepon; data pribadi tidak boleh masuk ke sini.",
      fix: "hapus isinya; pemetaan cukup memuat judul kolom dan jawaban.",
    },
  ]);
});

test.run();
