import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findNama } from "../../wilayah/lineage.ts";
import { linesOf, placesOf, readMade, smallRegistry } from "../../test/make-workbook.ts";

const test = suite("rule baris-bergeser");

const DESA = smallRegistry().desaIn("33.10.15");
const named = (kode: string | undefined) =>
  `Koperasi Desa Merah Putih ${findNama(smallRegistry(), kode ?? "") ?? ""}`;

/** Names of Wonosari's koperasi, each `by` rows below its village from row `from` to row `to`. */
const shifted = (by: number, [from, to]: readonly [number, number] = [0, DESA.length]) =>
  readMade({
    rows: {
      koperasi: DESA.map((kode, index) => {
        const source = index >= from && index < to ? DESA[index - by] : kode;
        return { kode, nama_koperasi: source === undefined ? null : named(source) };
      }),
    },
  });

test("names pasted one row too low are one error that names the rows and the way back", async () => {
  assert.equal(linesOf(await shifted(1)), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel E3 (kolom "Nama Koperasi")',
      '  Masalah : isi baris 3 sampai 19 tampaknya bergeser: koperasinya bernama desa satu baris di atasnya. Baris 3 (Bener) berisi "Koperasi Desa Merah Putih Sidowarno".',
      "  Perbaiki: pindahkan isinya satu baris ke atas, bukan namanya saja; lalu cocokkan angka beberapa desa dengan sumbernya.",
    ].join("\n"),
  ]);
});

test("so are names one row too high, two rows too low, or from the middle on", async () => {
  assert.match(linesOf(await shifted(-1))[0] ?? "", /baris 2 sampai 18 .* satu baris di bawahnya/);
  assert.match(linesOf(await shifted(2))[0] ?? "", /baris 4 sampai 19 .* dua baris di atasnya/);
  assert.match(linesOf(await shifted(1, [6, 10]))[0] ?? "", /baris 8 sampai 11 tampaknya/);
});

test("names of their own villages, two that are exchanged and names of no village are accepted", async () => {
  assert.equal((await shifted(0)).problems, []);
  assert.equal((await shifted(1, [6, 8])).problems, []);
  const koperasi = DESA.map((kode, index) => ({ kode, nama_koperasi: `Koperasi Maju ${index}` }));
  assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test("spelling makes no other village", async () => {
  const koperasi = DESA.map((kode) => ({
    kode,
    nama_koperasi: `KDMP ${(findNama(smallRegistry(), kode) ?? "").toUpperCase().replace(/(...)/, "$1 ")}, Wonosari`,
  }));
  assert.equal(placesOf(await readMade({ rows: { koperasi } })), []);
});

test.run();
