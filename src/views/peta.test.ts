import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { fullRegistry } from "../test/make-workbook.ts";
import { nasionalView } from "./nasional.ts";
import { petaView } from "./peta.ts";
import { PETAK_PROVINSI } from "./petak-provinsi.ts";

const test = suite("tile map");

const registry = fullRegistry();
const { anak } = nasionalView(makeSite({ registry, editions: [makeEdisi()] }));
const peta = petaView(anak);

test("each of the 38 provinces has one tile, no two the same place or short name", () => {
  assert.equal(Object.keys(PETAK_PROVINSI).sort(), [...registry.provinsi()].sort());
  const places = Object.values(PETAK_PROVINSI).map(({ kolom, baris }) => `${kolom},${baris}`);
  const names = Object.values(PETAK_PROVINSI).map(({ singkatan }) => singkatan);
  assert.equal([new Set(places).size, new Set(names).size, peta.petak.length], [38, 38, 38]);
});

test("a tile says in words what the table says", () => {
  const jateng = peta.petak.find(({ kode }) => kode === "33");
  assert.is(jateng?.label, "Jawa Tengah: 1 dari 35 kabupaten/kota punya edisi");
  assert.equal([jateng?.teks, jateng?.href], ["1/35", "/provinsi/33/"]);
  const aceh = peta.petak.find(({ kode }) => kode === "11");
  assert.equal([aceh?.label, aceh?.bagian], ["Aceh: belum ada edisi", 0]);
  assert.is(peta.judul, "1 dari 38 provinsi punya kabupaten/kota dengan edisi di sini");
});

test("the grid is as large as its tiles need", () => {
  assert.equal([peta.kolom, peta.baris], [12, 7]);
});

test.run();
