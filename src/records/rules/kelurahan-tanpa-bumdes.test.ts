import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BARENGLOR, BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule kelurahan-tanpa-bumdes");

test("a BUMDes of a kelurahan is refused", async () => {
  const read = await readMade({ rows: { koperasi: [{ kode: BARENGLOR, bumdes: "ada" }] } });
  // Somebody has to look at it: nothing is mended without asking.
  assert.is(read.problems[0]?.repair, undefined);
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel BG20 (kolom "BUMDes")',
      "  Masalah : Barenglor adalah kelurahan; kelurahan tidak punya BUMDes.",
      "  Perbaiki: kosongkan sel ini.",
    ].join("\n"),
  ]);
});

test('"Belum" is refused as well: the question does not apply', async () => {
  const koperasi = [
    { kode: BARENGLOR, bumdes: "belum", bumdes_badan_hukum: "belum", kerja_sama_bumdes: "belum" },
  ];
  const read = await readMade({ rows: { koperasi } });
  assert.equal(placesOf(read), [
    "kelurahan-tanpa-bumdes Koperasi!BG20",
    "kelurahan-tanpa-bumdes Koperasi!BH20",
    "kelurahan-tanpa-bumdes Koperasi!BI20",
  ]);
  const repairs = read.problems.map(({ repair }) => repair);
  assert.equal(repairs, Array(3).fill({ value: null }));
});

test("a desa may answer all three questions, a kelurahan leaves them blank", async () => {
  const koperasi = [
    { kode: BENTANGAN, bumdes: "ada", bumdes_badan_hukum: "sudah", kerja_sama_bumdes: "belum" },
    { kode: BARENGLOR, jumlah_anggota: 120 },
  ];
  assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test.run();
