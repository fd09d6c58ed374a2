import { suite } from "uvu";
import * as assert from "uvu/assert";
import { alnumOf, foldOf, phraseOf, readRegionName } from "./words.ts";

const test = suite("words of recaps");

test("headings are compared without case, punctuation and line breaks", () => {
  assert.is(phraseOf("Tgl.\nSK-AHU"), "tgl sk ahu");
  assert.is(phraseOf("  DESA / KELURAHAN "), "desa kelurahan");
});

test("names are compared by letters and digits", () => {
  assert.is(alnumOf("Sanga-Sanga"), alnumOf("SANGA\u00a0SANGA"));
  assert.is(alnumOf("Long La'ai"), alnumOf("Long Laai"));
  assert.is(alnumOf("Pasar Panas/Taniran"), alnumOf("Pasar Panas / Taniran."));
});

test("the word in front of a name is no part of it, and says what it is", () => {
  const forms = [
    "DESA BENTANGAN",
    "DS. BENTANGAN",
    "Ds Bentangan",
    "12. Bentangan",
    "Bentangan (Desa)",
  ];
  for (const form of forms) assert.is(readRegionName(form).stripped, "bentangan", form);
  assert.is(readRegionName("KEL. BARENGLOR").jenis, "kelurahan");
  assert.is(readRegionName("Barenglor (Kel.)").jenis, "kelurahan");
  assert.is(readRegionName("DS. BENTANGAN").jenis, "desa");
  assert.is(readRegionName("Kec. Wonosari").stripped, "wonosari");
  assert.is(readRegionName("II. KECAMATAN WONOSARI").stripped, "wonosari");
  assert.is(readRegionName("Bentangan").jenis, undefined);
});

test("a name that begins like such a word stays whole", () => {
  for (const name of ["Deles", "Kelapa", "Desaku", "Kecapi", "Kali Kebo"])
    assert.is(readRegionName(name).stripped, alnumOf(name));
  assert.is(readRegionName("Desa Kampung Baru").bare, "desakampungbaru");
});

test("short forms, numerals and old spelling fold to one name", () => {
  const pairs = [
    ["Sei Lestari", "Sungai Lestari"],
    ["Gn. Sari", "Gunung Sari"],
    ["Tj. Harapan", "Tanjung Harapan"],
    ["Tb. Hangei 2", "Tumbang Hangei II"],
    ["Kota Bangun Satu", "KOTA BANGUN I"],
    ["Soekoredjo", "Sukorejo"],
    ["Tjepu", "Cepu"],
  ] as const;
  for (const [left, right] of pairs) assert.is(foldOf(left), foldOf(right), left);
  assert.is.not(foldOf("Kota Bangun I"), foldOf("Kota Bangun II"));
});

test.run();
