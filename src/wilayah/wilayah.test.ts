import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Registry, type RegistryInput } from "./wilayah.ts";

const test = suite("wilayah");

const NAMES = [
  ["33.10.15.2015", "Bentangan"],
  ["33", "Jawa Tengah"],
  ["33.10.15", "Wonosari"],
  ["33.10", "Kabupaten Klaten"],
  ["33.10.15.2001", "Sidowarno"],
  ["99", "Provinsi Contoh"],
  ["99.01", "Kabupaten Contoh"],
  ["99.01.02", "Melati"],
  ["99.01.02.2003", "Sukamaju"],
] as const;

function registryOf(input: Partial<RegistryInput> = {}): Registry {
  return new Registry({ names: NAMES, koreksi: [], perubahan: [], fictional: ["99"], ...input });
}

test("a region is found by its code with name and level", () => {
  assert.equal(registryOf().find("33.10.15"), {
    kode: "33.10.15",
    nama: "Wonosari",
    tingkat: "kecamatan",
  });
});

test("an unknown code is not found, and asking for it is an error", () => {
  const registry = registryOf();
  assert.is(registry.has("33.10.15.2099"), false);
  assert.is(registry.find("33.10.15.2099"), undefined);
  assert.throws(() => registry.get("33.10.15.2099"), /unknown region code: 33\.10\.15\.2099/);
  assert.throws(() => registry.namaOf("__proto__"), /unknown region code/);
});

test("children stand in code order whatever the order of the table", () => {
  assert.equal(registryOf().childrenOf("33.10.15"), ["33.10.15.2001", "33.10.15.2015"]);
  assert.equal(registryOf().childrenOf("33.10.15.2015"), []);
});

test("the desa of a region are those of all its parts", () => {
  const registry = registryOf();
  assert.equal(registry.desaIn("33"), ["33.10.15.2001", "33.10.15.2015"]);
  assert.equal(registry.desaIn("33.10.15.2015"), ["33.10.15.2015"]);
});

test("the fictional province is among the kabupaten and in no national total", () => {
  const registry = registryOf();
  assert.equal(registry.kabupaten(), ["33.10", "99.01"]);
  assert.equal(registry.provinsi(), ["33"]);
  assert.equal(registry.desaIn("00"), ["33.10.15.2001", "33.10.15.2015"]);
  assert.equal(registry.desaIn("99"), ["99.01.02.2003"]);
});

test("whatever lies in the fictional province is fictional", () => {
  const registry = registryOf();
  assert.is(registry.isFictional("99.01.02.2003"), true);
  assert.is(registry.isFictional("33.10.15.2015"), false);
});

test("a correction replaces exactly the name it was written for", () => {
  const koreksi = [{ kode: "33.10.15", nama_tercatat: "Wonosari", nama: "Wanasari" }];
  assert.is(registryOf({ koreksi }).namaOf("33.10.15"), "Wanasari");
});

test("a correction that the list has overtaken is left undone and told", () => {
  const koreksi = [
    { kode: "33.10.15", nama_tercatat: "Wonasari", nama: "Wanasari" },
    { kode: "33.99", nama_tercatat: "Entah", nama: "Entah Lagi" },
  ];
  const registry = registryOf({ koreksi });
  assert.is(registry.namaOf("33.10.15"), "Wonosari");
  assert.equal(registry.koreksiUsang, [
    { kode: "33.10.15", nama_tercatat: "Wonasari", nama: "Wonosari" },
    { kode: "33.99", nama_tercatat: "Entah", nama: undefined },
  ]);
});

test("a code that stands twice in the tables is an error", () => {
  const names = [...NAMES, ["33.10.15", "Wonosari"] as const];
  assert.throws(() => registryOf({ names }), /twice in the registry: 33\.10\.15/);
});

const moved = { berlaku: "2025-01-01", nama_lama: "", alasan: "", sumber: "" };

test("a board of one province knows it and the fictional one, and nothing else", () => {
  const names = [...NAMES, ["62", "Kalimantan Tengah"], ["62.06", "Kabupaten Katingan"]] as const;
  const koreksi = [{ kode: "62.06", nama_tercatat: "Katingan", nama: "Kabupaten Katingan" }];
  const perubahan = [
    { ...moved, jenis: "hilang", kode_lama: "33.10.15.2099", kode_baru: "" },
    { ...moved, jenis: "berganti", kode_lama: "62.01", kode_baru: "62.06" },
    { ...moved, jenis: "berganti", kode_lama: "62.07", kode_baru: "33.10" },
  ] as const;
  const registry = registryOf({ names, koreksi, perubahan, provinsi: "33" });
  assert.equal([registry.cakupan, registryOf().cakupan], ["33", "00"]);
  assert.equal(registry.provinsi(), ["33"]);
  assert.equal(registry.kabupaten(), ["33.10", "99.01"]);
  assert.is(registry.has("62.06"), false);
  assert.equal(registry.koreksiUsang, []);
  assert.equal(registry.perubahan, [perubahan[0]]);
});

test("covered is the province with what lies in it, what is fictional, and what is no code", () => {
  const registry = registryOf({ provinsi: "33" });
  for (const kode of ["00", "33", "33.10", "33.10.15.2015", "99.01", "", "catatan", "337"])
    assert.is(registry.covers(kode), true, kode);
  for (const kode of ["62", "62.06", "34.10"]) assert.is(registry.covers(kode), false, kode);
  assert.is(registryOf().covers("62"), true);
});

test.run();
