import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Random } from "../simulate/random.ts";
import { makeTypos, mistype } from "../test/typos.ts";
import { keyOfName } from "../wilayah/kunci-nama.ts";
import { CARI_SITE, countingSource } from "./cari-fixtures.ts";
import { findWilayah } from "./cari-mesin.ts";
import type { Temuan } from "./cari-temuan.ts";

const test = suite("search of villages");

const { registry } = CARI_SITE;
const sumber = countingSource(CARI_SITE);
const desa = registry.desaIn("00");
const names = [...new Set(desa.map((kode) => registry.namaOf(kode)))];
/** Script and its chunks, gzip: cari.js is measured in the browser's test. */
const SCRIPT = 12 * 1024;
const MOST_BYTES = 60 * 1024;

const find = (text: string) => findWilayah(text, sumber);
const codesOf = (found: Temuan | undefined) => found?.tempat.map(({ kode }) => kode) ?? [];

test("of 1,000 names with one edit at least 95 % stand among the first five, for at most 60 KB each", async () => {
  const missed: string[] = [];
  let most = 0;
  for (const { nama, tertulis } of makeTypos(names, 1000)) {
    sumber.loaded();
    const found = await find(tertulis);
    most = Math.max(most, sumber.loaded());
    const first = found.slice(0, 5).filter(({ tempat }) => tempat.length > 0);
    if (!first.some((one) => one.nama === nama)) missed.push(`${nama}: ${tertulis}`);
  }
  assert.ok(missed.length <= 50, `${missed.length} missed: ${missed.slice(0, 20).join("; ")}`);
  assert.ok(most + SCRIPT <= MOST_BYTES, `${most} bytes`);
});

test("name and kecamatan, or name and kabupaten, find the very village first, also with a slip", async () => {
  const random = new Random("nama dan tempat");
  const missed: string[] = [];
  let most = 0;
  for (let count = 0; count < 100; count += 1) {
    const kode = random.pick(desa);
    const nama = registry.namaOf(kode);
    const kecamatan = registry.namaOf(kode.slice(0, 8));
    const kabupaten = registry.namaOf(kode.slice(0, 5)).replace(/^Kabupaten /, "");
    for (const where of [kecamatan, kabupaten]) {
      const exact = `${nama} ${where}`;
      sumber.loaded();
      if (!codesOf((await find(exact))[0]).includes(kode)) missed.push(exact);
      most = Math.max(most, sumber.loaded());
      const typed = `${mistype(nama, random)} ${where}`;
      const found = await find(typed);
      most = Math.max(most, sumber.loaded());
      // One edit can make another village's name: then both are as near.
      const near = found.filter(({ ongkos }) => ongkos <= 1.1).slice(0, 3);
      if (!near.some((one) => codesOf(one).includes(kode))) missed.push(typed);
    }
  }
  assert.ok(missed.length <= 3, `${missed.length} of 400: ${missed.join("; ")}`);
  assert.ok(most + SCRIPT <= MOST_BYTES, `${most} bytes`);
});

test("the order of the words does not matter, and kinds may be named", async () => {
  const wanted = "33.10.15.2015";
  for (const text of [
    "bentangan wonosari klaten",
    "Klaten Bentangan",
    "wonosari bentangan",
    "Desa Bentangan, Kec. Wonosari, Kab. Klaten",
    "koperasi desa merah putih bentangan wonosari",
    "BENTANGAN KLATEN JAWA TENGAH",
  ])
    assert.equal(codesOf((await find(text))[0]), [wanted], text);
});

test("Sidomulyo is 98 places, each with its kecamatan", async () => {
  const [first] = await find("sidomulyo");
  const villages = first?.tempat ?? [];
  assert.equal([first?.nama, first?.tingkat, villages.length], ["Sidomulyo", "desa", 98]);
  assert.ok(villages.every(({ kecamatan }) => kecamatan !== null));
});

test("provinces, kabupaten, kota and kecamatan are found, with a slip too", async () => {
  assert.equal(codesOf((await find("klaten"))[0]).slice(0, 1), ["33.10"]);
  assert.equal(codesOf((await find("kab kutai kartanegara"))[0]), ["64.02"]);
  assert.equal(codesOf((await find("kota blitar"))[0]), ["35.72"]);
  assert.equal(codesOf((await find("jawa tngah"))[0]), ["33"]);
  assert.equal(codesOf((await find("kec wonosari klaten"))[0]), ["33.10.15"]);
});

test("while a name is being typed, names that go on come first and few files are loaded", async () => {
  sumber.loaded();
  const found = await findWilayah("bentanga", sumber, { mengetik: true });
  assert.ok(found[0]?.nama.startsWith("Bentanga"));
  assert.ok(sumber.loaded() < 20 * 1024);
});

test("nonsense, blanks and signs find nothing and break nothing", async () => {
  for (const text of ["xqzwv", "", "  ", "?!", "'", "<b>", "a".repeat(500), "x ".repeat(200)])
    assert.equal(
      (await find(text)).filter(({ ongkos }) => ongkos === 0),
      [],
      text,
    );
});

test("every former name finds its village, and is told from today's", async () => {
  const former = registry.perubahan.filter(
    ({ jenis, kode_baru, nama_lama }) =>
      jenis === "berganti_nama" && keyOfName(nama_lama) !== keyOfName(registry.namaOf(kode_baru)),
  );
  const missed: string[] = [];
  for (const { kode_baru, nama_lama } of former) {
    const kabupaten = registry.namaOf(kode_baru.slice(0, 5)).replace(/^Kabupaten /, "");
    const found = await find(`${nama_lama} ${kabupaten}`);
    const one = found.slice(0, 5).find((each) => codesOf(each).includes(kode_baru));
    if (one?.nama !== registry.namaOf(kode_baru) || one.dahulu !== nama_lama)
      missed.push(`${nama_lama}: ${kode_baru}`);
  }
  assert.is(former.length, 159);
  assert.equal(missed, []);
});

test("a village whose code ended without a successor is found by its name", async () => {
  const [first] = await find("Kwawor Besar Ena");
  assert.equal(codesOf(first), ["81.05.02.2048"]);
  assert.is(first?.dahulu, "Kwawor Besar Ena");
});

test.run();
