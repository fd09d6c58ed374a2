import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule simpanan-tersamar");

type Money = Readonly<Record<string, number | string | null>>;

const read = (money: Money) => readMade({ rows: { koperasi: [{ kode: BENTANGAN, ...money }] } });

test("the number of three payers and what they paid are refused", async () => {
  const found = await read({ jumlah_penyetor: 3, simpanan_pokok: 300000, simpanan_wajib: 30000 });
  assert.equal(placesOf(found), [
    "simpanan-tersamar Koperasi!AQ16",
    "simpanan-tersamar Koperasi!AR16",
    "simpanan-tersamar Koperasi!AS16",
  ]);
  assert.is(
    linesOf(found)[1],
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AR16 (kolom "Simpanan Pokok (Rp)")',
      "  Masalah : berisi jumlah rupiah, padahal yang menyetor hanya 1 sampai 4 orang.",
      "  Perbaiki: tulis <5 supaya setoran orang per orang tidak terbaca.",
    ].join("\n"),
  );
});

test("money in plain sight beside <5 payers is refused", async () => {
  const found = await read({ jumlah_penyetor: "<5", simpanan_pokok: 100000 });
  assert.equal(placesOf(found), ["simpanan-tersamar Koperasi!AR16"]);
});

test("1 and 4 payers are few, 5 and 0 are not", async () => {
  for (const jumlah_penyetor of [1, 4])
    assert.equal(placesOf(await read({ jumlah_penyetor })), ["simpanan-tersamar Koperasi!AQ16"]);
  assert.equal((await read({ jumlah_penyetor: 5, simpanan_pokok: 500000 })).problems, []);
  assert.equal((await read({ jumlah_penyetor: 0, simpanan_pokok: 0 })).problems, []);
});

test("a koperasi of three members has few payers, whoever counted them", async () => {
  assert.equal(placesOf(await read({ jumlah_anggota: 3, simpanan_pokok: 300000 })), [
    "simpanan-tersamar Koperasi!AR16",
  ]);
  assert.equal((await read({ jumlah_anggota: 3 })).problems, []);
});

test("what is written <5 is accepted, and so is what is not reported", async () => {
  for (const money of [
    { jumlah_penyetor: "<5", simpanan_pokok: "<5", simpanan_wajib: "<5" },
    { jumlah_penyetor: "<5", simpanan_pokok: null, simpanan_wajib: 0 },
    { jumlah_penyetor: null, simpanan_pokok: 8000000 },
  ])
    assert.equal((await read(money)).problems, []);
});

test("only where payers and members agree it is clear that <5 is meant", async () => {
  const repairs = async (money: Money) =>
    (await read({ simpanan_pokok: 100000, ...money })).problems
      .filter(({ code }) => code === "simpanan-tersamar")
      .map(({ repair }) => repair?.value);
  assert.equal(await repairs({ jumlah_penyetor: "<5", jumlah_anggota: 250 }), ["<5"]);
  assert.equal(await repairs({ jumlah_penyetor: 3, jumlah_anggota: 250 }), ["<5", "<5"]);
  assert.equal(await repairs({ jumlah_penyetor: 250, jumlah_anggota: 3 }), [undefined]);
  assert.equal(await repairs({ jumlah_penyetor: 4, jumlah_anggota: 3 }), [undefined, undefined]);
  assert.equal(await repairs({ jumlah_penyetor: null, jumlah_anggota: 3 }), [undefined]);
  const [first, second] = (await read({ jumlah_penyetor: 3, simpanan_pokok: 100000 })).problems;
  assert.match(first?.message ?? "", /^isinya "?3"?, padahal/);
  assert.match(second?.message ?? "", "berisi jumlah rupiah, padahal");
});

test.run();
