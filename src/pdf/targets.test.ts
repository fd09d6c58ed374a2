import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { pdfTargets } from "./targets.ts";

const test = suite("pdf targets");

const editions = [makeEdisi()];

test("a desa's page file and PDF file lie below the output folder", () => {
  const target = pdfTargets(makeSite({ editions }), BENTANGAN).at(-1);
  assert.is(target?.pageFile, "desa/33.10.15.2015/index.html");
  assert.is(target?.file, "kabupaten/33.10/2025-11-24/pdf/33.10.15.2015_A4.pdf");
  assert.is(target?.pdf, "/kabupaten/33.10/2025-11-24/pdf/33.10.15.2015_A4.pdf");
});

test("under a sub-path the addresses change and the files do not", () => {
  const plain = pdfTargets(makeSite({ editions }), undefined);
  const sub = pdfTargets(makeSite({ editions, baseUrl: "https://x.example/kdkmp/" }), undefined);
  assert.equal(
    sub.map(({ file, pageFile }) => [file, pageFile]),
    plain.map(({ file, pageFile }) => [file, pageFile]),
  );
  assert.is(sub.at(-1)?.halaman, "/kdkmp/desa/33.10.24.2008/");
  assert.is(sub.at(-1)?.alamat, "https://x.example/kdkmp/desa/33.10.24.2008/");
});

test("the order is fixed: the kabupaten, then its desa by code", () => {
  const codes = pdfTargets(makeSite({ editions }), undefined).map(({ kode }) => kode);
  assert.is(codes[0], "33.10");
  assert.equal(codes.slice(1), [...codes.slice(1)].sort());
  assert.is(codes.length, 27);
});

test.run();
