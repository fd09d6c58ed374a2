import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RUANG_NAMA } from "../views/cetak/berkas.ts";
import { parseTanda, tandaInPdf } from "./verifikasi-tanda.ts";

const test = suite("labels of documents");

const SIDIK = "1a2b3c4d5e6f7a8b";
const EMPTY = { versi: null, sidik: null, kertas: null, bentuk: null, situs: null };

test("what a QR code carries is read", () => {
  assert.equal(parseTanda(`33.10.15.2015/2025-11-24/${SIDIK}`), {
    ...EMPTY,
    ...{ kode: "33.10.15.2015", tanggal: "2025-11-24", sidik: SIDIK },
  });
  assert.is(parseTanda(`33/2025-11-24/${SIDIK}`)?.kode, "33");
});

test("the foot of a sheet is read, with its correction", () => {
  const foot =
    "Bukan naskah dinas · https://papan-kdkmp.github.io/desa/33.10.15.2015/ · edisi 2025-11-24 k1 · sidik 1a2b 3c4d 5e6f 7a8b";
  assert.equal(parseTanda(foot), {
    ...EMPTY,
    ...{ kode: "33.10.15.2015", tanggal: "2025-11-24", versi: "k1", sidik: SIDIK },
    situs: "papan-kdkmp.github.io",
  });
  assert.is(
    parseTanda("Rekap Jawa Tengah (33) · edisi 2025-11-24 · sidik 1A2B 3C4D 5E6F 7A8B")?.sidik,
    SIDIK,
  );
});

test("addresses of pages and PDFs and names of files are read", () => {
  assert.equal(parseTanda("/kabupaten/33.10/2025-11-24/pdf/33.10.15_F4_kop.pdf"), {
    ...EMPTY,
    ...{ kode: "33.10.15", tanggal: "2025-11-24", kertas: "F4", bentuk: "kop" },
  });
  assert.equal(parseTanda("KDKMP_33.10.15.2015_Bentangan_2025-11-24_A4.pdf"), {
    ...EMPTY,
    ...{ kode: "33.10.15.2015", tanggal: "2025-11-24", kertas: "A4", bentuk: "biasa" },
  });
  assert.equal(parseTanda("https://papan.example/provinsi/33/"), {
    ...EMPTY,
    ...{ kode: "33", tanggal: null, situs: "papan.example" },
  });
  assert.is(parseTanda("/kabupaten/33.10/2025-11-24/k2/")?.versi, "k2");
});

test("what names no region, several, or a code of no form is not read", () => {
  for (const text of [
    "",
    "Bentangan",
    "33.10.15.20155",
    "33.10.15.201",
    "http://10.20.30.40/",
    "33.10.15.2015 dan 33.10.15.2016",
    `33.10 ${"x".repeat(1000)}`,
  ])
    assert.is(parseTanda(text), undefined, text);
});

test("dates and digests of no form are left out", () => {
  const tanda = parseTanda("33.10 2025-13-40 sidik 1a2b 3c4d 5e6f zzzz");
  assert.is(tanda?.tanggal, null);
  assert.is(tanda?.sidik, null);
});

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
