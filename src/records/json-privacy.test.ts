import { suite } from "uvu";
import * as assert from "uvu/assert";
import { DEEPEST } from "./json-depth.ts";
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
  assert.equal(jsonPrivacyProblems([null, 12], "x.json"), []);
});

/** A text within so many lists, one in another. */
function nested(text: string, levels: number): unknown {
  return Array.from({ length: levels }).reduce((inner) => [inner], text as unknown);
}

test("texts are searched down to the deepest level that a file may have, and no deeper", () => {
  const found = (levels: number) => jsonPrivacyProblems(nested("081234567890", levels), "x.json");
  assert.is(found(DEEPEST).length, 1);
  assert.is(found(DEEPEST + 1).length, 1);
  assert.is(found(DEEPEST + 2).length, 0);
  assert.equal(found(20_000), []);
});

test("what stands on both sides of a page's address is not joined when it is left out", () => {
  const text = 'lihat.https://contoh.id/berita"@contoh.id';
  assert.equal(jsonPrivacyProblems(text, "x.json"), []);
  assert.is(jsonPrivacyProblems(text.replace(/https.*(?=")/, ""), "x.json").length, 1);
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
