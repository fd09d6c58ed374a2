import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { dokumenOf } from "./dokumen.ts";

const test = suite("printable documents");

const index = makeSite({ editions: [makeEdisi({ tanggal_data: "2025-08-31" }), makeEdisi()] });

test("the kabupaten and each of its desa are a document of the newest edition", () => {
  const documents = dokumenOf(index, undefined);
  assert.is(documents.length, 27);
  assert.equal(documents[15], {
    kode: BENTANGAN,
    halaman: "/desa/33.10.15.2015/",
    pdf: "/kabupaten/33.10/2025-11-24/pdf/33.10.15.2015_A4.pdf",
    alamat: "https://papan.example/desa/33.10.15.2015/",
    kaki: "Desa Bentangan (33.10.15.2015) · data per 24 November 2025 · laporan kabupaten",
    contoh: false,
  });
});

test("the foot of a compiled edition says that nobody reported it", () => {
  const [klaten] = dokumenOf(repositorySite(), "33.10.15.2015");
  assert.is(
    klaten?.kaki,
    "Kabupaten Klaten (33.10) · data per 24 November 2025 · disusun dari publikasi",
  );
});

test("only a desa: its kabupaten and itself; only a province: all below it", () => {
  const codes = (only: string) => dokumenOf(index, only).map(({ kode }) => kode);
  assert.equal(codes(BENTANGAN), ["33.10", BENTANGAN]);
  assert.is(codes("33").length, 27);
  assert.is(codes("33.10.15").length, 19);
  assert.equal(codes("62"), []);
});

test("documents of the fictional region are marked", () => {
  const documents = dokumenOf(repositorySite(), "99.01");
  assert.is(documents.length, 61);
  assert.ok(documents.every(({ contoh }) => contoh));
});

test("where nobody reported there is nothing to print", () => {
  assert.equal(dokumenOf(makeSite({}), undefined), []);
});

test("no two documents share a file or an address", () => {
  const documents = dokumenOf(repositorySite(), undefined);
  assert.is(documents.length, 5 + 401 + 237 + 161 + 248 + 60);
  for (const key of ["pdf", "halaman"] as const)
    assert.is(new Set(documents.map((each) => each[key])).size, documents.length);
});

test.run();
