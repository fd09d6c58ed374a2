import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Koperasi } from "../records/types.gen.ts";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import { arrangeByDesa } from "./koperasi.ts";
import {
  daysToLegal,
  formationDate,
  isWaitingForLegal,
  LAMA_LEGAL,
  LAUNCH,
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

test("how long it took is told of those with both dates, since when the others wait", () => {
  const koperasi = [
    { kode: BENTANGAN, tanggal_musdesus: "2025-05-25", tanggal_sk_ahu: "2025-06-03" },
    { kode: DUWET, tanggal_musdesus: "2025-05-21", badan_hukum: "proses" },
    { kode: BOLALI, tanggal_musdesus: "2025-06-20", badan_hukum: "belum" },
    { kode: BENER, tanggal_musdesus: "2025-05-25", tanggal_sk_ahu: "2025-06-03" },
    { kode: "33.10.15.2003", tanggal_sk_ahu: "2025-06-03" },
    { kode: "33.10.15.2004", tanggal_musdesus: "2025-05-25", tanggal_sk_ahu: "2025-06-14" },
  ] as const;
  const of = (rows: MadeEdisi["koperasi"] & object) =>
    ukurDesa(LAMA_LEGAL, [...arrangeByDesa(makeEdisi({ koperasi: rows })).desa.values()]);
  assert.equal(of(koperasi), {
    ...{ bertanggal: 4, terukur: 3, nilai_tengah: 9 },
    menunggu_sejak: "2025-05-21",
  });
  const none = { bertanggal: 0, terukur: 0, nilai_tengah: null, menunggu_sejak: null };
  assert.equal(of([{ kode: BENTANGAN, akta: "sudah", badan_hukum: "belum" }]), none);
});

test("an SK AHU of the day of the launch is not from before it", () => {
  const edisi = makeEdisi({
    koperasi: [
      { kode: BENTANGAN, tanggal_sk_ahu: LAUNCH },
      { kode: DUWET, nomor_sk_ahu: "AHU-1" },
      { kode: BOLALI, tanggal_sk_ahu: "2025-07-20" },
      { kode: BENER, musdesus: "belum" },
    ],
  });
  const stateOf = (kode: string) =>
    arrangeByDesa(edisi).desa.get(kode)?.koperasi.map(legalState).at(0);
  assert.equal([BENTANGAN, DUWET].map(stateOf), [["berbadan_hukum"], ["berbadan_hukum"]]);
  assert.equal(stateOf(BOLALI), ["berbadan_hukum", "sebelum_peluncuran"]);
  assert.is(stateOf(BENER), null, "nothing is said of SK AHU");
});

test("days run from musdesus to SK AHU, none on the same day, and never backwards", () => {
  const days = (tanggal_sk_ahu: string) =>
    daysToLegal({ tanggal_musdesus: "2025-05-25", tanggal_sk_ahu } as Koperasi);
  assert.equal(["2025-05-25", "2025-05-26", "2025-05-24"].map(days), [0, 1, null]);
});

test.run();
