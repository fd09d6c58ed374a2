import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RUANG_NAMA } from "../views/cetak/berkas.ts";
import { tandaInPdf } from "./verifikasi-tanda.ts";

const test = suite("labels of documents");

const SIDIK = "1a2b3c4d5e6f7a8b";
const EMPTY = { situs: null, tak_terbaca: [] };

const FULL = SIDIK.repeat(4);

function xmp(values: Readonly<Record<string, string>> = {}): string {
  const all = {
    edisi: "2025-11-24",
    kode: "33.10",
    versi: "k0",
    sidik: FULL,
    kertas: "A4",
    bentuk: "biasa",
    ...values,
  };
  const parts = Object.entries(all).map(
    ([name, value]) => `<papan:${name}>${value}</papan:${name}>`,
  );
  return `<rdf:Description rdf:about="" xmlns:papan="${RUANG_NAMA}">${parts.join("")}</rdf:Description>`;
}

const LABEL = {
  ...EMPTY,
  kode: "33.10",
  tanggal: "2025-11-24",
  versi: "k0",
  sidik: FULL,
  kertas: "A4",
  bentuk: "biasa",
};

test("the label in a PDF's metadata is read", () => {
  assert.equal(tandaInPdf(`%PDF-1.7\n…stream\n${xmp()}\nendstream`), [LABEL]);
  const attributes = `<rdf:Description xmlns:papan="${RUANG_NAMA}" papan:kode="33.10" papan:edisi="2025-11-24" papan:versi="k0" papan:sidik="${FULL}" papan:kertas="A4" papan:bentuk="biasa"/>`;
  assert.equal(tandaInPdf(attributes), [LABEL]);
});

test("equal labels are told once, different ones each", () => {
  assert.is(tandaInPdf(xmp() + xmp()).length, 1);
  assert.is(tandaInPdf(xmp() + " ".repeat(5000) + xmp({ kode: "33.11" })).length, 2);
});

test("a label that does not fit its patterns is none", () => {
  for (const bad of [
    { kode: "<script>" },
    { kode: "../../evil" },
    { edisi: "2025-11-24<img src=x>" },
    { edisi: "kemarin" },
    { sidik: "1a2b" },
    { sidik: "javascript:alert(1)" },
  ])
    assert.equal(tandaInPdf(xmp(bad)), [], JSON.stringify(bad));
  const odd = tandaInPdf(xmp({ versi: "k1; drop", kertas: "A3", bentuk: "lain" }))[0];
  assert.equal([odd?.versi, odd?.kertas, odd?.bentuk], [null, null, null]);
});

test("a file full of openings is read in moderate time", () => {
  const text = `${RUANG_NAMA}<papan:kode>`.repeat(200_000);
  const begun = performance.now();
  assert.equal(tandaInPdf(text), []);
  assert.ok(performance.now() - begun < 1000);
});

test.run();
