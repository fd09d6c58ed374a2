import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { LaporanMasalah } from "../records/types.gen.ts";
import { foldMasalah } from "./fold.ts";

const test = suite("fold");

function masalah(row: number, kolom = "Tanggal Akta"): LaporanMasalah {
  return {
    kode: "sel-bukan-tanggal",
    tingkat: "kesalahan",
    lembar: "Koperasi",
    kolom,
    sel: [`Q${row}`],
    banyak: 1,
    pesan: `isinya "${row}"`,
    perbaikan: "tulis tahun-bulan-hari",
    saran: [],
  };
}

test("four hundred wrong dates of one column are five that are told and the rest counted", () => {
  const rows = Array.from({ length: 400 }, (_, index) => masalah(index + 2));
  const [kind, ...others] = foldMasalah(rows);
  assert.is(others.length, 0);
  assert.is(kind?.shown.length, 5);
  assert.is(kind?.sisa, 395);
  assert.is(kind?.sel[0], "Q7");
});

test("cells of ranges that are not shown are counted one by one", () => {
  const range = { ...masalah(9), sel: ["Q9:Q12", "R2"], banyak: 1 };
  const many = { ...masalah(20), sel: ["Q20"], banyak: 40 };
  const [kind] = foldMasalah([masalah(2), range, many], 1);
  assert.is(kind?.sisa, 5 + 40);
  assert.equal(kind?.sel, ["Q9:Q12", "R2", "Q20"]);
});

test("another column, and a problem without cells, are folded by themselves", () => {
  const file = { ...masalah(0), kode: "berkas-kosong", lembar: null, kolom: null, sel: [] };
  const kinds = foldMasalah(
    [masalah(2), masalah(3, "Tanggal RAT"), file, { ...file, pesan: "b" }],
    1,
  );
  assert.equal(
    kinds.map(({ shown, sisa }) => [shown.length, sisa]),
    [
      [1, 0],
      [1, 0],
      [1, 1],
    ],
  );
});

test.run();
