import { suite } from "uvu";
import * as assert from "uvu/assert";
import { smallRegistry } from "../test/make-workbook.ts";
import {
  checkPublikasi,
  findIndikator,
  getIndikator,
  INDICATORS,
  isWithdrawn,
  type Observasi,
} from "./observasi.ts";

const test = suite("observasi");

/** Prokopim Setda Klaten, 24 November 2025. */
const OPERATING: Observasi = {
  id: "33.10/2025-11-24/beroperasi/prokopim",
  wilayah: "33.10",
  indikator: "beroperasi",
  nilai: 284,
  satuan: "koperasi",
  ketelitian: "tepat",
  tanggal_data: "2025-11-24",
  tanggal_terbit: null,
  penerbit: "Prokopim Setda Kab. Klaten",
  judul: "Progres KDKMP",
  url: "https://prokopim.klaten.go.id/x",
  parafrasa: "Dari 401 koperasi, 284 sudah beroperasi.",
};

const other = (change: Partial<Observasi>): Observasi => ({
  ...OPERATING,
  id: `${OPERATING.id}-2`,
  penerbit: "Solopos",
  ...change,
});

function check(observasi: readonly Observasi[], berkas = "data/publikasi/33.10.json") {
  const wilayah = "33.10";
  const file = { berkas, publikasi: { wilayah, observasi: [...observasi] } };
  return checkPublikasi([file], smallRegistry()).map(({ message }) => message);
}

test("figures of different publishers, days, indicators and desa stand side by side", () => {
  const list = [
    OPERATING,
    other({ id: "b" }),
    other({ id: "c", penerbit: OPERATING.penerbit, tanggal_data: "2025-07-29", nilai: 2 }),
    other({ id: "d", penerbit: OPERATING.penerbit, indikator: "terbentuk", nilai: 401 }),
    other({ id: "e", penerbit: OPERATING.penerbit, wilayah: "33.10.15.2015", nilai: 1 }),
  ];
  assert.equal(check(list), []);
});

test("a file is of one region: a kabupaten's of what lies in it, any other of itself alone", () => {
  const told = (wilayah: string, of: string) => {
    const publikasi = { wilayah, observasi: [{ ...OPERATING, wilayah: of }] };
    return checkPublikasi(
      [{ berkas: `data/publikasi/${wilayah}.json`, publikasi }],
      smallRegistry(),
    );
  };
  for (const of of ["33.10", "33.10.15", "33.10.15.2015"]) assert.equal(told("33.10", of), []);
  for (const [wilayah, of] of [
    ["33.10", "62.06.01"],
    ["33.10", "33"],
    ["33", "33.10"],
    ["33.10.15", "33.10.15.2015"],
  ] as const)
    assert.equal(told(wilayah, of), [
      {
        code: "publikasi-tidak-selaras",
        severity: "error",
        place: { file: `data/publikasi/${wilayah}.json` },
        message: `"${OPERATING.id}": wilayah ${of} bukan bagian berkas ini.`,
        fix: "perbaiki berkas itu; satu angka satu observasi, dan yang sudah ada tidak diubah.",
      },
    ]);
});

test("a figure does not withdraw itself", () => {
  const one = { ...OPERATING, mencabut: OPERATING.id };
  assert.is(isWithdrawn(one, [one]), false);
  assert.is(isWithdrawn(OPERATING, [other({ mencabut: OPERATING.id })]), true);
});

test("one publisher's figure on two pages stands twice, on one page once", () => {
  const [one, two] = ["https://a.go.id", "https://b.go.id"].map((url, at) => ({
    ...OPERATING,
    ...{ id: `${OPERATING.id}-${at}`, url },
  }));
  assert.ok(one && two);
  assert.equal(check([one, two]), []);
  assert.is(check([one, { ...two, url: one.url }]).length, 1);
});

test("the same figure of the same publisher twice is refused", () => {
  assert.equal(check([OPERATING, { ...OPERATING, id: "x" }]), [
    '"x" mengulang angka yang sama dari penerbit yang sama.',
  ]);
});

test("an alias of an indicator does not hide that a figure stands twice", () => {
  const assets = { ...OPERATING, indikator: "aset_terdaftar", nilai: 237 };
  assert.equal(check([assets, { ...assets, id: "x", indikator: "memiliki_aset_terdaftar" }]), [
    '"x" mengulang angka yang sama dari penerbit yang sama.',
  ]);
});

test("an id is used once", () => {
  assert.equal(check([OPERATING, other({ id: OPERATING.id })]), [
    `id "${OPERATING.id}" dipakai dua kali.`,
  ]);
});

test("a region that no list knows, or that belongs in another file, is refused", () => {
  assert.equal(check([other({ id: "x", wilayah: "33.99" })]), [
    '"x": kode wilayah "33.99" tidak dikenal.',
  ]);
  assert.equal(check([other({ id: "x", wilayah: "62.06" })]), [
    '"x": wilayah 62.06 bukan bagian berkas ini.',
  ]);
  assert.equal(check([other({ id: "x", wilayah: "00" })]), [
    '"x": wilayah 00 bukan bagian berkas ini.',
  ]);
});

test("a file is named by its region", () => {
  assert.equal(check([], "data/publikasi/33.01.json"), [
    "berisi wilayah 33.10, lain dari nama berkasnya.",
  ]);
});

test("an indicator without a definition is refused", () => {
  assert.match(
    check([other({ id: "x", indikator: "laba" })])[0] ?? "",
    /indikator "laba" tidak ada/,
  );
});

test("a withdrawal names an observation that exists", () => {
  assert.match(
    check([other({ mencabut: "tidak-ada" })])[0] ?? "",
    /mencabut "tidak-ada", yang tidak/,
  );
  assert.equal(check([OPERATING, other({ mencabut: OPERATING.id })]), []);
});

test("a kabupaten's figures are withdrawn in its own file or in its province's", () => {
  const file = (wilayah: string, observasi: readonly Observasi[]) => ({
    ...{
      berkas: `data/publikasi/${wilayah}.json`,
      publikasi: { wilayah, observasi: [...observasi] },
    },
  });
  const withdrawnIn = (wilayah: string) =>
    checkPublikasi(
      [
        file("33.10", [OPERATING]),
        file(wilayah, [other({ id: "x", wilayah, mencabut: OPERATING.id })]),
      ],
      smallRegistry(),
    ).map(({ message }) => message);
  assert.equal(withdrawnIn("33"), []);
  assert.match(withdrawnIn("62.06")[0] ?? "", "dari berkas 33.10.json; cabut di berkas itu juga");
});

test("an observation is withdrawn by itself or by a later one, else it stands", () => {
  const later = other({ mencabut: OPERATING.id });
  assert.is(isWithdrawn(OPERATING, [OPERATING]), false);
  assert.is(isWithdrawn(OPERATING, [OPERATING, later]), true);
  assert.is(isWithdrawn(later, [OPERATING, later]), false);
  assert.is(isWithdrawn({ ...OPERATING, status: "dicabut" }, []), true);
  assert.is(isWithdrawn({ ...OPERATING, status: "ambigu" }, []), false);
});

test("an indicator is found by its id and by each of its other names", () => {
  assert.is(getIndikator("beroperasi").label, "Sudah beroperasi");
  for (const { id, alias } of INDICATORS)
    for (const name of [id, ...(alias ?? [])]) assert.is(findIndikator(name)?.id, id);
});

test("no name means two indicators", () => {
  const names = INDICATORS.flatMap(({ id, alias }) => [id, ...(alias ?? [])]);
  assert.is(new Set(names).size, names.length);
});

test("an unknown indicator is not found, and asking for it is an error", () => {
  assert.is(findIndikator("laba"), undefined);
  assert.throws(() => getIndikator("laba"), /unknown indicator: laba/);
});

test.run();
