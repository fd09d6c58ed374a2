import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { kecamatanView } from "./kecamatan.ts";

const test = suite("kecamatan view");

const WONOSARI = "33.10.15";
const DUWET = "33.10.15.2016";

const koperasi = [
  {
    kode: BENTANGAN,
    tanggal_sk_ahu: "2025-06-03",
    status_operasi: "beroperasi",
    jumlah_anggota: 1190,
  },
  { kode: DUWET, koperasi_bersama: BENTANGAN },
  { kode: "33.10.15.2017", badan_hukum: "proses", status_operasi: "merintis" },
  { kode: "33.10.15.2018", status_operasi: "tidak_diketahui" },
  { kode: "33.10.24.2001", status_operasi: "beroperasi_penuh", jumlah_anggota: 500 },
] as const;
const view = kecamatanView(makeSite({ editions: [makeEdisi({ koperasi })] }), WONOSARI);

const rowOf = (kode: string) => view.desa.find((each) => each.kode === kode);

test("Wonosari has 18 desa, and each has its line", () => {
  assert.equal(view.jumlah, { semua: 18, desa: 18, kelurahan: 0 });
  assert.is(view.desa.length, 18);
  assert.is(view.tetangga.length, 1);
});

test("figures are those of the kecamatan alone, the kabupaten's stand beside them", () => {
  const members = (list: typeof view.angka) =>
    list.find(({ id }) => id === "jumlah_anggota")?.angka.nilai;
  assert.equal([members(view.angka), members(view.kabupaten)], [1190, 1690]);
});

test("a desa that joined names its host, and members do not apply to it", () => {
  const duwet = rowOf(DUWET);
  assert.equal(
    [duwet?.tahap, duwet?.anggota.keadaan],
    ["bergabung dengan Desa Bentangan", "tidak_berlaku"],
  );
});

test("legal state, operation and members of a desa are told in words", () => {
  const bentangan = rowOf(BENTANGAN);
  assert.equal(
    [bentangan?.tahap, bentangan?.operasi, bentangan?.anggota.teks],
    ["Sudah", "Beroperasi", "1.190"],
  );
  assert.is(bentangan?.anggota.sumber?.label, "laporan kabupaten, lembar Koperasi sel AJ16");
  assert.is(rowOf("33.10.15.2017")?.tahap, "Proses");
  const silent = rowOf("33.10.15.2001");
  assert.equal(
    [silent?.tahap, silent?.operasi, silent?.anggota.teks],
    Array(3).fill("belum dilaporkan"),
  );
});

test("the groups of operation are all 18 desa", () => {
  assert.is(
    view.operasi.reduce((sum, { desa }) => sum + desa, 0),
    18,
  );
});

test("a shared koperasi puts both its desa into its group", () => {
  assert.equal(
    view.operasi.slice(0, 3).map(({ label, desa }) => [label, desa]),
    [
      ["Beroperasi", 2],
      ["Merintis usaha", 1],
      ["Belum beroperasi (selain merintis)", 0],
    ],
  );
});

test('an answer "not known" is not among those who have not reported', () => {
  assert.is(view.operasi.find(({ label }) => label === "Belum dilaporkan")?.desa, 14);
});

test("the sentences say how many reported", () => {
  assert.is(view.kalimat[0], "Kecamatan Wonosari di Kabupaten Klaten punya 18 desa/kelurahan.");
  assert.equal(view.kalimat.slice(1), [
    "1 koperasi berbadan hukum, per 24 November 2025, menurut laporan per desa (3 dari 18 desa/kelurahan melapor).",
    "1 koperasi sudah beroperasi, per 24 November 2025, menurut laporan per desa (4 dari 18 desa/kelurahan melapor).",
  ]);
});

test("without rows, and without an edition, nothing is claimed", () => {
  const bare = kecamatanView(makeSite({ editions: [makeEdisi()] }), WONOSARI);
  assert.is(bare.kalimat[1], "Edisi 24 November 2025 belum memuat rincian per desa.");
  assert.is(bare.ada_rincian, false);
  const none = kecamatanView(makeSite({}), WONOSARI);
  assert.is(none.kalimat[1], "Belum ada laporan kabupaten tentang kecamatan ini.");
  assert.equal([none.edisi, none.operasi.at(-1)?.desa], [null, 18]);
});

test("before the move Karangsari counts where it lies today", () => {
  const index = repositorySite();
  const cempaka = kecamatanView(index, "99.01.04").desa.map(({ kode }) => kode);
  assert.ok(cempaka.includes("99.01.04.2011"));
  const series = kecamatanView(index, "99.01.04").angka[0]?.seri ?? [];
  assert.ok(series.every(({ total }) => total.desa === cempaka.length));
});

test.run();
