import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fullRegistry, ROOT } from "../test/make-workbook.ts";
import { jenisOf, tingkatOf } from "./kode.ts";
import { loadDataFolder, loadRegistry } from "./load.node.ts";

const test = suite("load registry");

const registry = fullRegistry();

/** Kepmendagri 300.2.2-2138/2025: 8,496 kelurahan + 75,266 desa, 14 of them desa adat. */
test("the country has 38 provinces, 514 kabupaten and kota, 7,285 kecamatan, 83,762 desa", () => {
  const provinsi = registry.provinsi();
  const kabupaten = provinsi.flatMap((kode) => registry.childrenOf(kode));
  const kecamatan = kabupaten.flatMap((kode) => registry.childrenOf(kode));
  const desa = registry.desaIn("00");
  assert.equal(
    [provinsi.length, kabupaten.length, kecamatan.length, desa.length],
    [38, 514, 7285, 83762],
  );
  assert.is(desa.filter((kode) => jenisOf(kode) === "kelurahan").length, 8496);
  assert.is(desa.filter((kode) => kode.charAt(9) === "3").length, 14);
});

test("416 of the 514 are kabupaten, 98 are kota", () => {
  const kota = registry.kabupaten().filter((kode) => Number(kode.slice(3)) >= 71);
  assert.is(kota.length, 98);
  assert.is(kota.filter((kode) => !registry.namaOf(kode).startsWith("Kota ")).length, 0);
});

test("every code is well formed and has its parent in the registry", () => {
  for (const kode of registry.desaIn("00")) {
    assert.is(tingkatOf(kode), "desa");
    if (!registry.has(kode.slice(0, 8)) || !registry.has(kode.slice(0, 5)))
      assert.unreachable(`${kode} has no parent`);
  }
});

/** domain.md §4: kecamatan, desa, kelurahan of the source regions. */
const COUNTS = [
  ["33.10", "Kabupaten Klaten", 26, 391, 10],
  ["64.02", "Kabupaten Kutai Kartanegara", 20, 193, 44],
  ["62.06", "Kabupaten Katingan", 13, 154, 7],
  ["35.05", "Kabupaten Blitar", 22, 220, 28],
  ["35.72", "Kota Blitar", 3, 0, 21],
] as const;

for (const [kode, nama, kecamatan, desa, kelurahan] of COUNTS) {
  test(`${nama} has ${kecamatan} kecamatan, ${desa} desa and ${kelurahan} kelurahan`, () => {
    const all = registry.desaIn(kode);
    const urban = all.filter((each) => jenisOf(each) === "kelurahan").length;
    assert.is(registry.namaOf(kode), nama);
    assert.equal(
      [registry.childrenOf(kode).length, all.length - urban, urban],
      [kecamatan, desa, kelurahan],
    );
  });
}

test("Klaten's 391 desa and 10 kelurahan are its 401, Kutai Kartanegara's 193 and 44 its 237", () => {
  assert.is(registry.desaIn("33.10").length, 401);
  assert.is(registry.desaIn("64.02").length, 237);
  assert.is(registry.desaIn("62").length, 1571);
});

test("names that the package spells with a quotation mark have their apostrophe", () => {
  assert.is(registry.namaOf("35.29.22"), "Ra'as");
  assert.is(registry.namaOf("35.13.15.2017"), "Soka'an");
  assert.is(registry.namaOf("63.09.03.2008"), "Pulau Ku'u");
  assert.is(registry.namaOf("94.04.10.2004"), "T'Singa");
});

test("misread letters of the decree are corrected", () => {
  assert.equal(
    ["11.08.24", "32.03.06", "32.03.18", "32.03.20"].map((kode) => registry.namaOf(kode)),
    ["Pirak Timur", "Bojongpicung", "Pagelaran", "Cibinong"],
  );
});

test("no name holds a quotation mark, a double space or a space at its ends", () => {
  const odd = registry
    .desaIn("00")
    .map((kode) => registry.namaOf(kode))
    .filter((nama) => /["\u00a0]| {2}|^ | $/.test(nama) || nama === "");
  assert.equal(odd, []);
});

test("Bentangan, Tanah Datar and Pasirharjo are where the sources say", () => {
  assert.is(registry.namaOf("33.10.15.2015"), "Bentangan");
  assert.is(registry.namaOf("33.10.15"), "Wonosari");
  assert.is(registry.namaOf("64.02.05.2006"), "Tanah Datar");
  assert.is(registry.namaOf("35.05.14.2003"), "Pasirharjo");
});

test("without the example the fictional province is unknown", () => {
  const real = loadRegistry({ dataDir: join(ROOT, "data") });
  assert.is(real.has("99"), false);
  assert.is(real.kabupaten().length, 514);
  assert.is(registry.isFictional("99.01"), true);
});

test("changed codes of both folders are known", () => {
  const codes = registry.perubahan.map(({ kode_lama, kode_baru }) => [kode_lama, kode_baru]);
  assert.ok(codes.some(([old, now]) => old === "99.01.02.2008" && now === "99.01.04.2011"));
});

test("a missing table is the machine's error", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "papan-wilayah-"));
  try {
    mkdirSync(join(dataDir, "wilayah"));
    writeFileSync(join(dataDir, "wilayah", "koreksi.csv"), "kode,nama_tercatat,nama\n");
    assert.throws(() => loadRegistry({ dataDir }), /perubahan\.csv/);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});

test("the fictional region has its own folder, and none where it is left out", () => {
  const dataDir = join(ROOT, "data");
  const whole = loadDataFolder(dataDir);
  assert.equal(whole.dirs, [dataDir, join(dataDir, "contoh")]);
  assert.equal(["99.01", "33.10"].map(whole.dirOf), [whole.dirs[1], dataDir]);
  const real = loadDataFolder(dataDir, { withoutExample: true });
  assert.equal([real.dirs, real.registry.has("99.01")], [[dataDir], false]);
});

test.run();
