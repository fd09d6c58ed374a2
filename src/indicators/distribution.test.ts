import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { JALUR } from "./jalur.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { addCacah, ukurDesa } from "./ukuran.ts";

const test = suite("distribution");

const DUWET = "33.10.15.2016";

function count(koperasi: MadeEdisi["koperasi"] & object) {
  return ukurDesa(JALUR, [...arrangeByDesa(makeEdisi({ koperasi })).desa.values()]);
}

test("a blank is in no category and not covered", () => {
  const found = count([{ kode: BENTANGAN, model_pembentukan: "baru" }]);
  assert.equal([...found.jumlah], [["baru", 1]]);
  assert.equal([found.koperasi, found.koperasi_belum, found.dilaporkan], [1, 25, 1]);
});

test("a shared koperasi counts once and covers both desa", () => {
  const found = count([
    { kode: BENTANGAN, model_pembentukan: "revitalisasi" },
    { kode: DUWET, koperasi_bersama: BENTANGAN },
  ]);
  assert.equal([...found.jumlah], [["revitalisasi", 1]]);
  assert.is(found.dilaporkan, 2);
});

test("a second koperasi counts besides the first", () => {
  const found = count([
    { kode: BENTANGAN, model_pembentukan: "baru" },
    { kode: BENTANGAN, koperasi_ke: 2, model_pembentukan: "baru" },
  ]);
  assert.equal([found.jumlah.get("baru"), found.dilaporkan], [2, 1]);
});

test("parts that do not overlap add up to the whole", () => {
  const members = [
    ...arrangeByDesa(
      makeEdisi({ koperasi: [{ kode: BENTANGAN, model_pembentukan: "baru" }] }),
    ).desa.values(),
  ];
  const halves = [members.slice(0, 13), members.slice(13)].map(JALUR.cacah);
  assert.equal(JALUR.baca(addCacah(halves), 26), ukurDesa(JALUR, members));
});

test.run();
