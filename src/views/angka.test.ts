import { suite } from "uvu";
import * as assert from "uvu/assert";
import { emptyTotal } from "../indicators/totals.ts";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import * as angka from "./angka.ts";

const test = suite("angka");

const edisi = makeEdisi({ koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] });
const index = makeSite({ editions: [edisi] });
const lembar = edisi.lembar.koperasi;
const row = lembar.baris[14];
if (!row) throw new Error("no row");
const source = angka.cellSource(index, edisi, { lembar, row, field: "jumlah_anggota" });

test("a source names reporter, sheet and cell, opens the row and carries the data date", () => {
  assert.equal(source, {
    label: "laporan kabupaten, lembar Koperasi sel AJ16",
    href: "/kabupaten/33.10/2025-11-24/#33.10.15.2015",
    tanggal: "24 November 2025",
  });
});

test("what the project compiled is never called a report of the kabupaten", () => {
  const compiled = makeEdisi({ meta: { disusun_oleh: "proyek" } });
  assert.is(angka.reporterOf(compiled), "disusun dari publikasi");
  assert.is(angka.sumSource(index, compiled).label, "disusun dari publikasi");
});

test("a sum opens the rows of its edition, not one row", () => {
  assert.equal(angka.sumSource(index, edisi), {
    label: "dihitung dari laporan per desa",
    href: "/kabupaten/33.10/2025-11-24/#baris",
    tanggal: "24 November 2025",
  });
});

test("four empties: reported zero, not reported, withheld and not applicable are four words", () => {
  const texts = [
    angka.angkaOf(0, "orang", source),
    angka.angkaOf(null, "orang", source),
    angka.angkaOf("<5", "rupiah", source),
    angka.empty("tidak_berlaku", "orang"),
  ].map(({ keadaan, teks, nilai }) => [keadaan, teks, nilai]);
  assert.equal(texts, [
    ["ada", "0", 0],
    ["belum_dilaporkan", "belum dilaporkan", null],
    ["disembunyikan", "disembunyikan", null],
    ["tidak_berlaku", "tidak berlaku", null],
  ]);
});

test("a known and a withheld figure have a source, what was not reported has none", () => {
  assert.is(angka.angkaOf(1190, "orang", source).sumber, source);
  assert.is(angka.angkaOf("<5", "rupiah", source).sumber, source);
  assert.is(angka.angkaOf(null, "orang", source).sumber, null);
});

test("money carries Rp, counts do not", () => {
  assert.is(angka.formatAmount(8000000, "rupiah"), "Rp8.000.000");
  assert.is(angka.formatAmount(1190, "orang"), "1.190");
});

test("a sum nobody reported is not 0, one wholly withheld says so", () => {
  const total = emptyTotal(401);
  const of = (more: Partial<typeof total>) =>
    angka.angkaOfTotal({ ...total, ...more }, "rupiah", source).keadaan;
  assert.is(of({}), "belum_dilaporkan");
  assert.is(of({ dilaporkan: 2, disembunyikan: 2 }), "disembunyikan");
  assert.is(of({ nilai: 0, dilaporkan: 1 }), "ada");
});

test("a date known to the month is written to the month", () => {
  const katingan = makeEdisi({
    kabupaten: "62.06",
    tanggal_data: "2025-09-30",
    meta: { ketelitian_tanggal: "bulan" },
  });
  assert.is(angka.editionDate(katingan), "September 2025");
  assert.is(angka.editionDate(edisi), "24 November 2025");
});

test("coverage is said as n of m, with what a sum leaves out", () => {
  const coverage = { dilaporkan: 12, desa: 401, disembunyikan: 0 };
  assert.is(angka.coverageText(coverage), "dilaporkan 12 dari 401 desa/kelurahan");
  assert.is(
    angka.coverageText({ ...coverage, disembunyikan: 2 }),
    "dilaporkan 12 dari 401 desa/kelurahan, tanpa 2 koperasi yang disembunyikan",
  );
});

test("the row of a second koperasi has an anchor of its own", () => {
  assert.is(angka.anchorOf({ kode: BENTANGAN }), BENTANGAN);
  assert.is(angka.anchorOf({ kode: BENTANGAN, koperasi_ke: 1 }), BENTANGAN);
  assert.is(angka.anchorOf({ kode: BENTANGAN, koperasi_ke: 2 }), `${BENTANGAN}-2`);
});

test.run();
