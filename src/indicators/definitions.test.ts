import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Gerai, Kemitraan, Koperasi } from "../records/types.gen.ts";
import { getIndikator } from "../records/observasi.ts";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import {
  aktaState,
  contributionOf,
  CORE_INDICATORS,
  DOKUMEN,
  dokumenState,
  HEADLINE_INDICATORS,
  isCore,
  type CoreIndicator,
} from "./definitions.ts";
import { arrangeByDesa, type KoperasiLengkap } from "./koperasi.ts";

const test = suite("indicator definitions");

function koperasiOf(row: Partial<Koperasi>, long: MadeEdisi = {}): KoperasiLengkap {
  const edisi = makeEdisi({ ...long, koperasi: [{ kode: BENTANGAN, ...row }] });
  const [koperasi] = arrangeByDesa(edisi).desa.get(BENTANGAN)?.koperasi ?? [];
  if (!koperasi) throw new Error("no koperasi");
  return koperasi;
}

const count = (indikator: CoreIndicator, row: Partial<Koperasi>, long?: MadeEdisi) =>
  contributionOf(indikator, koperasiOf(row, long));

test("a blank row adds null to every indicator, never 0", () => {
  for (const indikator of CORE_INDICATORS) assert.is(count(indikator, {}), null, indikator);
});

test("every core indicator has its definition, the seven of Klaten lead", () => {
  for (const indikator of CORE_INDICATORS) assert.is(getIndikator(indikator).id, indikator);
  assert.is(HEADLINE_INDICATORS.length, 7);
});

test("terbentuk: any of musdesus, akta and SK AHU, dated, numbered or answered", () => {
  for (const row of [
    { tanggal_musdesus: "2025-05-25" },
    { musdesus: "sudah" },
    { nomor_akta: "12" },
    { tanggal_sk_ahu: "2025-06-03" },
    { musdesus: "belum", badan_hukum: "sudah" },
  ] as const)
    assert.is(count("terbentuk", row), 1, JSON.stringify(row));
});

test("terbentuk: Belum is an answer, and not null", () => {
  assert.is(count("terbentuk", { musdesus: "belum" }), 0);
  assert.is(count("terbentuk", { akta: "proses" }), 0);
});

test("berbadan_hukum: an SK AHU dated, numbered or answered; a deed alone is none", () => {
  assert.is(count("berbadan_hukum", { tanggal_sk_ahu: "2025-06-03" }), 1);
  assert.is(count("berbadan_hukum", { nomor_sk_ahu: "AHU-1" }), 1);
  assert.is(count("berbadan_hukum", { badan_hukum: "sudah" }), 1);
  assert.is(count("berbadan_hukum", { badan_hukum: "proses" }), 0);
  assert.is(count("berbadan_hukum", { tanggal_akta: "2025-05-30" }), null);
});

test("a date of the SK counts although the answer says Proses", () => {
  assert.is(count("berbadan_hukum", { badan_hukum: "proses", tanggal_sk_ahu: "2025-06-03" }), 1);
});

/** beroperasi, belum_beroperasi, merintis for each answer. */
const OPERATION = [
  ["belum", 0, 1, 0],
  ["merintis", 0, 1, 1],
  ["beroperasi", 1, 0, 0],
  ["beroperasi_penuh", 1, 0, 0],
] as const;

for (const [status_operasi, ...expected] of OPERATION) {
  test(`status ${status_operasi} adds ${expected.join(", ")} to operating, not yet, pioneering`, () => {
    assert.equal(
      (["beroperasi", "belum_beroperasi", "merintis"] as const).map((indikator) =>
        count(indikator, { status_operasi }),
      ),
      [...expected],
    );
  });
}

test("whoever does not know whether a koperasi operates adds it to neither side", () => {
  const row = { status_operasi: "tidak_diketahui" } as const;
  assert.is(count("beroperasi", row), 0);
  assert.is(count("belum_beroperasi", row), 0);
});

const gerai = (status: Gerai["status"]) => ({
  gerai: [{ kode: BENTANGAN, jenis: "sembako", status } as const],
});

test("memiliki_gerai: an outlet that is built or active; planned, being built or closed is none", () => {
  const row = { gerai: "ada" } as const;
  for (const status of ["selesai", "aktif"] as const)
    assert.is(count("memiliki_gerai", row, gerai(status)), 1, status);
  for (const status of ["rencana", "dibangun", "tutup"] as const)
    assert.is(count("memiliki_gerai", row, gerai(status)), 0, status);
  assert.is(count("memiliki_gerai", { gerai: "belum" }), 0);
});

const mitra = (mitra: Kemitraan["mitra"], status: Kemitraan["status"]) => ({
  kemitraan: [{ kode: BENTANGAN, mitra, status } as const],
});

test("mitra_laku_pandai: an active partnership of that kind, and no other", () => {
  const row = { kemitraan: "ada" } as const;
  assert.is(count("mitra_laku_pandai", row, mitra("bpd_laku_pandai", "aktif")), 1);
  assert.is(count("mitra_laku_pandai", row, mitra("bpd_laku_pandai", "disetujui")), 0);
  assert.is(count("mitra_laku_pandai", row, mitra("bri_brilink", "aktif")), 0);
  assert.is(count("mitra_laku_pandai", { kemitraan: "belum" }), 0);
});

test("a koperasi that does not operate may be a Laku Pandai partner", () => {
  const row = { kemitraan: "ada", status_operasi: "belum" } as const;
  assert.is(count("mitra_laku_pandai", row, mitra("bpd_laku_pandai", "aktif")), 1);
});

test("pengajuan_kemitraan counts the koperasi, not its three applications", () => {
  const kemitraan = (["diajukan", "diproses", "diajukan"] as const).map(
    (status) => ({ kode: BENTANGAN, mitra: "pln", status }) as const,
  );
  assert.is(count("pengajuan_kemitraan", { kemitraan: "ada" }, { kemitraan }), 1);
  assert.is(count("pengajuan_kemitraan", { kemitraan: "ada" }, mitra("pln", "aktif")), 0);
});

test("aset_terdaftar: Ada and Belum are answers", () => {
  assert.is(count("aset_terdaftar", { aset_terdaftar: "ada" }), 1);
  assert.is(count("aset_terdaftar", { aset_terdaftar: "belum" }), 0);
});

const ALL_SIX = Object.fromEntries(DOKUMEN.map((dokumen) => [dokumen, "sudah"] as const));

/** PMK 49/2025: legal entity, NIK koperasi, account, NPWP, NIB and business proposal. */
test("dokumen_lengkap: all six documents; one of them blank and nothing can be said", () => {
  assert.is(DOKUMEN.length, 6);
  assert.is(count("dokumen_lengkap", ALL_SIX), 1);
  for (const dokumen of DOKUMEN) {
    assert.is(count("dokumen_lengkap", { ...ALL_SIX, [dokumen]: "proses" }), 0, dokumen);
    assert.is(count("dokumen_lengkap", { ...ALL_SIX, [dokumen]: null }), null, dokumen);
  }
});

test("a dated SK AHU is the first of the six documents", () => {
  const row = { ...ALL_SIX, badan_hukum: null, tanggal_sk_ahu: "2025-06-03" };
  assert.is(count("dokumen_lengkap", row), 1);
  assert.is(dokumenState(koperasiOf(row).row, "badan_hukum"), true);
});

test("members and money are the number itself: 0 stays 0, <5 stays withheld", () => {
  assert.is(count("jumlah_anggota", { jumlah_anggota: 1190 }), 1190);
  assert.is(count("jumlah_anggota", { jumlah_anggota: 0 }), 0);
  assert.is(count("simpanan_pokok", { simpanan_pokok: "<5" }), "<5");
  assert.is(count("simpanan_wajib", { simpanan_wajib: 0 }), 0);
});

test("pengajuan_kemitraan: one applied for or in process; neither agreed, active nor over", () => {
  const row = { kemitraan: "ada" } as const;
  for (const status of ["diajukan", "diproses"] as const)
    assert.is(count("pengajuan_kemitraan", row, mitra("pln", status)), 1, status);
  for (const status of ["disetujui", "ditolak", "berakhir"] as const)
    assert.is(count("pengajuan_kemitraan", row, mitra("pln", status)), 0, status);
});

test("a deed is done by its date or its number alone, whatever the answer", () => {
  for (const deed of [{ tanggal_akta: "2025-05-30" }, { nomor_akta: "12" }])
    for (const akta of ["proses", null] as const)
      assert.is(aktaState(koperasiOf({ akta, ...deed }).row), true);
  assert.is(aktaState(koperasiOf({ akta: "proses" }).row), false);
});

test("an indicator is of the core if rows are counted for it", () => {
  assert.equal(["beroperasi", "simpanan_wajib", "volume_usaha", ""].map(isCore), [
    ...[true, true, false, false],
  ]);
});

test.run();
