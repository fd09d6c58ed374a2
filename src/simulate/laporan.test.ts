import { suite } from "uvu";
import * as assert from "uvu/assert";
import { payersOn } from "./keadaan.ts";
import { laporanOn, type BarisPanjang, type Laporan } from "./laporan.ts";
import { createRiwayat, type Latar } from "./riwayat.ts";

const test = suite("laporan");

const LATAR: Latar = { benih: "uji", mulai: "2025-04-14", tanda: "Contoh" };
const DATES = ["05-31", "06-30", "07-31", "08-31", "10-31", "11-24", "12-31"].map(
  (day) => `2025-${day}`,
);
const KODE = Array.from(
  { length: 200 },
  (_, index) => `99.01.01.${index % 8 ? 2001 + index : 1001 + index}`,
);
const lives = KODE.map((kode) => createRiwayat({ kode, nama: "Uji" }, LATAR));
const series = lives.map((life) => DATES.map((date) => laporanOn(life, date)));

/** Every pair of a report and the next one of the same koperasi. */
function* pairs(): Generator<readonly [Laporan, Laporan]> {
  for (const reports of series) {
    for (let at = 1; at < reports.length; at += 1) {
      yield [reports[at - 1], reports[at]] as [Laporan, Laporan];
    }
  }
}

const STATUSES = [
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
  "proposal_bisnis",
] as const;
const DATED = ["tanggal_musdesus", "tanggal_akta", "tanggal_sk_ahu", "tanggal_operasi"] as const;
const OPERATION = ["belum", "merintis", "beroperasi", "beroperasi_penuh"];

test("a status never falls back and a reported day never changes", () => {
  const rank = (status: string | null | undefined) =>
    ["belum", "proses", "sudah"].indexOf(status ?? "belum");
  for (const [before, after] of pairs()) {
    for (const field of STATUSES) {
      assert.ok(rank(before.koperasi[field]) <= rank(after.koperasi[field]), field);
    }
    for (const field of DATED) {
      const day = before.koperasi[field] ?? null;
      assert.ok(day === null || day === after.koperasi[field], field);
    }
    const operation = [before, after].map(({ koperasi }) =>
      OPERATION.indexOf(koperasi.status_operasi ?? "belum"),
    );
    assert.ok((operation[0] ?? 0) <= (operation[1] ?? 0));
  }
});

test("members, payers and savings only grow", () => {
  for (const [before, after] of pairs()) {
    for (const field of ["jumlah_anggota", "simpanan_pokok", "simpanan_wajib"] as const) {
      const [low, high] = [before.koperasi[field] ?? 0, after.koperasi[field] ?? 0];
      assert.ok(low === "<5" || high === "<5" || low <= high, `${field}: ${low} → ${high}`);
    }
  }
});

test("what was reported once is reported ever after", () => {
  const passing = new Set(["kendala", "tindak_lanjut", "penanggung_jawab", "tenggat"]);
  for (const [before, after] of pairs()) {
    for (const [field, value] of Object.entries(before.koperasi)) {
      if (value === null || passing.has(field)) continue;
      assert.ok(after.koperasi[field as keyof typeof after.koperasi] !== undefined, field);
    }
  }
});

test('"ada" stands exactly where there are rows', () => {
  const sheets = {
    gerai: "gerai",
    kemitraan: "kemitraan",
    aset: "aset_terdaftar",
    pelatihan: "pelatihan",
    usaha: "usaha",
    potensi: "potensi",
    inventaris: "inventaris",
  } as const;
  for (const report of series.flat()) {
    for (const [sheet, flag] of Object.entries(sheets)) {
      const rows = report[sheet as keyof BarisPanjang].length;
      assert.is(report.koperasi[flag] === "ada", rows > 0, `${report.koperasi.kode} ${sheet}`);
    }
  }
});

/** What never changes of a row, whatever becomes of it. */
const KEPT: Readonly<Record<keyof BarisPanjang, readonly string[]>> = {
  gerai: ["jenis", "luas"],
  kemitraan: ["mitra", "lembaga"],
  aset: ["jenis", "uraian", "luas", "nilai", "sumber_dana"],
  pelatihan: ["tanggal", "materi", "penyelenggara", "bersertifikat", "peserta", "sumber_dana"],
  usaha: ["bidang", "pengelola"],
  potensi: ["bidang", "komoditas", "volume", "satuan", "digarap"],
  inventaris: ["nama", "bentuk", "keadaan", "jumlah_anggota", "tahun_rat_terakhir", "jalur"],
};

test("a row once there stays there with the facts that do not change", () => {
  const keysOf = (sheet: keyof BarisPanjang, report: Laporan) =>
    report[sheet].map((row) => {
      const facts: Readonly<Record<string, unknown>> = { ...row };
      return JSON.stringify(KEPT[sheet].map((field) => facts[field]));
    });
  for (const [before, after] of pairs()) {
    for (const sheet of Object.keys(KEPT) as (keyof BarisPanjang)[]) {
      const later = keysOf(sheet, after);
      for (const key of keysOf(sheet, before)) assert.ok(later.includes(key), `${sheet} ${key}`);
    }
  }
});

test('sums of one to four payers are "<5", those of nobody are 0', () => {
  let few = 0;
  let nobody = 0;
  for (const life of lives) {
    for (const date of DATES) {
      const { jumlah_penyetor, simpanan_pokok, simpanan_wajib } = laporanOn(life, date).koperasi;
      if (jumlah_penyetor === undefined) continue;
      const payers = payersOn(life, date);
      const masked = payers >= 1 && payers <= 4;
      assert.is(jumlah_penyetor, masked ? "<5" : payers);
      assert.is(simpanan_pokok === "<5", masked);
      assert.is(simpanan_wajib === "<5", masked);
      few += Number(masked);
      nobody += Number(payers === 0);
    }
  }
  assert.ok(few > 0 && nobody > 0);
});

test("a kelurahan says nothing of a BUMDes and nobody else runs one there", () => {
  const wards = series.flat().filter(({ koperasi }) => koperasi.kode?.charAt(9) === "1");
  assert.ok(wards.length > 0);
  for (const { koperasi, usaha, potensi } of wards) {
    assert.is(koperasi.bumdes, undefined);
    assert.not.ok(usaha.some(({ pengelola }) => pengelola === "bumdes" || pengelola === "bersama"));
    assert.not.ok(potensi.some(({ digarap }) => digarap === "bumdes" || digarap === "bersama"));
  }
});

test("a second koperasi numbers its rows and leaves what belongs to the desa to the first", () => {
  const desa = { kode: "99.01.01.2006", nama: "Uji", ke: 2 };
  const report = laporanOn(createRiwayat(desa, LATAR, { tidak_lapor: [] }), "2025-12-31");
  assert.is(report.koperasi.koperasi_ke, 2);
  assert.is(report.koperasi.potensi, undefined);
  assert.is(report.koperasi.inventaris, undefined);
  assert.is(report.koperasi.bumdes, undefined);
  assert.equal([...report.potensi, ...report.inventaris], []);
  assert.ok(report.usaha.every((row) => row.koperasi_ke === 2));
});

test("only one koperasi that is told to fall back does", () => {
  const desa = { kode: "99.01.01.2001", nama: "Uji" };
  const kasus = {
    tanggal: { merintis: "2025-07-01", beroperasi: "2025-09-01", beroperasi_penuh: null },
    mundur: "2025-12-05",
    tidak_lapor: [],
  };
  const life = createRiwayat(desa, LATAR, kasus);
  assert.is(laporanOn(life, "2025-11-24").koperasi.status_operasi, "beroperasi");
  assert.is(laporanOn(life, "2025-12-31").koperasi.status_operasi, "merintis");
  assert.is(laporanOn(life, "2025-12-31").koperasi.tanggal_operasi, null);
});

test.run();
