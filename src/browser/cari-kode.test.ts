import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CARI_SITE, countingSource } from "./cari-fixtures.ts";
import { findKode, isCodeQuery } from "./cari-kode.ts";

const test = suite("search by code");

const sumber = countingSource(CARI_SITE);
const find = async (text: string) => {
  const { temuan, catatan } = await findKode(text, sumber);
  const places = temuan.map(({ nama, tempat }) => `${nama} ${tempat[0]?.kode}`);
  return { places, catatan: catatan ?? "" };
};

test("a code with or without its dots is found under its name", async () => {
  assert.equal(await find("33.10.15.2015"), { places: ["Bentangan 33.10.15.2015"], catatan: "" });
  assert.equal((await find("3310152015")).places, ["Bentangan 33.10.15.2015"]);
  assert.equal((await find("33.10.15")).places, ["Wonosari 33.10.15"]);
  assert.equal((await find("33 10")).places, ["Kabupaten Klaten 33.10"]);
  assert.equal((await find("33")).places, ["Jawa Tengah 33"]);
});

test("a code that may be of BPS is not followed without a word: 6209 is Katingan there, Lamandau here", async () => {
  const { places, catatan } = await find("6209");
  assert.equal(places, ["Kabupaten Lamandau 62.09"]);
  assert.match(catatan, "Kode BPS mirip");
  assert.match(catatan, "Cocokkan nama");
});

test("ten digits that only BPS can mean lead nowhere, and say why", async () => {
  const { places, catatan } = await find("6209010001");
  assert.equal(places, []);
  assert.match(catatan, "Tidak ada wilayah berkode 6209010001");
  assert.match(catatan, "carilah dengan nama");
});

test("a code that does not exist leads to what lies above it, and says so", async () => {
  const { places, catatan } = await find("33.10.15.2999");
  assert.equal(places, ["Wonosari 33.10.15"]);
  assert.match(catatan, "Tidak ada wilayah berkode 33.10.15.2999");
});

test("what Excel makes of 33.10 is completed: 33.1", async () => {
  const { places } = await find("33.1");
  assert.ok(places.includes("Kabupaten Klaten 33.10"));
});

test("digits are a code, a name with a number is not", () => {
  assert.ok(isCodeQuery("33.10"));
  assert.ok(isCodeQuery(" 3310152015 "));
  assert.not(isCodeQuery("12 Ulu"));
  assert.not(isCodeQuery(""));
});

test("a code that ended leads to what follows it, and one without a successor to its own page", async () => {
  const moved = await find("92.02.03.2019");
  assert.equal(moved.places, ["Mokwam 92.02.32.2005"]);
  assert.match(moved.catatan, "Kode 92.02.03.2019 sudah diganti menjadi 92.02.32.2005");
  assert.equal(await find("74.02.36.1009"), {
    places: ["Watunggarandu 74.02.36.1009"],
    catatan: "Kode 74.02.36.1009 tidak berlaku lagi; penerusnya tidak diketahui.",
  });
});

test.run();
