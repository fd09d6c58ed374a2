import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Random } from "../simulate/random.ts";
import { LENGKAP } from "../test/lengkap.ts";
import { makeTypos } from "../test/typos.ts";
import { keyOfName } from "../wilayah/kunci-nama.ts";
import { CARI_SITE, countingSource } from "./cari-fixtures.ts";
import { findWilayah } from "./cari-mesin.ts";
import { codesWithShortNames, shortNames } from "./cari-singkatan.ts";
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

const typos = makeTypos(names, 1000);

/** Finds and keeps the size of the largest transfer of any query. */
let most = 0;
async function weighed(text: string): Promise<readonly Temuan[]> {
  sumber.loaded();
  const found = await find(text);
  most = Math.max(most, sumber.loaded());
  return found;
}

test("of 1,000 names with one edit at least 95 % stand among the first five", async () => {
  const missed: string[] = [];
  for (const { nama, tertulis } of typos) {
    const first = (await weighed(tertulis)).slice(0, 5);
    if (!first.some((one) => one.nama === nama && one.tempat.length > 0))
      missed.push(`${nama}: ${tertulis}`);
  }
  console.log(`${(typos.length - missed.length) / 10} % of 1,000 slips find the name`);
  assert.ok(missed.length <= 50, `${missed.length} missed: ${missed.slice(0, 20).join("; ")}`);
});

/** One village for each of the 1,000 names. */
const villages = (() => {
  const byName = new Map<string, string[]>();
  for (const kode of desa)
    byName.set(registry.namaOf(kode), [...(byName.get(registry.namaOf(kode)) ?? []), kode]);
  const random = new Random("nama dan tempat");
  return typos.map(({ nama, tertulis }) => {
    const kode = random.pick(byName.get(nama) ?? []);
    const around = [kode.slice(0, 8), kode.slice(0, 5)].map((area) => registry.namaOf(area));
    return { kode, nama, tertulis, around };
  });
})();

test("name and kecamatan, or name and kabupaten, find the very village first: all of the sample", async () => {
  const missed: string[] = [];
  for (const { kode, nama, around } of villages.filter((_, at) => LENGKAP || at % 5 === 1)) {
    for (const where of around) {
      const codes = codesOf((await weighed(`${nama} ${where}`))[0]);
      const isThere = (code: string) =>
        [8, 5].some((length) => registry.namaOf(code.slice(0, length)) === where);
      if (!codes.includes(kode) || !codes.every(isThere)) missed.push(`${nama} ${where}`);
    }
  }
  assert.equal(missed, []);
});

test("with a slip in the name 99 % of them are still among the first five", async () => {
  const missed: string[] = [];
  const sample = villages.filter((_, at) => at % 5 === 0);
  for (const { kode, tertulis, around } of sample) {
    for (const where of around) {
      const first = (await weighed(`${tertulis} ${where}`)).slice(0, 5);
      if (!first.some((one) => codesOf(one).includes(kode))) missed.push(`${tertulis} ${where}`);
    }
  }
  assert.ok(missed.length <= sample.length * 0.02, missed.join("; "));
});

test("none of these queries transfers more than 60 KB, the script included", () => {
  console.log(`at most ${most} bytes gzip a query, and ${SCRIPT} for the script`);
  assert.ok(most > 0 && most + SCRIPT <= MOST_BYTES, `${most} bytes`);
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
  assert.equal(codesOf((await find("jakarta pusat"))[0]), ["31.71"]);
  assert.equal(codesOf((await find("kepulauan seribu"))[0]), ["31.01"]);
  assert.equal(codesOf((await find("jakarta"))[0]), ["31"]);
  const yogyakarta = (await find("yogyakarta")).slice(0, 2).flatMap(codesOf);
  assert.equal([...yogyakarta].sort(), ["34", "34.71"]);
  assert.equal(codesOf((await find("kec wonosari klaten"))[0]), ["33.10.15"]);
});

test("short names in daily use find their province or kabupaten first, and say where a village lies", async () => {
  for (const kode of codesWithShortNames()) {
    assert.ok(registry.has(kode), kode);
    for (const text of shortNames(kode)) {
      const [first] = await find(text);
      assert.is(first?.tempat[0]?.kode, kode, text);
    }
  }
  assert.equal(codesOf((await weighed("kukar"))[0]), ["64.02"]);
  assert.equal(codesOf((await weighed("kab. Kukar"))[0]), ["64.02"]);
  assert.equal(codesOf((await weighed("KALTENG"))[0]), ["62"]);
  assert.equal(codesOf((await weighed("desa loa raya kukar"))[0]), ["64.02.16.2011"]);
  assert.equal(codesOf((await weighed("klaten jateng"))[0]).slice(0, 1), ["33.10"]);
  assert.ok(most + SCRIPT <= MOST_BYTES, `${most} bytes`);
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
