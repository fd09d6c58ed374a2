import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CORE_INDICATORS } from "../indicators/definitions.ts";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { statusView, TERBARU } from "./status.ts";

const test = suite("state of the site");

const view = statusView(repositorySite());

test("the fictional region is in no count and in no row", () => {
  assert.match(view.kalimat[0] ?? "", /^0 dari 514 kabupaten\/kota melapor sendiri/);
  const codes = view.edisi.baris.map(({ kode }) => kode);
  assert.ok(codes.length > 0);
  assert.not.ok(codes.some((kode) => kode?.startsWith("99")));
});

test("the newest data stand first, at most ten kabupaten", () => {
  const dates = view.edisi.baris.map(({ sel }) => String(sel[2]?.nilai));
  assert.equal(dates, [...dates].sort().reverse());
  assert.ok(dates.length <= TERBARU);
  assert.match(view.kalimat[1] ?? "", `data terbaru per ${view.edisi.baris[0]?.sel[2]?.teks}`);
});

test("corrections are counted, each edition once", () => {
  const koperasi = [{ kode: "33.10.15.2015", jumlah_anggota: 20 }];
  const first = makeEdisi({ koperasi });
  const editions = [first, makeEdisi({ koperasi, perubahan_ke: 1 })];
  const { kalimat, edisi } = statusView(makeSite({ editions }));
  assert.match(kalimat[1] ?? "", "Seluruhnya 1 edisi dengan 1 perbaikan");
  assert.is(edisi.baris[0]?.sel.at(-1)?.nilai, 1);
});

test("every core indicator has its coverage; what nobody reported is not zero", () => {
  assert.is(view.cakupan.baris.length, CORE_INDICATORS.length);
  const empty = statusView(makeSite({})).cakupan.baris;
  for (const { sel } of empty) {
    assert.is(sel[1]?.keadaan, "belum_dilaporkan");
    assert.is(sel[2]?.nilai, 0);
  }
});

test("without an edition it says so", () => {
  const { kalimat, edisi } = statusView(makeSite({}));
  assert.is(kalimat[1], "Belum ada edisi.");
  assert.equal(edisi.baris, []);
});

test.run();
