import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../test/make-edisi.ts";
import { bekalOf } from "./bekal-of.ts";
import {
  checkerFileName,
  knowledgeOf,
  makeBekal,
  oneFileChecker,
  OPEN_PLACES,
  placeMark,
  readBekal,
} from "./bekal.ts";

const test = suite("bekal");

const index = repositorySite();
const BASE = `<title>${placeMark("judul")}</title><a href="${placeMark("situs")}">${placeMark("pengenal")}</a><i>${placeMark("bekal")}</i>`;

test("a checker to carry holds its kabupaten's editions and the names of the whole country", () => {
  const { provinsi, edisi } = makeBekal(bekalOf(index, "33.10"));
  const names = provinsi.flatMap(({ wilayah }) => Object.keys(wilayah));
  assert.is(names.filter((kode) => kode.length === 13 && !kode.startsWith("99")).length, 83_762);
  assert.equal(Object.keys(edisi), ["/kabupaten/33.10/2025-11-24/k0/data.json"]);
  const carried = provinsi.flatMap((one) => Object.keys(one.edisi));
  assert.equal(carried, ["33.10"]);
  const figures = provinsi.flatMap(({ publikasi }) => publikasi);
  assert.ok(figures.length > 0 && figures.every(({ wilayah }) => wilayah.startsWith("33.10")));
});

test("what is carried comes back as it was", () => {
  const bekal = bekalOf(index, "99.01");
  const [, packed = ""] = oneFileChecker(BASE, bekal).match(/<i>(.*)<\/i>/) ?? [];
  assert.is(JSON.stringify(readBekal(packed)), JSON.stringify(makeBekal(bekal)));
});

test("the page says which kabupaten and which reports it knows", () => {
  const page = oneFileChecker(BASE, bekalOf(index, "33.10"));
  assert.match(page, "<title>Pemeriksa buku kerja 33.10 Kabupaten Klaten</title>");
  assert.match(page, "membawa laporan Kabupaten Klaten (33.10) per 24 November 2025.");
  assert.match(page, 'href="https://papan.example/"');
  assert.not.ok(OPEN_PLACES.some((name) => page.includes(placeMark(name))));
});

test("a kabupaten without reports and a fictional one are named as such", () => {
  assert.match(
    knowledgeOf(bekalOf(index, "11.01")),
    "Belum ada laporan Kabupaten Aceh Selatan (11.01) yang terbit",
  );
  const example = knowledgeOf(bekalOf(index, "99.01"));
  assert.match(example, "DATA CONTOH");
  assert.match(example, /per 31 Desember 2025, .*, dan \d yang lebih lama\./);
});

test("a base without its places is the programmer's mistake", () => {
  assert.throws(() => oneFileChecker("<p>", bekalOf(index, "11.01")), /has no <!--judul-->/);
});

test("the file is named after its kabupaten", () => {
  assert.is(checkerFileName("33.10"), "pemeriksa-33.10.html");
});

test.run();
