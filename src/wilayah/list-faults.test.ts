import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFaults, listLosses } from "./list-faults.ts";
import { Registry } from "./wilayah.ts";

const test = suite("lists that cannot be the next one");

const ALL = {
  ...{ "97": "Provinsi Satu", "97.01": "Kabupaten A", "97.01.01": "Melati" },
  ...{ "97.01.01.2001": "Anggrek", "97.02": "Kabupaten B", "97.02.01": "Mawar" },
  ...{ "97.02.01.2001": "Dahlia", "98": "Provinsi Dua", "98.01": "Kabupaten C" },
  ...{ "98.01.01": "Kenanga", "98.01.01.2001": "Teratai" },
};

const registryOf = (names: Readonly<Record<string, string>>) =>
  new Registry({ names: Object.entries(names), koreksi: [], perubahan: [] });

/** Faults of the list without these codes and what lies in them, and with these. */
function faultsOf(without: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const names = Object.entries(ALL).filter(
    ([kode]) => !without.some((gone) => `${kode}.`.startsWith(`${gone}.`)),
  );
  return listFaults(registryOf(ALL), registryOf({ ...Object.fromEntries(names), ...more }));
}

test("the same list has no faults, nor has one with a code more or less", () => {
  assert.equal(faultsOf([]), []);
  assert.equal(faultsOf(["97.01.01.2001"], { "97.01.01.2002": "Anggrek" }), []);
});

test("a list of some provinces is a part, and says which are missing", () => {
  const [fault, ...more] = faultsOf(["98"]);
  assert.equal(more, []);
  assert.match(fault ?? "", "1 dari 2 provinsi tidak ada di dalamnya (98 Provinsi Dua)");
});

test("a list of some kabupaten is a part too", () => {
  assert.match(faultsOf(["97.02"])[0] ?? "", "1 dari 3 kabupaten/kota tidak ada di dalamnya");
});

test("a province or kabupaten whose parts are found under new codes is not missing", () => {
  assert.equal(
    faultsOf(["98"], {
      ...{ "97.03": "Kabupaten C", "97.03.01": "Kenanga", "97.03.01.2001": "Teratai" },
    }),
    [],
  );
  assert.equal(faultsOf(["97.02"], { "97.01.02": "Mawar", "97.01.02.2001": "Dahlia" }), []);
});

test("a kabupaten without a desa was cut off", () => {
  assert.match(
    faultsOf(["97.02.01.2001"])[0] ?? "",
    "97.02 Kabupaten B ada dalam daftar baru, tetapi",
  );
});

/** A kabupaten of 40 desa in two kecamatan. */
const MANY = {
  ...{ "97": "Provinsi Satu", "97.01": "Kabupaten A", "97.01.01": "Melati", "97.01.02": "Mawar" },
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `97.01.0${1 + Math.floor(at / 20)}.${2001 + (at % 20)}`,
      `Desa ${"abcdefghijklmnopqrst"[at % 20]}${at < 20 ? "satu" : "dua"}`,
    ]),
  ),
};
const lossesOf = (
  isGone: (kode: string) => boolean,
  more: Readonly<Record<string, string>> = {},
): readonly string[] => {
  const names = Object.entries(MANY).filter(([kode]) => !isGone(kode));
  return listLosses(registryOf(MANY), registryOf({ ...Object.fromEntries(names), ...more }));
};

test("a kecamatan that lost all desa, and a kabupaten that lost more than a tenth, were cut off", () => {
  const [kabupaten, kecamatan, ...more] = lossesOf((kode) => kode.startsWith("97.01.02."));
  assert.match(kabupaten ?? "", "97.01 Kabupaten A: 20 dari 40 desa tidak ada");
  assert.match(kecamatan ?? "", "97.01.02 Mawar: 20 dari 20 desa tidak ada");
  assert.equal(more, []);
  assert.is(lossesOf((kode) => /^97\.01\.01\.200[1-6]$/.test(kode)).length, 1);
});

test("a few that ended, and all that are found under new codes, are no loss", () => {
  assert.equal(
    lossesOf((kode) => /^97\.01\.01\.200[1-5]$/.test(kode)),
    [],
  );
  const moved = Object.entries(MANY).flatMap(([kode, nama]) =>
    kode.startsWith("97.01.02.") ? [[`97.02.01.${kode.slice(9)}`, nama] as const] : [],
  );
  const others = { "97.02": "Kabupaten B", "97.02.01": "Mawar", ...Object.fromEntries(moved) };
  assert.equal(
    lossesOf((kode) => kode.startsWith("97.01.02."), others),
    [],
  );
});

test.run();
