import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { KOMODITAS, POTENSI } from "./potensi.ts";
import { addCacah, ukurDesa } from "./ukuran.ts";

const test = suite("potential");

const DUWET = "33.10.15.2016";
const BOLALI = "33.10.15.2001";

const members = [
  ...arrangeByDesa(
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, potensi: "ada" },
        { kode: DUWET, potensi: "ada" },
        { kode: BOLALI, potensi: "belum" },
      ],
      potensi: [
        { kode: BENTANGAN, bidang: "pertanian", komoditas: "Padi", volume: 10, satuan: "ton" },
        { kode: DUWET, bidang: "pertanian", komoditas: "padi ", volume: 5, satuan: "ton" },
        { kode: DUWET, bidang: "pertanian", komoditas: "Padi", volume: 70, satuan: "kuintal" },
        { kode: BENTANGAN, bidang: "pertanian", komoditas: "PADI", digarap: "belum_ada" },
      ],
    }),
  ).desa.values(),
];

test("looking and finding nothing is an answer", () => {
  const { dilaporkan, desa } = ukurDesa(POTENSI, members);
  assert.equal([dilaporkan, desa], [3, 26]);
});

test("volumes of different units are never added; a desa counts once for each", () => {
  assert.equal(
    ukurDesa(KOMODITAS, members).map(({ nama, satuan, volume, terukur, tercatat, desa }) => [
      nama,
      satuan,
      volume,
      terukur,
      tercatat,
      desa,
    ]),
    [
      ["Padi", "ton", 15, 2, 3, 2],
      ["Padi", "kuintal", 70, 1, 1, 1],
    ],
  );
});

test("commodities of parts join as those of the whole do, whoever gave the unit", () => {
  const at = (kode: string) => members.filter((desa) => desa.kode === kode);
  const silent = at(BENTANGAN).map((desa) => ({ ...desa, potensi: desa.potensi.slice(1) }));
  const parts = [silent, at(DUWET)].map(KOMODITAS.cacah);
  const whole = ukurDesa(KOMODITAS, [...silent, ...at(DUWET)]);
  assert.equal(KOMODITAS.baca(addCacah(parts), 26), whole);
  assert.equal([whole[0]?.nama, whole[0]?.satuan, whole[0]?.tercatat], ["PADI", "ton", 2]);
  assert.is(whole[0]?.belum_digarap, 1);
});

test("tenths of a ton under two spellings add up to tenths", () => {
  const [desa] = members;
  const row = { ...desa?.potensi[0], satuan: "ton" } as const;
  const potensi = [
    { ...row, komoditas: "Padi", volume: 0.1 },
    { ...row, komoditas: "PADI", volume: 0.2 },
  ] as unknown as (typeof members)[number]["potensi"];
  assert.is(ukurDesa(KOMODITAS, desa ? [{ ...desa, potensi }] : [])[0]?.volume, 0.3);
});

test("nobody's and unknown are different answers", () => {
  const found = ukurDesa(POTENSI, members);
  assert.is(found.digarap(["belum_ada"]), 1);
  assert.is(found.digarap([null], "pertanian"), 3);
  assert.is(ukurDesa(POTENSI, []).tercatat, 0);
});

/** Commodities of these rows: the field, the name, and all figures in the order of their type. */
function commodities(rows: NonNullable<MadeEdisi["potensi"]>): unknown[][] {
  const edisi = makeEdisi({ potensi: rows });
  const found = ukurDesa(KOMODITAS, [...arrangeByDesa(edisi).desa.values()]);
  return found.map((one) => Object.values(one));
}

test("a row without a volume takes the unit of the same commodity of the same field only", () => {
  const at = { kode: BENTANGAN, bidang: "pertanian" } as const;
  const found = commodities([
    { ...at, kode: BOLALI, komoditas: "Padi" },
    { ...at, komoditas: "Jagung" },
    { ...at, komoditas: "Padi", volume: 10, satuan: "ton", digarap: "belum_ada" },
    { ...at, bidang: "perkebunan", komoditas: "Padi", digarap: "koperasi" },
    { ...at, kode: DUWET, bidang: "perkebunan", komoditas: "padi", digarap: "belum_ada" },
    { ...at, kode: DUWET, komoditas: "Kelapa", volume: 7 },
  ]);
  assert.equal(found, [
    ["pertanian", "Padi", "ton", 10, 1, 2, 2, 1],
    ["pertanian", "Jagung", null, null, 0, 1, 1, 0],
    ["perkebunan", "Padi", null, null, 0, 2, 2, 1],
    ["pertanian", "Kelapa", null, 7, 1, 1, 1, 0],
  ]);
});

test("blanks more or less make no other commodity; words run together do", () => {
  const at = { bidang: "pertanian", volume: 1, satuan: "ton" } as const;
  const found = commodities([
    { ...at, kode: BOLALI, komoditas: "Padigogo" },
    { ...at, kode: BENTANGAN, komoditas: "Padi gogo" },
    { ...at, kode: DUWET, komoditas: " padi  Gogo" },
  ]);
  assert.equal(
    found.map(([, nama, , volume]) => [nama, volume]),
    [
      ["Padigogo", 1],
      ["Padi gogo", 2],
    ],
  );
});

test("a commodity is the same in capitals; two of two spellings stay two", () => {
  const at = { bidang: "pertanian", volume: 1, satuan: "ton" } as const;
  const found = commodities([
    { ...at, kode: BOLALI, komoditas: "Weiß" },
    { ...at, kode: BENTANGAN, komoditas: "WEISS" },
    { ...at, kode: DUWET, komoditas: "weiss" },
  ]);
  assert.equal(
    found.map(([, nama, , volume]) => [nama, volume]),
    [
      ["Weiß", 1],
      ["WEISS", 2],
    ],
  );
});

test("potential is counted by field and by who works it", () => {
  const at = { kode: BENTANGAN, komoditas: "Padi" } as const;
  const edisi = makeEdisi({
    potensi: [
      { ...at, bidang: "pertanian", digarap: "koperasi" },
      { ...at, bidang: "pertanian", digarap: "bumdes" },
      { ...at, bidang: "perikanan" },
    ],
  });
  const { tercatat, bidang, digarap } = ukurDesa(POTENSI, [...arrangeByDesa(edisi).desa.values()]);
  assert.equal([tercatat, bidang("pertanian"), bidang("perikanan"), bidang("jasa")], [3, 2, 1, 0]);
  assert.equal([digarap(["koperasi", "bumdes"]), digarap([null])], [2, 1]);
  assert.equal([digarap(["bumdes"], "pertanian"), digarap(["bumdes"], "perikanan")], [1, 0]);
});

test("the unit of the same name in another field is not taken", () => {
  const at = { komoditas: "Kopi" } as const;
  const found = commodities([
    { ...at, kode: BOLALI, bidang: "pertanian", volume: 1, satuan: "ton" },
    { ...at, kode: BENTANGAN, bidang: "perkebunan" },
    { ...at, kode: DUWET, bidang: "perkebunan", volume: 9, satuan: "karung" },
  ]);
  assert.equal(found, [
    ["pertanian", "Kopi", "ton", 1, 1, 1, 1, 0],
    ["perkebunan", "Kopi", "karung", 9, 1, 2, 2, 0],
  ]);
});

test.run();
