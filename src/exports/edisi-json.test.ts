import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, repositoryData } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { publicRingkasan } from "../views/baris.ts";
import { edisiContent, readEdisiJson, type EdisiJson } from "./edisi-json.ts";

const test = suite("editions as data");

const again = (edisi: Parameters<typeof edisiContent>[0]) =>
  readEdisiJson(JSON.parse(JSON.stringify(edisiContent(edisi))) as EdisiJson);

test("every shipped edition comes back from its data as it was, but for findings and what is withheld", () => {
  const { editions } = repositoryData().dataset;
  assert.ok(editions.length >= 10);
  for (const edisi of editions) {
    const { baris: _row, ...meta } = edisi.meta as typeof edisi.meta & { baris?: number };
    const ringkasan = { ...edisi.lembar.ringkasan, baris: publicRingkasan(edisi) };
    const published = { ...edisi, meta, lembar: { ...edisi.lembar, ringkasan }, temuan: [] };
    assert.is(JSON.stringify(again(edisi)), JSON.stringify(published), edisi.berkas);
  }
});

test("what was not reported is null, and zero is zero", () => {
  const edisi = makeEdisi({ koperasi: [{ kode: BENTANGAN, jumlah_anggota: 0 }] });
  const row = again(edisi).lembar.koperasi.baris.find(({ kode }) => kode === BENTANGAN);
  assert.equal([row?.jumlah_anggota, row?.npwp], [0, null]);
});

test("a stated total that would show what a few people paid is left out", () => {
  const edisi = makeEdisi({
    koperasi: [{ kode: BENTANGAN, simpanan_pokok: "<5" }],
    ringkasan: [
      { indikator: "simpanan_pokok", nilai: 1_250_000, pernyataan: "simpanan Rp1.250.000" },
      { indikator: "beroperasi", nilai: 2, pernyataan: null },
    ],
  });
  assert.equal(
    again(edisi).lembar.ringkasan.baris.map(({ nilai, pernyataan }) => [nilai, pernyataan]),
    [
      [null, null],
      [2, null],
    ],
  );
});

test("each sheet stands under its own key, _meta under edisi", () => {
  const keys = Object.keys(edisiContent(makeEdisi()));
  assert.equal(keys.slice(0, 4), ["edisi", "koperasi", "gerai", "kemitraan"]);
  assert.equal([keys.at(-1), keys.length], ["asal", 13]);
});

test.run();
