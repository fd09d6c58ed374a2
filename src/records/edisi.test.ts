import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { cellOf, koperasiId } from "./edisi.ts";

const test = suite("edisi");

test("a value knows the cell it came from", () => {
  const { koperasi } = makeEdisi().lembar;
  const row = koperasi.baris.find(({ kode }) => kode === BENTANGAN);
  assert.ok(row);
  assert.is(row && cellOf(koperasi, row, "kode"), "A16");
  assert.is(row && cellOf(koperasi, row, "jumlah_anggota"), "AJ16");
});

test("a field without a column has no cell", () => {
  const { koperasi } = makeEdisi().lembar;
  const [row] = koperasi.baris;
  assert.is(row && cellOf({ ...koperasi, kolom: {} }, row, "kode"), undefined);
});

test("the first koperasi of a desa has the number 1, said or not", () => {
  assert.is(koperasiId({ kode: BENTANGAN }), `${BENTANGAN}-1`);
  assert.is(koperasiId({ kode: BENTANGAN, koperasi_ke: null }), `${BENTANGAN}-1`);
  assert.is(koperasiId({ kode: BENTANGAN, koperasi_ke: 1 }), `${BENTANGAN}-1`);
  assert.is(koperasiId({ kode: BENTANGAN, koperasi_ke: 2 }), `${BENTANGAN}-2`);
});

test.run();
