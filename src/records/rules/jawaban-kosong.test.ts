import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  addressOf,
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  rowOf,
  withCell,
} from "../../test/make-workbook.ts";

const test = suite("rule jawaban-kosong");

const SK = { kode: BENTANGAN, nomor_sk_ahu: "AHU-0012345.AH.01.29.TAHUN 2025" } as const;

test("an SK with a number and no answer is a warning that suggests Sudah", async () => {
  const read = await readMade({ rows: { koperasi: [SK] } });
  assert.equal(linesOf(read), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel R16 (kolom "Badan Hukum (SK AHU)")',
      "  Masalah : kosong, padahal Nomor SK AHU terisi.",
      "  Perbaiki: pilih Sudah bila SK AHU-nya memang sudah terbit.",
    ].join("\n"),
  ]);
  assert.equal(read.problems[0]?.suggestions, ["Sudah"]);
});

test("so is an SK with a date; an akta with a date needs no answer", async () => {
  const koperasi = [{ kode: BENTANGAN, tanggal_akta: "2025-05-20", tanggal_sk_ahu: "2025-06-03" }];
  assert.equal(placesOf(await readMade({ rows: { koperasi } })), ["jawaban-kosong Koperasi!R16"]);
});

test("an answer beside its proof, and a blank without one, are accepted", async () => {
  const koperasi = [{ ...SK, badan_hukum: "sudah" }, { kode: "33.10.15.2016" }];
  assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test("an answer that could not be read is its own mistake alone", async () => {
  const cell = addressOf("koperasi", "badan_hukum", rowOf(BENTANGAN));
  const read = await readMade({
    rows: { koperasi: [SK] },
    edit: (book) => withCell(book, "Koperasi", [cell, "entah"]),
  });
  assert.equal(placesOf(read), [`sel-bukan-pilihan Koperasi!${cell}`]);
});

test("a proof that is refused asks for no answer", async () => {
  const proof = addressOf("koperasi", "nomor_sk_ahu", rowOf(BENTANGAN));
  const read = await readMade({
    edit: (book) => withCell(book, "Koperasi", [proof, "surel uji@contoh.example"]),
  });
  assert.equal(placesOf(read), [`data-pribadi Koperasi!${proof}`]);
});

test.run();
