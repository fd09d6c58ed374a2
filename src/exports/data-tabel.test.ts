import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kolomBilangan, kolomTeks } from "../views/unduhan/data-tabel.ts";
import { dataCsv, dataObjects, linesJson } from "./data-tabel.ts";

const test = suite("tables for programs");
const about = (id: string) => ({ id, judul: id, keterangan: "" });
const tabel = {
  kolom: [kolomTeks(about("nama")), kolomBilangan(about("nilai"))],
  baris: [
    ["=a", 0],
    ["b", null],
  ],
};

test("the CSV has ids as its heading, zero as zero, null as nothing", () => {
  assert.is(dataCsv(tabel), "\uFEFFnama,nilai\r\n'=a,0\r\nb,\r\n");
});

test("the objects keep what the CSV must neutralise", () => {
  assert.equal(dataObjects(tabel), [
    { nama: "=a", nilai: 0 },
    { nama: "b", nilai: null },
  ]);
});

test("a list in JSON has a line per entry and means the same", () => {
  const content = { kode: "33", angka: [{ a: 1 }, { a: null }], kosong: [] };
  const text = linesJson(content);
  assert.equal(JSON.parse(text), content);
  assert.match(text, '\n{"a":1},\n{"a":null}\n]');
});

test.run();
