import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule pengurus-ganjil");

const read = (pengurus: number | null, pengawas: number | null) =>
  readMade({
    rows: {
      koperasi: [{ kode: BENTANGAN, jumlah_pengurus: pengurus, jumlah_pengawas: pengawas }],
    },
  });

/** Juklak Menkop 1/2025: odd, at least five and three. Bentangan has 5 and 3 (egindo). */
test("five on the board and three supervisors are accepted, so are seven and none reported", async () => {
  assert.equal((await read(5, 3)).problems, []);
  assert.equal((await read(7, null)).problems, []);
});

test("a board of four is a warning, not an error", async () => {
  const found = await read(4, 3);
  assert.equal(linesOf(found), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AM16 (kolom "Jumlah Pengurus")',
      "  Masalah : jumlahnya 4; menurut juklak ganjil dan paling sedikit 5.",
      "  Perbaiki: periksa angkanya; bila memang begitu, jelaskan di Catatan.",
    ].join("\n"),
  ]);
  assert.ok(found.edisi);
});

test("three on the board are odd but too few, so is one supervisor", async () => {
  const cells = (await read(3, 1)).problems.map(({ place }) => place.cell);
  assert.equal(cells, ["AM16", "AO16"]);
});

test("six on the board are enough but even, so are four supervisors", async () => {
  const cells = (await read(6, 4)).problems.map(({ place }) => place.cell);
  assert.equal(cells, ["AM16", "AO16"]);
});

test("a board of nobody is a warning", async () => {
  assert.match(linesOf(await read(0, null))[0] ?? "", /jumlahnya 0/);
});

test.run();
