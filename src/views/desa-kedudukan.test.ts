import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { smallRegistry } from "../test/make-workbook.ts";
import { kedudukanOf } from "./desa-kedudukan.ts";

const test = suite("where a desa stands");

const codes = smallRegistry().desaIn("33.10");

/** Every desa of the kabupaten but the last `blank` reports 10, 20, 30 … members. */
function siteWith(blank: number) {
  const koperasi = codes.map((kode, at) => ({
    kode,
    jumlah_anggota: at < codes.length - blank ? 10 * (at + 1) : null,
  }));
  return makeSite({ editions: [makeEdisi({ koperasi })] });
}

test("its band is told in words, with how many are compared, and where the neighbours stand", () => {
  const last = codes.at(-1) ?? "";
  const view = kedudukanOf(siteWith(0), last);
  assert.equal(view?.kalimat, [
    `Jumlah anggotanya di antara seperempat teratas dari ${codes.length} desa/kelurahan di Kabupaten Klaten yang angkanya diketahui (semuanya ${codes.length}), per 24 November 2025.`,
  ]);
  assert.is(view?.kecamatan.kode, last.slice(0, 8));
  assert.match(kedudukanOf(siteWith(0), codes[0] ?? "")?.kalimat[0] ?? "", "seperempat terbawah");
});

test("when less than 80 % reported only the way to the neighbours is left", () => {
  const blank = Math.ceil(codes.length * 0.2) + 1;
  assert.equal(kedudukanOf(siteWith(blank), codes[0] ?? "")?.kalimat, []);
});

test("a desa without a figure, or without an edition, is not compared", () => {
  assert.is(kedudukanOf(siteWith(1), codes.at(-1) ?? ""), null);
  assert.is(kedudukanOf(makeSite({}), codes[0] ?? ""), null);
});

test.run();
