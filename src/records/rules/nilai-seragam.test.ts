import { suite } from "uvu";
import * as assert from "uvu/assert";
import { KLATEN, placesOf, readMade, smallRegistry, TANGGAL } from "../../test/make-workbook.ts";
import { desaOn } from "../../wilayah/lineage.ts";

const test = suite("rule nilai-seragam");

const allDesa = desaOn(smallRegistry(), KLATEN, TANGGAL);

test("20 members in each of 26 villages is one warning at the first of them", async () => {
  const koperasi = allDesa.map((kode) => ({ kode, jumlah_anggota: 20 }));
  const read = await readMade({ rows: { koperasi } });
  assert.equal(placesOf(read), ["nilai-seragam Koperasi!AJ2"]);
  assert.match(read.problems[0]?.message ?? "", 'isinya "20" di 26 dari 26 baris');
});

test("0 in most villages is asked about as an empty that was typed", async () => {
  const koperasi = allDesa.map((kode, index) => ({
    kode,
    jumlah_anggota: index < 8 ? 30 + index : 0,
  }));
  const [problem] = (await readMade({ rows: { koperasi } })).problems;
  assert.match(
    problem?.fix ?? "",
    "0 berarti sudah diperiksa dan memang nol; kosongkan yang belum",
  );
});

test("different numbers, and one number in nine villages, are accepted", async () => {
  for (const koperasi of [
    allDesa.map((kode, index) => ({ kode, jumlah_anggota: 20 + index })),
    allDesa.slice(0, 9).map((kode) => ({ kode, jumlah_anggota: 20 })),
  ])
    assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test.run();
