import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite } from "../test/make-edisi.ts";
import { petugasView } from "./petugas.ts";

const test = suite("pages for stewards");

test("each leads on to the template, the paper form, the checker and the form that takes a workbook", () => {
  for (const name of ["periksa", "templat", "formulir"] as const) {
    const { periksa, templat, formulir, kirim, panduan } = petugasView(makeSite({}), name);
    assert.equal([periksa, templat, formulir], ["/periksa/", "/templat/", "/formulir/"]);
    assert.match(kirim, /\/issues\/new\?template=laporan\.yml$/);
    assert.match(panduan, /\/data\/README\.md$/);
  }
});

test.run();
