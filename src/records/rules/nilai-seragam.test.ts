import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { KLATEN, placesOf, readMade, smallRegistry, TANGGAL } from "../../test/make-workbook.ts";
import { desaOn } from "../../wilayah/lineage.ts";
import { nilaiSeragam } from "./nilai-seragam.ts";

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

test("ten villages and six in ten are most, fewer are not", () => {
  const said = (equal: number, others: number, value = 20) =>
    foundBy(nilaiSeragam, {
      edisi: {
        koperasi: allDesa.slice(0, equal + others).map((kode, index) => ({
          ...{ kode, jumlah_anggota: index < others ? 100 + index : value },
        })),
      },
    });
  const warned = (row: number, found: string, zero: string) => [
    `warning Koperasi!AJ${row}`,
    `isinya ${found} baris yang terisi; jumlah seperti ini biasanya lain-lain.`,
    `periksa apakah Jumlah Anggota tersalin ke bawah;${zero} kosongkan yang belum dilaporkan.`,
  ];
  assert.equal(said(10, 0), [warned(2, '"20" di 10 dari 10', "")]);
  assert.equal(said(12, 8), [warned(10, '"20" di 12 dari 20', "")]);
  assert.equal(said(12, 9), []);
  assert.equal(said(9, 0), []);
  const zero = " 0 berarti sudah diperiksa dan memang nol;";
  assert.equal(said(10, 1, 0), [warned(3, '"0" di 10 dari 11', zero)]);
  const early = allDesa.map((kode, index) => ({
    kode,
    jumlah_anggota: index < 20 ? 20 : 100 + index,
  }));
  assert.equal(foundBy(nilaiSeragam, { edisi: { koperasi: early } }), [
    warned(2, '"20" di 20 dari 26', ""),
  ]);
});

test.run();
