import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { FEWEST, LEAST_PART } from "../indicators/bands.ts";
import { ROOT, smallRegistry } from "../test/make-workbook.ts";
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
    `Jumlah anggotanya di antara seperempat teratas dari ${codes.length} desa/kelurahan di Kabupaten Klaten dengan koperasi sendiri yang angkanya diketahui (dilaporkan ${codes.length} dari ${codes.length}), per 24 November 2025.`,
  ]);
  assert.is(view?.kecamatan.kode, last.slice(0, 8));
  assert.match(kedudukanOf(siteWith(0), codes[0] ?? "")?.kalimat[0] ?? "", "seperempat terbawah");
});

test("sentences after the first repeat only what differs", () => {
  const koperasi = codes.map((kode, at) => ({
    kode,
    jumlah_anggota: 10 * (at + 1),
    simpanan_pokok: at < 2 ? null : 1_000_000 * (codes.length - at),
  }));
  const all = codes.length;
  const index = makeSite({ editions: [makeEdisi({ koperasi })] });
  const kalimat = kedudukanOf(index, codes.at(-1) ?? "")?.kalimat ?? [];
  assert.is(kalimat.length, 2);
  assert.is(
    kalimat[1],
    `Simpanan pokoknya di antara seperempat terbawah dari ${all - 2} (dilaporkan ${all - 2} dari ${all}).`,
  );
});

/** Desa 99.01.05.2009 of the example: 54 are compared, 55 of 60 reported. */
test("a guest is of those that reported, as beside the total, but not of those compared", () => {
  const [host = "", guest = "", ...rest] = codes;
  const koperasi = [
    { kode: host, jumlah_anggota: 5 },
    { kode: guest, koperasi_bersama: host },
    ...rest.map((kode, at) => ({ kode, jumlah_anggota: at < 3 ? null : 10 * at })),
  ];
  const index = makeSite({ editions: [makeEdisi({ koperasi })] });
  const all = codes.length;
  assert.match(
    kedudukanOf(index, host)?.kalimat[0] ?? "",
    `dari ${all - 4} desa/kelurahan di Kabupaten Klaten dengan koperasi sendiri yang angkanya diketahui (dilaporkan ${all - 3} dari ${all})`,
  );
});

test("when less than 80 % reported only the way to the neighbours is left", () => {
  const blank = Math.ceil(codes.length * 0.2) + 1;
  assert.equal(kedudukanOf(siteWith(blank), codes[0] ?? "")?.kalimat, []);
});

test("a desa without a figure, or without an edition, is not compared", () => {
  assert.is(kedudukanOf(siteWith(1), codes.at(-1) ?? ""), null);
  assert.is(kedudukanOf(makeSite({}), codes[0] ?? ""), null);
});

test("the methodology tells of the bands, and from how many figures they are", () => {
  const text = readFileSync(join(ROOT, "src/site/prose/metodologi.md"), "utf8");
  assert.match(
    text,
    "seperempat terbawah, separuh yang di tengah, atau seperempat teratas sekabupaten/kota, tanpa nomor urut",
  );
  assert.match(text, `sedikitnya ${LEAST_PART * 100} % desa/kelurahan`);
  assert.match(text, `sedikitnya ${FEWEST} angka`);
});

test.run();
