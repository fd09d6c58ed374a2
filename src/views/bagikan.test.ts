import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { fullRegistry } from "../test/make-workbook.ts";
import { cardOf, shareAddress, wholeSentences } from "./bagikan.ts";

const test = suite("sharing");

const index = makeSite({
  registry: fullRegistry(),
  baseUrl: "https://papan.example/",
  editions: [makeEdisi({ kabupaten: "33.10" })],
});

function shared(kode: string, deskripsi = "Satu kalimat."): string {
  const href = index.urls.wilayah(kode);
  const address = shareAddress(index, { href, kode, judul: `Judul (${kode})`, deskripsi });
  return new URL(address ?? "").searchParams.get("text") ?? "";
}

test("the text of a desa ends with its address", () => {
  assert.is(
    shared("33.10.15.2015"),
    "Judul (33.10.15.2015)\nSatu kalimat.\nhttps://papan.example/desa/33.10.15.2015/",
  );
});

test("however much there is to say, it has at most 1,000 characters", () => {
  const long = "Kalimat panjang yang berulang terus. ".repeat(100);
  assert.ok(shared("33.10", long).length <= 1000);
  assert.match(shared("33.10", long), /terus\.\nhttps:/);
});

test("the fictional region says so first", () => {
  assert.match(shared("99.01"), /^DATA CONTOH/);
});

test("a page beside that of the region is not shared in its words", () => {
  const href = index.urls.topik("33.10", "usaha");
  assert.is(shareAddress(index, { href, kode: "33.10", judul: "", deskripsi: "" }), null);
});

test("text is cut after a sentence, else after a word", () => {
  assert.is(wholeSentences("Satu dua. Tiga empat.", 15), "Satu dua.");
  assert.is(wholeSentences("Satu dua tiga empat", 10), "Satu dua…");
});

test("a kabupaten with an edition has its own card, all others the country's", () => {
  const nameOf = (kode?: string) => cardOf(index, kode)?.alamat.split("/").at(-1);
  assert.equal(["33.10", "33.10.15.2015", "33.11", "33", undefined].map(nameOf), [
    "33.10.png",
    "33.10.png",
    "00.png",
    "00.png",
    "00.png",
  ]);
});

test("a build without PDFs makes no cards", () => {
  assert.is(cardOf({ ...index, hasPdf: false }, "33.10"), null);
});

test.run();
