import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listDifference } from "./list-difference.ts";
import { findSuccessors } from "./successors.ts";
import { Registry } from "./wilayah.ts";

const test = suite("successors by name");

type Names = Readonly<Record<string, string>>;

const ABOVE = { "98": "Provinsi Satu", "98.01": "Kabupaten Asal", "98.01.01": "Melati" };

const registryOf = (names: Names) =>
  new Registry({ names: Object.entries(names), koreksi: [], perubahan: [] });

/** "98.01.01.2001 → 98.01.02.2001 kabupaten", and codes whose name is not clear. */
function follow(lama: Names, baru: Names) {
  const { found, unclear } = findSuccessors(listDifference(registryOf(lama), registryOf(baru)));
  return {
    found: [...found].map(([from, { kode, dasar }]) => `${from} → ${kode} ${dasar}`).sort(),
    unclear: Object.fromEntries(unclear),
  };
}

/** A desa of the kabupaten before and after; regions above stay. */
const inKabupaten = (lama: Names, baru: Names) =>
  follow({ ...ABOVE, "98.01.02": "Mawar", ...lama }, { ...ABOVE, "98.01.02": "Mawar", ...baru });

test("one new code of the kabupaten with the same name follows, however it is spelt", () => {
  const { found, unclear } = inKabupaten(
    { "98.01.01.2001": "Kp. Baru II" },
    { "98.01.02.2007": "Kampung Baru 2" },
  );
  assert.equal(found, ["98.01.01.2001 → 98.01.02.2007 kabupaten"]);
  assert.equal(unclear, {});
});

test("of two new codes with the name neither follows, and both are named", () => {
  const { found, unclear } = inKabupaten(
    { "98.01.01.2001": "Sukamaju" },
    { "98.01.01.2009": "Sukamaju", "98.01.02.2001": "Suka Maju" },
  );
  assert.equal(found, []);
  assert.equal(unclear, { "98.01.01.2001": ["98.01.01.2009", "98.01.02.2001"] });
});

test("of two codes that ended neither is followed by the one new code", () => {
  const { found, unclear } = inKabupaten(
    { "98.01.01.2001": "Sukamaju", "98.01.02.2001": "Sukamaju" },
    { "98.01.02.2009": "Sukamaju" },
  );
  assert.equal(found, []);
  assert.equal(Object.keys(unclear).sort(), ["98.01.01.2001", "98.01.02.2001"]);
});

test("a namesake that was there and is there makes nothing unclear", () => {
  const { found } = inKabupaten(
    { "98.01.01.2001": "Sukamaju", "98.01.02.2001": "Sukamaju" },
    { "98.01.02.2001": "Sukamaju", "98.01.02.2002": "Sukamaju" },
  );
  assert.equal(found, ["98.01.01.2001 → 98.01.02.2002 kabupaten"]);
});

test("a name that went on to a code of before tells that codes moved, not who follows", () => {
  const shifted = inKabupaten(
    { "98.01.01.2001": "Sukamaju", "98.01.01.2002": "Anggrek" },
    { "98.01.01.2002": "Sukamaju", "98.01.01.2003": "Anggrek" },
  );
  assert.equal(shifted.found, []);
  assert.equal(shifted.unclear, { "98.01.01.2001": ["98.01.01.2002"] });
  const both = inKabupaten(
    { "98.01.01.2001": "Sukamaju", "98.01.01.2002": "Anggrek" },
    { "98.01.01.2002": "Sukamaju", "98.01.02.2003": "Sukamaju" },
  );
  assert.equal(both.found, []);
  const given = inKabupaten(
    { "98.01.01.2001": "Sukamaju", "98.01.01.2002": "Sukamaju" },
    { "98.01.01.2002": "Anggrek", "98.01.02.2003": "Sukamaju" },
  );
  assert.equal(given.found, []);
});

test("another kabupaten of the same name for a desa is not looked at", () => {
  const other = { "98.02": "Kabupaten Lain", "98.02.01": "Kenanga" };
  const { found, unclear } = inKabupaten(
    { ...other, "98.01.01.2001": "Sukamaju" },
    { ...other, "98.02.01.2001": "Sukamaju" },
  );
  assert.equal([found, unclear], [[], {}]);
});

test("names without a letter or digit tell nothing", () => {
  const { found } = inKabupaten({ "98.01.01.2001": "?" }, { "98.01.02.2001": "…" });
  assert.equal(found, []);
});

/** A kabupaten with two kecamatan, each with a Sukamaju. */
const WHOLE = {
  ...ABOVE,
  ...{ "98.01.01.2001": "Sukamaju", "98.01.01.2002": "Anggrek", "98.01.01.2003": "Dahlia" },
  ...{ "98.01.02": "Mawar", "98.01.02.2001": "Sukamaju", "98.01.02.2002": "Teratai" },
};

test("a kabupaten that splits gives kecamatan away, and their desa follow in them", () => {
  const { found, unclear } = follow(WHOLE, {
    ...ABOVE,
    ...{ "98.01.01.2001": "Sukamaju", "98.01.01.2002": "Anggrek", "98.01.01.2003": "Dahlia" },
    ...{ "98.05": "Kabupaten Baru", "98.05.01": "Mawar" },
    ...{ "98.05.01.2001": "Sukamaju", "98.05.01.2002": "Teratai" },
  });
  assert.equal(found, [
    "98.01.02 → 98.05.01 desanya",
    "98.01.02.2001 → 98.05.01.2001 kecamatan",
    "98.01.02.2002 → 98.05.01.2002 kecamatan",
  ]);
  assert.equal(unclear, {});
});

test("a namesake elsewhere that holds half of the desa or less is another kecamatan", () => {
  const { found, unclear } = follow(WHOLE, {
    ...ABOVE,
    ...{ "98.01.01.2001": "Sukamaju", "98.01.01.2002": "Anggrek", "98.01.01.2003": "Dahlia" },
    ...{ "98.05": "Kabupaten Baru", "98.05.01": "Mawar" },
    ...{ "98.05.01.2001": "Sukamaju", "98.05.01.2002": "Cempaka" },
  });
  assert.equal([found, unclear], [[], {}]);
});

test("a kecamatan may be one here by its name and one there by its desa: nothing is clear", () => {
  const { found, unclear } = follow(WHOLE, {
    ...ABOVE,
    ...{ "98.01.01.2001": "Sukamaju", "98.01.01.2002": "Anggrek", "98.01.01.2003": "Dahlia" },
    ...{ "98.01.03": "Mawar", "98.01.03.2001": "Cempaka" },
    ...{ "98.05": "Kabupaten Baru", "98.05.01": "Mawar" },
    ...{ "98.05.01.2001": "Sukamaju", "98.05.01.2002": "Teratai" },
  });
  assert.equal(found, []);
  assert.equal(unclear, { "98.01.02": ["98.01.03", "98.05.01"] });
});

test("two kecamatan of one name with the same desa are not followed by one", () => {
  const twin = { "98.02": "Kabupaten Lain", "98.02.02": "Mawar" };
  const { found, unclear } = follow(
    { ...WHOLE, ...twin, "98.02.02.2001": "Sukamaju", "98.02.02.2002": "Teratai" },
    {
      ...ABOVE,
      ...{ "98.02": "Kabupaten Lain", "98.05": "Kabupaten Baru", "98.05.01": "Mawar" },
      ...{ "98.05.01.2001": "Sukamaju", "98.05.01.2002": "Teratai" },
    },
  );
  assert.equal(
    found.filter((line) => line.includes("98.05")),
    [],
  );
  assert.equal(unclear["98.02.02"], ["98.05.01"]);
});

test("a new kecamatan that two of its kabupaten may be is none from elsewhere either", () => {
  const { found, unclear } = follow(
    {
      ...WHOLE,
      ...{ "98.01.03": "Mawar", "98.01.03.2001": "Dahlia", "98.02": "Kabupaten Lain" },
      ...{ "98.02.01": "Mawar", "98.02.01.2001": "Kenanga" },
    },
    {
      ...ABOVE,
      ...{ "98.02": "Kabupaten Lain", "98.01.09": "Mawar", "98.01.09.2001": "Kenanga" },
    },
  );
  assert.equal(found, []);
  assert.equal(unclear["98.02.01"], ["98.01.09"]);
});

test("a kabupaten whose code changes takes all along, also into a new province", () => {
  const moved = Object.fromEntries(
    Object.entries(WHOLE).map(([kode, nama]) => [kode.replace(/^98\.01/, "99.07"), nama]),
  );
  const { found } = follow(
    { ...WHOLE, "98.09": "Kota Tetap" },
    { ...moved, "98.09": "Kota Tetap", "99": "Provinsi Dua" },
  );
  assert.equal(found, [
    "98.01 → 99.07 negara",
    "98.01.01 → 99.07.01 kabupaten_berganti",
    "98.01.01.2001 → 99.07.01.2001 kecamatan",
    "98.01.01.2002 → 99.07.01.2002 kecamatan",
    "98.01.01.2003 → 99.07.01.2003 kecamatan",
    "98.01.02 → 99.07.02 kabupaten_berganti",
    "98.01.02.2001 → 99.07.02.2001 kecamatan",
    "98.01.02.2002 → 99.07.02.2002 kecamatan",
  ]);
});

test("a kecamatan of another province is not looked at, unless that province is new", () => {
  const to = { "99.01": "Kabupaten Jauh", "99.01.01": "Mawar" };
  const desa = { "99.01.01.2001": "Sukamaju", "99.01.01.2002": "Teratai" };
  const stays = { ...ABOVE, "98.01.01.2001": "Sukamaju" };
  const old = follow(
    { ...WHOLE, "99": "Provinsi Dua" },
    { ...stays, ...to, ...desa, "99": "Provinsi Dua" },
  );
  assert.equal(old.found, []);
  const fresh = follow(WHOLE, { ...stays, ...to, ...desa, "99": "Provinsi Dua" });
  assert.is(fresh.found[0], "98.01.02 → 99.01.01 desanya");
});

test("a kecamatan that held no desa is followed by none: nothing could be told of its desa", () => {
  const { found } = inKabupaten({ "98.01.03": "Kenanga" }, { "98.01.04": "Kenanga" });
  assert.equal(found, []);
});

test.run();
