import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { fullRegistry } from "../test/make-workbook.ts";
import { daftarNamaPage } from "../site/cari/cari-page.ts";
import { kabupatenPage } from "../site/kabupaten/kabupaten-page.ts";
import { kabupatenView } from "./kabupaten.ts";
import { cariView, daftarKeys, daftarNamaView } from "./cari.ts";

const test = suite("lists of names");

const index = makeSite({ registry: fullRegistry(), editions: [makeEdisi()] });
const pages = daftarKeys(index).map((key) => daftarNamaView(index, key));

test("every real desa and kelurahan stands in the alphabet once", () => {
  const codes = pages.flatMap(({ tempat }) => tempat.map(({ kode }) => kode));
  assert.equal([codes.length, new Set(codes).size], [83_762, 83_762]);
  assert.not(codes.some((kode) => kode.startsWith("99")));
  const counted = cariView(index).huruf.reduce((sum, { jumlah }) => sum + jumlah, 0);
  assert.is(counted, 83_762);
});

test("a page holds at most 200 names, a letter with more leads to its parts", () => {
  assert.ok(pages.every(({ tempat }) => tempat.length <= 200));
  const letter = pages.find(({ href }) => href === "/cari/s/");
  assert.is(letter?.tempat.length, 0);
  assert.ok((letter?.bagian.length ?? 0) > 40);
  assert.is(letter?.bagian[0]?.href, "/cari/s/1/");
});

test("a village without a page leads to its kecamatan's row on the kabupaten's page", () => {
  const all = pages.flatMap(({ tempat }) => tempat);
  const one = (kode: string) => all.find((place) => place.kode === kode);
  assert.equal(one("33.10.15.2015"), {
    nama: "Desa Bentangan",
    letak: "Kec. Wonosari, Kabupaten Klaten",
    kode: "33.10.15.2015",
    href: "/desa/33.10.15.2015/",
    berhalaman: true,
  });
  assert.is(one("35.05.14.2003")?.href, "/kabupaten/35.05/#35.05.14");
  const page = String(kabupatenPage(kabupatenView(index, "35.05")));
  assert.match(page, '<tr id="35.05.14">');
  const list = pages.find(({ tempat }) => tempat.some(({ kode }) => kode === "35.05.14.2003"));
  assert.match(
    String(list && daftarNamaPage(list)),
    /35\.05\.14\.2003<\/span> <em class="catatan">belum ada halaman<\/em>/,
  );
});

test("neighbouring parts lead to each other", () => {
  const [first, second] = pages.filter(({ href }) => /^\/cari\/s\/[12]\/$/.test(href));
  assert.equal([first?.sebelum, first?.sesudah?.href], [null, second?.href]);
  assert.is(second?.sebelum?.href, first?.href);
});

test.run();
