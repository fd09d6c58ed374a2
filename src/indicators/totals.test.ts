import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import type { CoreIndicator } from "./definitions.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { addTotals, emptyTotal, isComplete, membersOfDesa, sumIndicator } from "./totals.ts";
import { BANYAK_DESA, ukurDesa } from "./ukuran.ts";

const test = suite("totals");

const DUWET = "33.10.15.2016";
const PANDANAN = "33.10.15.2017";

function sum(indikator: CoreIndicator, koperasi: MadeEdisi["koperasi"] & object) {
  return sumIndicator(indikator, [...arrangeByDesa(makeEdisi({ koperasi })).desa.values()]);
}

test("nobody reported: the sum is null, not 0, and the coverage 0 of 26", () => {
  assert.equal(sum("jumlah_anggota", []), {
    nilai: null,
    dilaporkan: 0,
    desa: 26,
    disembunyikan: 0,
    koperasi_belum: 26,
  });
});

test("everybody who reported said Belum: the sum is 0", () => {
  const total = sum("beroperasi", [{ kode: BENTANGAN, status_operasi: "belum" }]);
  assert.equal([total.nilai, total.dilaporkan], [0, 1]);
});

test("a blank is not Belum: it enters neither sum nor coverage", () => {
  const total = sum("beroperasi", [
    { kode: BENTANGAN, status_operasi: "beroperasi" },
    { kode: DUWET, status_operasi: null, jumlah_anggota: 40 },
    { kode: PANDANAN, status_operasi: "belum" },
  ]);
  assert.equal([total.nilai, total.dilaporkan], [1, 2]);
});

test("a reported zero counts as reported", () => {
  const total = sum("jumlah_anggota", [{ kode: BENTANGAN, jumlah_anggota: 0 }]);
  assert.equal([total.nilai, total.dilaporkan], [0, 1]);
});

test("a koperasi shared by three desa is counted once and covers all three", () => {
  const total = sum("jumlah_anggota", [
    { kode: BENTANGAN, jumlah_anggota: 1190 },
    { kode: DUWET, koperasi_bersama: BENTANGAN },
    { kode: PANDANAN, koperasi_bersama: BENTANGAN },
  ]);
  assert.equal([total.nilai, total.dilaporkan], [1190, 3]);
});

test("a koperasi shared over the border of two kecamatan counts where its host lies", () => {
  const guest = "33.10.24.2001";
  const edition = arrangeByDesa(
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota: 1190 },
        { kode: guest, koperasi_bersama: BENTANGAN },
        { kode: "33.10.24.2003", jumlah_anggota: 60 },
      ],
    }),
  );
  const all = [...edition.desa.values()];
  const within = (area: string) =>
    sumIndicator(
      "jumlah_anggota",
      all.filter(({ kode }) => kode.startsWith(area)),
    );
  const parts = [within("33.10.15"), within("33.10.24")];
  assert.equal(
    parts.map(({ nilai, dilaporkan }) => [nilai, dilaporkan]),
    [
      [1190, 1],
      [60, 2],
    ],
  );
  assert.equal(addTotals(parts), sumIndicator("jumlah_anggota", all));
});

test("a second koperasi is counted and covers no more than its desa", () => {
  const rows = [
    { kode: BENTANGAN, status_operasi: "beroperasi" },
    { kode: BENTANGAN, koperasi_ke: 2, status_operasi: "beroperasi" },
  ] as const;
  assert.equal([sum("beroperasi", rows).nilai, sum("beroperasi", rows).dilaporkan], [2, 1]);
});

test("a desa is covered if one of its two koperasi reported", () => {
  const total = sum("jumlah_anggota", [
    { kode: BENTANGAN, jumlah_anggota: null },
    { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 95 },
  ]);
  assert.equal([total.nilai, total.dilaporkan], [95, 1]);
});

test("what is withheld is reported, stays out of the sum and is counted", () => {
  const total = sum("simpanan_pokok", [
    { kode: BENTANGAN, simpanan_pokok: 8000000 },
    { kode: DUWET, simpanan_pokok: "<5" },
  ]);
  assert.equal(
    [total.nilai, total.dilaporkan, total.desa, total.disembunyikan],
    [8000000, 2, 26, 1],
  );
});

test("a shared koperasi that is withheld is withheld once", () => {
  const total = sum("simpanan_pokok", [
    { kode: BENTANGAN, simpanan_pokok: "<5" },
    { kode: DUWET, koperasi_bersama: BENTANGAN },
  ]);
  assert.equal([total.nilai, total.dilaporkan, total.disembunyikan], [null, 2, 1]);
});

test("the denominator may be the desa of today instead of the rows", () => {
  assert.equal(sumIndicator("beroperasi", [], 401), emptyTotal(401));
});

/** Katingan 161 and Kutai Kartanegara 237 desa and kelurahan. */
test("totals of areas add up: known values, coverage and desa", () => {
  const katingan = { ...emptyTotal(161), nilai: 3, dilaporkan: 10, disembunyikan: 1 };
  assert.equal(addTotals([katingan, emptyTotal(237)]), {
    nilai: 3,
    dilaporkan: 10,
    desa: 398,
    disembunyikan: 1,
    koperasi_belum: 0,
  });
});

test("null and null are null, 0 and null are 0", () => {
  assert.is(addTotals([emptyTotal(1), emptyTotal(2)]).nilai, null);
  assert.is(addTotals([{ ...emptyTotal(1), nilai: 0 }, emptyTotal(2)]).nilai, 0);
  assert.equal(addTotals([]), emptyTotal(0));
});

test("a desa of which one koperasi reported is covered, and one koperasi is missing", () => {
  const total = sum("jumlah_anggota", [
    { kode: BENTANGAN, jumlah_anggota: 1190 },
    { kode: BENTANGAN, koperasi_ke: 2 },
  ]);
  assert.equal([total.dilaporkan, total.koperasi_belum], [1, 26]);
});

test("a total is complete when every desa and koperasi reported and nothing is withheld", () => {
  const total = { ...emptyTotal(401), nilai: 284, dilaporkan: 401 };
  assert.is(isComplete(total), true);
  assert.is(isComplete({ ...total, dilaporkan: 400 }), false);
  assert.is(isComplete({ ...total, disembunyikan: 1 }), false);
  assert.is(isComplete({ ...total, koperasi_belum: 1 }), false);
  assert.is(isComplete(emptyTotal(0)), false);
});

test("members of a desa are those of all its own koperasi; a guest's are told of its host", () => {
  const { desa } = arrangeByDesa(
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota: 90 },
        { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 5 },
        { kode: DUWET, koperasi_bersama: BENTANGAN },
      ],
    }),
  );
  const own = [...desa.values()].map((one) => [one.kode, membersOfDesa(one)] as const);
  assert.equal(
    own.filter(([, members]) => members !== null),
    [[BENTANGAN, 95]],
  );
});

test("how many desa an edition has is counted like the rest", () => {
  assert.is(ukurDesa(BANYAK_DESA, [...arrangeByDesa(makeEdisi()).desa.values()]), 26);
});

test.run();
