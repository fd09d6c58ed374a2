import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Kemitraan } from "../records/types.gen.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import {
  LEMBAGA_MITRA,
  MITRA_JENIS,
  MITRA_KEADAAN,
  partnerKey,
  partnerState,
} from "./kemitraan.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { ukurDesa } from "./ukuran.ts";

const test = suite("partnerships");

const DUWET = "33.10.15.2016";
const BOLALI = "33.10.15.2001";

const members = [
  ...arrangeByDesa(
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, kemitraan: "ada", status_operasi: "belum" },
        { kode: DUWET, kemitraan: "belum", status_operasi: "beroperasi" },
        { kode: BOLALI, kemitraan: null },
      ],
      kemitraan: [
        { kode: BENTANGAN, mitra: "bri_brilink", lembaga: "BRI", status: "aktif" },
        { kode: BENTANGAN, mitra: "bri_brilink", lembaga: "BRI", status: "diajukan" },
        { kode: BENTANGAN, mitra: "posind", lembaga: null, status: "ditolak" },
      ],
    }),
  ).desa.values(),
];

test("a koperasi with two partners of a kind counts once in that kind", () => {
  const { jumlah } = ukurDesa(MITRA_JENIS, members);
  assert.is(jumlah.get(partnerKey("bri_brilink", "semua")), 1);
  assert.is(jumlah.get(partnerKey("bri_brilink", "aktif")), 1);
  assert.is(jumlah.get(partnerKey("bri_brilink", "diajukan")), 1);
  assert.is(jumlah.get(partnerKey("semua", "semua")), 1);
  assert.is(jumlah.get(partnerKey("posind", "aktif")), undefined);
});

test("a partner need not operate", () => {
  const { jumlah, koperasi } = ukurDesa(MITRA_KEADAAN, members);
  assert.is(jumlah.get("aktif_belum_beroperasi"), 1);
  assert.is(jumlah.get("tanpa"), 1);
  assert.is(koperasi, 2, "a blank is no answer");
});

test("an institution counts a koperasi once per state, and none that is not named", () => {
  assert.equal(ukurDesa(LEMBAGA_MITRA, members), [
    { lembaga: "BRI", mitra: "bri_brilink", aktif: 1, dalam_proses: 1, selesai: 0 },
  ]);
});

test("what partnerships amount to is told apart, and several may hold", () => {
  const stateOf = (
    status_operasi: "belum" | "beroperasi",
    ...statuses: readonly Kemitraan["status"][]
  ) => {
    const koperasi = [{ kode: BENTANGAN, kemitraan: "ada", status_operasi }] as const;
    const kemitraan = statuses.map(
      (status) => ({ kode: BENTANGAN, mitra: "posind", status }) as const,
    );
    const desa = arrangeByDesa(makeEdisi({ koperasi, kemitraan })).desa.get(BENTANGAN);
    return desa?.koperasi[0] && partnerState(desa.koperasi[0]);
  };
  assert.equal(stateOf("beroperasi", "aktif"), ["aktif"]);
  assert.equal(stateOf("belum", "aktif"), ["aktif", "aktif_belum_beroperasi"]);
  assert.equal(stateOf("belum", "diajukan"), ["dalam_proses"]);
  assert.equal(stateOf("beroperasi", "disetujui", "aktif"), ["aktif", "dalam_proses"]);
  assert.equal(stateOf("belum", "ditolak"), []);
  assert.equal(stateOf("belum"), ["tanpa"]);
});

test("blanks around an institution's name make no other institution", () => {
  const row = { kode: BENTANGAN, mitra: "posind" } as const;
  const kemitraan = [
    { ...row, lembaga: " PT Pos ", status: "aktif" },
    { ...row, kode: DUWET, lembaga: "PT Pos", status: "berakhir" },
  ] as const;
  const own = [...arrangeByDesa(makeEdisi({ kemitraan })).desa.values()];
  assert.equal(ukurDesa(LEMBAGA_MITRA, own), [
    { lembaga: "PT Pos", mitra: "posind", aktif: 1, dalam_proses: 0, selesai: 1 },
  ]);
});

test.run();
