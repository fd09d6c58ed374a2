import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Ringkasan } from "../records/types.gen.ts";
import { makeObservasi } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { isChanged } from "./effect.ts";
import { reviewMade } from "./review-fixtures.ts";
import { plainSum, plainTotal } from "./words-fixtures.ts";

const test = suite("totals and claims of a review");

const ALL = desaOn(smallRegistry(), KLATEN, "2025-11-24");

/** So many of the first desa report that their koperasi is at work; the total is stated as given. */
function atWork(reported: number, ...ringkasan: readonly Partial<Ringkasan>[]) {
  const row = (kode: string) => ({ kode, status_operasi: "beroperasi" as const });
  return { koperasi: ALL.slice(0, reported).map(row), ringkasan };
}

test("a stated total has its figure, how exact it is, and the sum if every desa reports", () => {
  const claim = { indikator: "beroperasi", nilai: 20, ketelitian: "tepat" } as const;
  const about = (reported: number, ...stated: readonly Partial<Ringkasan>[]) =>
    reviewMade(atWork(26, claim), atWork(reported, ...stated)).kecocokan.map((one) => [
      one.angka_sesudah,
      one.sesudah,
      one.rincian,
    ]);
  assert.equal(about(26, claim), [["20", "beda", "26"]]);
  assert.equal(about(20, claim), [["20", "rincian_belum_lengkap", null]]);
  assert.equal(about(26, { ...claim, ketelitian: null }), [["20", "beda", "26"]]);
  assert.equal(about(26, { ...claim, ketelitian: "perkiraan" }), [
    ["20 (perkiraan)", "tidak_tepat", "26"],
  ]);
  assert.equal(about(26), [[null, "tanpa_pembanding", null]]);
  const blank = { indikator: "berbadan_hukum" } as const;
  assert.equal(about(26, claim, blank), [["20", "beda", "26"]]);
});

test("published figures stand by region, each held against the rows of its own region", () => {
  const made = [
    { wilayah: BENTANGAN, nilai: 1, id: "c" },
    { wilayah: KLATEN, nilai: 26, id: "b", penerbit: "dua" },
    { wilayah: KLATEN, nilai: 26, id: "a", penerbit: "satu" },
    { indikator: "tidak_dikenal", nilai: 26 },
    { indikator: "tenaga_kerja", satuan: "orang", nilai: 5 },
  ];
  const observasi = made.map(makeObservasi);
  for (const given of [observasi, [...observasi].reverse()]) {
    const { kecocokan } = reviewMade(atWork(26), atWork(26), { observasi: given });
    assert.equal(
      kecocokan.map(({ penerbit, wilayah, angka_sesudah, rincian }) => [
        penerbit,
        wilayah,
        angka_sesudah,
        rincian,
      ]),
      [
        ["satu", null, "26", "26"],
        ["dua", null, "26", "26"],
        ["Prokopim Setda Kab. Klaten", "Bentangan (33.10.15.2015)", "1", "1"],
      ],
    );
  }
});

test("a total that was not reported before has no difference; one that nobody reports no words", () => {
  const members = { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] };
  const total = (lama: typeof members | undefined, baru: typeof members) =>
    reviewMade(lama, baru).dampak.find(({ indikator }) => indikator === "jumlah_anggota");
  const none = { nilai: null, teks: null, dilaporkan: 0, desa: 26, disembunyikan: 0 };
  const some = { nilai: 1190, teks: "1.190", dilaporkan: 1, desa: 26, disembunyikan: 0 };
  const blank = { koperasi: [] };
  assert.equal([total(blank, members)?.sebelum, total(blank, members)?.sesudah], [none, some]);
  assert.is(total(blank, members)?.selisih, null);
  assert.is(total(members, blank)?.selisih, null);
  assert.equal(
    [total(undefined, members)?.sebelum, total(undefined, members)?.selisih],
    [null, null],
  );
  assert.is(total(members, members)?.selisih, 0);
});

test("a total changed if its sum, its coverage or what it withholds did", () => {
  const sebelum = plainSum(301);
  const cases = [
    [plainSum(301), false],
    [plainSum(302), true],
    [plainSum(301, { dilaporkan: 400 }), true],
    [plainSum(301, { disembunyikan: 1 }), true],
  ] as const;
  for (const [sesudah, changed] of cases)
    assert.is(isChanged(plainTotal({ sebelum, sesudah })), changed);
  assert.ok(isChanged(plainTotal({ sebelum: null })));
});

test.run();
