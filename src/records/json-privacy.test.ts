import { suite } from "uvu";
import * as assert from "uvu/assert";
import { jsonPrivacyProblems } from "./json-privacy.ts";

const test = suite("personal data in JSON");

test("a number in any text is told with its place, and not repeated", () => {
  const value = { observasi: [{ parafrasa: "hubungi 0812-3456-7890", nilai: 284 }] };
  const [problem, ...more] = jsonPrivacyProblems(value, "data/publikasi/33.10.json");
  assert.equal(more, []);
  assert.is(problem?.code, "data-pribadi");
  assert.match(problem?.message ?? "", 'bagian "/observasi/0/parafrasa" memuat nomor telepon');
  assert.not.match(problem?.message ?? "", "3456");
});

test("a finding names the file, and the whole of a file that is one text", () => {
  assert.equal(jsonPrivacyProblems("081234567890", "x.json"), [
    {
      code: "data-pribadi",
      severity: "error",
      place: { file: "x.json" },
      message: 'bagian "/" memuat nomor telepon; data pribadi tidak boleh masuk ke sini.',
      fix: "hapus isinya; yang perlu hanya angka, tanggal, penerbit, dan alamat halamannya.",
    },
  ]);
  assert.equal(jsonPrivacyProblems([null, "0812https://contoh.id/ 34567890"], "x.json"), []);
});

test("figures, dates and addresses of pages are no personal data", () => {
  const value = {
    url: "https://contoh.id/berita/3310012501900001",
    tanggal: "2025-11-24",
    judul: "Rp 1.250.000.000 untuk 401 koperasi",
  };
  assert.equal(jsonPrivacyProblems(value, "x.json"), []);
});

test.run();
