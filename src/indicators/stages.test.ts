import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Kemitraan, Koperasi } from "../records/types.gen.ts";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { stagesOf, type Stage } from "./stages.ts";

const test = suite("stages");

function ladder(row: Partial<Koperasi>, long: MadeEdisi = {}): readonly Stage[] {
  const edisi = makeEdisi({ ...long, koperasi: [{ kode: BENTANGAN, ...row }] });
  const [koperasi] = arrangeByDesa(edisi).desa.get(BENTANGAN)?.koperasi ?? [];
  return koperasi ? stagesOf(koperasi) : [];
}

function rung(id: string, row: Partial<Koperasi>, long?: MadeEdisi): Stage {
  const found = ladder(row, long).find((stage) => stage.id === id);
  if (!found) throw new Error(`no rung ${id}`);
  return found;
}

/** domain.md §2.3. */
test("the ladder has sixteen rungs in the official order", () => {
  assert.equal(
    ladder({}).map(({ id }) => id),
    [
      "sosialisasi",
      "musdesus",
      "rapat_pendirian",
      "akta",
      "badan_hukum",
      "npwp",
      "nib",
      "rekening",
      "nik_koperasi",
      "akun_simkopdes",
      "status_lahan",
      "progres_gerai",
      "status_operasi",
      "kemitraan",
      "pinjaman",
      "rat",
    ],
  );
});

test("nothing reported is null on every rung, not Belum", () => {
  assert.ok(ladder({}).every(({ keadaan }) => keadaan === null));
});

test("a date makes a rung done whatever the answer beside it", () => {
  const { keadaan, tanggal } = rung("musdesus", {
    musdesus: "proses",
    tanggal_musdesus: "2025-05-25",
  });
  assert.equal([keadaan, tanggal], ["sudah", "2025-05-25"]);
});

test("a deed and an SK carry their number and are done by it", () => {
  const akta = rung("akta", { nomor_akta: "12", tanggal_akta: "2025-05-30" });
  assert.equal([akta.keadaan, akta.nomor, akta.tanggal], ["sudah", "12", "2025-05-30"]);
  assert.is(rung("badan_hukum", { nomor_sk_ahu: "AHU-1" }).keadaan, "sudah");
});

test("answers stay what they are: done, in process, not yet", () => {
  for (const answer of ["sudah", "proses", "belum"] as const)
    for (const id of ["sosialisasi", "badan_hukum", "npwp", "nik_koperasi", "rat"] as const)
      assert.is(rung(id, { [id]: answer }).keadaan, answer, id);
});

const LAND = [
  ["belum", "belum"],
  ["diajukan", "proses"],
  ["diperiksa", "proses"],
  ["terverifikasi", "sudah"],
  ["terkendala", "belum"],
] as const;

for (const [status_lahan, keadaan] of LAND) {
  test(`land that is ${status_lahan} stands at ${keadaan}`, () => {
    const stage = rung("status_lahan", { status_lahan });
    assert.equal([stage.keadaan, stage.rincian], [keadaan, status_lahan]);
  });
}

test("a building at 0 percent is not begun, at 45 in process, at 100 done", () => {
  const state = (progres_gerai: number) => rung("progres_gerai", { progres_gerai });
  assert.equal(
    [0, 1, 45, 99, 100].map((progress) => state(progress).keadaan),
    ["belum", "proses", "proses", "proses", "sudah"],
  );
  assert.is(state(45).rincian, "45 %");
});

const OPERATION = [
  ["belum", "belum"],
  ["merintis", "proses"],
  ["beroperasi", "sudah"],
  ["beroperasi_penuh", "sudah"],
  ["tidak_diketahui", "tidak_diketahui"],
] as const;

for (const [status_operasi, keadaan] of OPERATION) {
  test(`operation ${status_operasi} stands at ${keadaan}`, () => {
    assert.is(rung("status_operasi", { status_operasi }).keadaan, keadaan);
  });
}

test("an operating koperasi without a date opened with its first outlet", () => {
  const gerai = ["2025-09-15", "2025-07-21"].map(
    (tanggal_buka) =>
      ({ kode: BENTANGAN, jenis: "sembako", status: "aktif", tanggal_buka }) as const,
  );
  const row = { status_operasi: "beroperasi" } as const;
  assert.is(rung("status_operasi", row, { gerai }).tanggal, "2025-07-21");
  const dated = { ...row, tanggal_operasi: "2025-08-01" };
  assert.is(rung("status_operasi", dated, { gerai }).tanggal, "2025-08-01");
});

test("an outlet that is closed or not yet open is no opening", () => {
  const gerai = (["tutup", "dibangun"] as const).map(
    (status) =>
      ({ kode: BENTANGAN, jenis: "sembako", status, tanggal_buka: "2025-07-21" }) as const,
  );
  assert.is(rung("status_operasi", { status_operasi: "beroperasi" }, { gerai }).tanggal, null);
});

test("a koperasi that does not operate yet has no date of operation", () => {
  const gerai = [
    { kode: BENTANGAN, jenis: "kantor", status: "aktif", tanggal_buka: "2025-07-21" } as const,
  ];
  assert.is(rung("status_operasi", { status_operasi: "belum" }, { gerai }).tanggal, null);
});

/** Desa 99.01.04.2005 of the example has one partnership, refused. */
test("a partnership is done when active; applied for, refused or over it is not", () => {
  const state = (...statuses: readonly Kemitraan["status"][]) => {
    const kemitraan = statuses.map((status) => ({
      ...({ kode: BENTANGAN, mitra: "penyalur_pupuk", status } as const),
    }));
    const { keadaan, rincian } = rung("kemitraan", { kemitraan: "ada" }, { kemitraan });
    return [keadaan, rincian];
  };
  assert.equal(state("ditolak", "aktif"), ["sudah", null]);
  assert.equal(state(), ["sudah", null]);
  for (const status of ["diajukan", "diproses", "disetujui"] as const)
    assert.equal(state("ditolak", status), ["proses", null], status);
  for (const status of ["ditolak", "berakhir"] as const)
    assert.equal(state(status), ["belum", "tidak ada yang aktif"], status);
  assert.is(rung("kemitraan", { kemitraan: "belum" }).keadaan, "belum");
  assert.is(rung("kemitraan", {}).keadaan, null);
});

const LOAN = [
  ["belum", "belum"],
  ["diajukan", "proses"],
  ["disetujui", "proses"],
  ["cair", "sudah"],
  ["ditolak", "belum"],
  ["lunas", "sudah"],
] as const;

for (const [pinjaman, keadaan] of LOAN) {
  test(`a loan that is ${pinjaman} stands at ${keadaan}`, () => {
    assert.is(rung("pinjaman", { pinjaman }).keadaan, keadaan);
  });
}

test("every rung names the column it was read from", () => {
  for (const { id, kolom } of ladder({})) assert.is(kolom, id);
});

test("a date of socialisation, founding meeting or RAT makes it done without an answer", () => {
  const tanggal = "2025-05-25";
  for (const [id, field] of [
    ["sosialisasi", "tanggal_sosialisasi"],
    ["rapat_pendirian", "tanggal_rapat_pendirian"],
    ["rat", "tanggal_rat"],
  ] as const)
    for (const answer of [null, "belum"] as const) {
      const found = rung(id, { [id]: answer, [field]: tanggal });
      assert.equal([found.keadaan, found.tanggal], ["sudah", tanggal], id);
    }
});

test("what was not reported has no word, date or number beside it", () => {
  for (const { id, tanggal, nomor, rincian } of ladder({}))
    assert.equal([tanggal, nomor, rincian], [null, null, null], id);
});

test("an active outlet without a date of opening dates nothing", () => {
  const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" } as const];
  assert.is(rung("status_operasi", { status_operasi: "beroperasi" }, { gerai }).tanggal, null);
});

test.run();
