import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
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
const found = ukurDesa(POTENSI, members);

test("looking and finding nothing is an answer", () => {
  assert.equal([found.dilaporkan, found.desa], [3, 26]);
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
  assert.is(found.digarap(["belum_ada"]), 1);
  assert.is(found.digarap([null], "pertanian"), 3);
  assert.is(ukurDesa(POTENSI, []).tercatat, 0);
});

test.run();
