import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fullRegistry, linesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule ringkasan-unik");

test("an indicator that is stated twice is refused in its second row", async () => {
  const ringkasan = [
    { indikator: "beroperasi", nilai: 284 },
    { indikator: "terbentuk", nilai: 401 },
    { indikator: "beroperasi", nilai: 283 },
  ];
  assert.equal(linesOf(await readMade({ rows: { ringkasan }, registry: fullRegistry() })), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Ringkasan" › sel A4 (kolom "Indikator")',
      "  Masalah : indikator ini sudah dinyatakan pada baris di atasnya.",
      "  Perbaiki: sisakan satu baris.",
    ].join("\n"),
  ]);
});

test("different indicators with the same number are accepted", async () => {
  const ringkasan = [
    { indikator: "terbentuk", nilai: 401 },
    { indikator: "berbadan_hukum", nilai: 401 },
  ];
  assert.equal((await readMade({ rows: { ringkasan }, registry: fullRegistry() })).problems, []);
});

test.run();
