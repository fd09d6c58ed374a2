import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../../test/make-edisi.ts";
import { kecamatanTopics } from "./kecamatan.ts";
import { potensiTopik } from "./potensi.ts";
import { tindakLanjutTopik } from "./tindak-lanjut.ts";
import { findTopikView } from "./topik.ts";

const test = suite("topics on a kecamatan's page");

const site = repositorySite();
const KECAMATAN = site.registry.childrenOf("99.01");

test("the kecamatan share out the kabupaten's list of next steps between them", () => {
  const whole = findTopikView(site, "99.01", tindakLanjutTopik)?.bagian[0]?.tabel[0];
  const parts = KECAMATAN.flatMap((kode) => kecamatanTopics(site, kode)).filter(
    ({ id }) => id === "tindak-lanjut",
  );
  const codes = parts.flatMap(({ tabel }) => tabel.flatMap(({ baris }) => baris));
  assert.equal(codes.map(({ kode }) => kode).sort(), whole?.baris.map(({ kode }) => kode).sort());
});

test("what nobody works yet is the kabupaten's figure, kecamatan by kecamatan", () => {
  const fields = findTopikView(site, "99.01", potensiTopik)?.bagian[0]?.tabel[0];
  const free = fields?.kolom.findIndex(({ id }) => id === "belum_ada") ?? -1;
  const rows = KECAMATAN.flatMap((kode) => kecamatanTopics(site, kode))
    .flatMap(({ tabel }) => tabel)
    .filter(({ id }) => id === "potensi")
    .flatMap(({ baris }) => baris);
  assert.is(rows.length, fields?.baris.find(({ jumlah }) => jumlah)?.sel[free]?.nilai);
});

test("columns that the page says already are left out, and cells stay under their headings", () => {
  for (const { tabel } of kecamatanTopics(site, "99.01.02"))
    for (const { kolom, baris } of tabel) {
      assert.not.ok(kolom.some(({ id }) => id === "kecamatan"));
      for (const { sel } of baris) assert.is(sel.length, kolom.length);
    }
});

test("a kecamatan of which nobody reported anything has neither", () => {
  assert.equal(kecamatanTopics(site, "33.10.15"), []);
});

test.run();
