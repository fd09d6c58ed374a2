import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { fullRegistry, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import { ringkasanBulat } from "./ringkasan-bulat.ts";

const test = suite("rule ringkasan-bulat");

/** What an Excel with English settings makes of a typed 1.250. */
test("1,25 koperasi is refused with the number that was typed", async () => {
  const ringkasan = [{ indikator: "terbentuk", nilai: 1.25 }];
  assert.equal(linesOf(await readMade({ rows: { ringkasan }, registry: fullRegistry() })), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Ringkasan" › sel B2 (kolom "Nilai")',
      '  Masalah : isinya "1,25"; koperasi dihitung dalam bilangan bulat.',
      "  Perbaiki: maksudnya 1250? Tulis angkanya saja, tanpa titik, misalnya 284.",
    ].join("\n"),
  ]);
});

test("money and members are whole too, shares need not be", async () => {
  const ringkasan = [
    { indikator: "jumlah_anggota", nilai: 33.1 },
    { indikator: "simpanan_pokok", nilai: 8_000_000.5 },
    { indikator: "persen_sk_terbit", nilai: 79.8 },
    { indikator: "terbentuk", nilai: 401 },
  ];
  assert.equal(placesOf(await readMade({ rows: { ringkasan }, registry: fullRegistry() })), [
    "ringkasan-bulat Ringkasan!B2",
    "ringkasan-bulat Ringkasan!B3",
  ]);
});

test("a number that no typed thousands become gets no suggestion", async () => {
  const ringkasan = [{ indikator: "jumlah_anggota", nilai: 12.34567 }];
  const { problems } = await readMade({ rows: { ringkasan }, registry: fullRegistry() });
  assert.equal(
    problems.map(({ fix, suggestions }) => [fix, suggestions]),
    [["tulis angkanya saja, tanpa titik, misalnya 284.", undefined]],
  );
});

test("the number that was typed is suggested", () => {
  const ringkasan = [{ indikator: "terbentuk", nilai: 1.25 }] as const;
  assert.equal(foundBy(ringkasanBulat, { edisi: { ringkasan } })[0]?.slice(3), ["? 1250"]);
});

test.run();
