import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import { arrangeByDesa } from "./koperasi.ts";
import {
  daysToLegal,
  formationDate,
  isWaitingForLegal,
  LEGALITAS,
  legalState,
  median,
} from "./legalitas.ts";
import { ukurDesa } from "./ukuran.ts";

const test = suite("from formed to registered");

const DUWET = "33.10.15.2016";
const BOLALI = "33.10.15.2001";
const BENER = "33.10.15.2002";

const members = [
  ...arrangeByDesa(
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, tanggal_musdesus: "2025-05-25", tanggal_sk_ahu: "2025-06-03" },
        { kode: DUWET, tanggal_musdesus: "2025-05-20", badan_hukum: "proses" },
        { kode: BOLALI, musdesus: "belum", badan_hukum: "belum" },
        { kode: BENER, musdesus: "sudah" },
      ],
    }),
  ).desa.values(),
];

test("waiting means formed and said not to be registered", () => {
  const { jumlah, koperasi } = ukurDesa(LEGALITAS, members);
  const states = ["berbadan_hukum", "sebelum_peluncuran", "menunggu", "belum_terbentuk"];
  assert.equal(
    states.map((state) => jumlah.get(state)),
    [1, 1, 1, 1],
  );
  assert.is(koperasi, 3, "formed with nothing said of SK AHU is not reported");
});

test("no SK AHU yet says nothing of formation where musdesus and akta are not answered", () => {
  const edisi = makeEdisi({
    koperasi: [
      { kode: BENTANGAN, badan_hukum: "belum" },
      { kode: DUWET, badan_hukum: "belum", akta: "belum" },
    ],
  });
  const { desa } = arrangeByDesa(edisi);
  const stateOf = (kode: string) =>
    koperasiIn([...desa.values()])
      .filter(({ row }) => row.kode === kode)
      .map(legalState);
  assert.equal([BENTANGAN, DUWET].map(stateOf), [[null], [["belum_terbentuk"]]]);
});

test("who waits is known with the date of formation", () => {
  const [one, ...rest] = koperasiIn(members).filter(isWaitingForLegal);
  assert.equal([one && formationDate(one.row), rest.length], ["2025-05-20", 0]);
});

test("Bentangan took nine days from musdesus to SK AHU", () => {
  const days = koperasiIn(members).flatMap(({ row }) => daysToLegal(row) ?? []);
  assert.equal(days, [9]);
});

test("the middle of nothing is not zero", () => {
  assert.is(median([]), null);
  assert.is(median([30, 10, 20]), 20);
  assert.is(median([30, 10]), 20);
});

test.run();
