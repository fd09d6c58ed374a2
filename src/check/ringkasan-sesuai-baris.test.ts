import { suite } from "uvu";
import * as assert from "uvu/assert";
import { desaOn } from "../wilayah/lineage.ts";
import { KLATEN, smallRegistry, TANGGAL } from "../test/make-workbook.ts";
import { inspectMade } from "./check-fixtures.ts";

const test = suite("rule ringkasan-sesuai-baris");

const all = desaOn(smallRegistry(), KLATEN, TANGGAL).map((kode, index) => ({
  kode,
  status_operasi: index < 10 ? "beroperasi" : "belum",
}));

async function stated(nilai: number, koperasi = all, ketelitian = "tepat") {
  const ringkasan = [{ indikator: "beroperasi", nilai, ketelitian }];
  const { laporan } = await inspectMade({ rows: { koperasi, ringkasan } });
  return laporan.masalah;
}

test("a stated total that differs from complete rows is a warning with both figures", async () => {
  const [masalah] = await stated(12);
  assert.is(masalah?.kode, "ringkasan-sesuai-baris");
  assert.equal(
    [masalah?.lembar, masalah?.sel, masalah?.tingkat],
    ["Ringkasan", ["B2"], "peringatan"],
  );
  assert.match(masalah?.pesan ?? "", 'isinya "12", padahal jumlah barisnya 10');
});

test("a difference that Pernyataan explains is a note", async () => {
  const ringkasan = [
    { indikator: "beroperasi", nilai: 12, pernyataan: "Menurut siaran pers 30 November." },
  ];
  const { laporan } = await inspectMade({ rows: { koperasi: all, ringkasan } });
  assert.equal(
    laporan.masalah.map(({ kode, tingkat }) => [kode, tingkat]),
    [["ringkasan-sesuai-baris", "catatan"]],
  );
});

test("the same figure, rows that are not complete and a rounded claim are accepted", async () => {
  assert.equal(await stated(10), []);
  assert.equal(await stated(12, all.slice(1)), []);
  assert.equal(await stated(12, all, "pembulatan"), []);
});

test.run();
