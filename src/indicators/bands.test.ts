import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { bandOf, mayCompare, spreadOf, type Spread } from "./bands.ts";
import { arrangeByDesa } from "./koperasi.ts";

const test = suite("bands");

const spread = (values: readonly number[], desa = values.length): Spread => ({
  nilai: new Map(values.map((value, at) => [`d${at}`, value])),
  dilaporkan: values.length,
  desa,
});
const bands = (values: readonly number[], desa?: number) =>
  values.map((_, at) => bandOf(spread(values, desa), `d${at}`));

test("of twelve figures three are in the lowest quarter, three in the highest", () => {
  const twelve = [12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  assert.equal(bands(twelve), [
    "teratas",
    ...Array<string>(3).fill("terbawah"),
    ...Array<string>(6).fill("tengah"),
    ...Array<string>(2).fill("teratas"),
  ]);
});

test("equal figures share a band: all alike, none is high or low", () => {
  assert.equal(new Set(bands(Array<number>(20).fill(50))), new Set(["tengah"]));
  assert.equal(bands([0, 0, 0, 0, 5, 6, 7, 8, 9, 10, 11, 12]).slice(0, 4), Array(4).fill("tengah"));
});

test("below ten figures, or below 80 % of the desa, nothing is said", () => {
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  assert.equal(new Set(bands(nine)), new Set([null]));
  const ten = [...nine, 10];
  assert.is(bands(ten, 12)[9], "teratas");
  assert.equal(new Set(bands(ten, 13)), new Set([null]));
  assert.is(mayCompare(spread([], 0)), false);
});

test("a desa without a figure of its own has no band", () => {
  assert.is(bandOf(spread([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), "other"), null);
});

test("what is withheld or not reported makes no figure, and zero does", () => {
  const edisi = makeEdisi({
    koperasi: [
      { kode: "33.10.15.2015", simpanan_pokok: 0 },
      { kode: "33.10.15.2001", simpanan_pokok: "<5" },
      { kode: "33.10.15.2002", simpanan_pokok: null },
      { kode: "33.10.15.2003", koperasi_bersama: "33.10.15.2015" },
    ],
  });
  const found = spreadOf("simpanan_pokok", [...arrangeByDesa(edisi).desa.values()], 18);
  assert.equal([...found.nilai], [["33.10.15.2015", 0]]);
  assert.equal([found.dilaporkan, found.desa], [3, 18]);
});

test("a desa of which one koperasi is blank or withheld has no figure", () => {
  const two = (kode: string, second: number | "<5" | null) => [
    { kode, simpanan_pokok: 100 },
    { kode, koperasi_ke: 2, simpanan_pokok: second },
  ];
  const koperasi = [
    ...two("33.10.15.2001", null),
    ...two("33.10.15.2002", "<5"),
    ...two("33.10.15.2003", 50),
  ];
  const members = [...arrangeByDesa(makeEdisi({ koperasi })).desa.values()];
  assert.equal([...spreadOf("simpanan_pokok", members, 26).nilai], [["33.10.15.2003", 150]]);
});

test("just 80 % of the desa are enough; of no desa nothing is compared", () => {
  const twelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  assert.equal(
    [15, 16, 0].map((desa) => mayCompare(spread(twelve, desa))),
    [true, false, false],
  );
});

test.run();
