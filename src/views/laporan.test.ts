import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Instruksi } from "../records/types.gen.ts";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { laporanTables, laporanView } from "./laporan.ts";

const test = suite("board of reports");

const view = laporanView(repositorySite());
const { kabupaten, provinsi, kewajiban, fiktif } = view;
const cellsOf = (kode: string, tabel = kabupaten) =>
  tabel.baris.find((row) => row.kode === kode)?.sel.map(({ teks }) => teks) ?? [];

test("all 514 kabupaten and kota have a row, the fictional one is not among them", () => {
  assert.is(kabupaten.baris.length, 514);
  assert.is(provinsi.baris.filter(({ jumlah }) => !jumlah).length, 38);
  assert.equal(cellsOf("99.01"), []);
});

test("the parts by province hold every row once, in the table's order, and say how many report", () => {
  const parts = view.per_provinsi;
  assert.is(parts.length, 38);
  assert.equal(
    parts.flatMap(({ isi }) => isi.baris),
    kabupaten.baris,
  );
  const jateng = parts.find(({ id }) => id === "provinsi-33");
  assert.is(jateng?.ringkas, "Jawa Tengah (35, 1 punya edisi)");
  assert.is(parts[0]?.ringkas, "Aceh (23)");
});

test("who has no edition is not late: there is no report here", () => {
  assert.equal(cellsOf("35.72").slice(3, 5), ["Belum ada laporan di sini", "belum ada"]);
  assert.not.ok(kabupaten.baris.some(({ sel }) => sel[3]?.teks === "Terlambat"));
});

test("a compiled edition is no report", () => {
  assert.equal(cellsOf("33.10").slice(3, 5), ["Disusun dari publikasi", "24 November 2025"]);
});

test("Katingan must report periodically, but its document names no period", () => {
  assert.match(cellsOf("62.06").at(-1) ?? "", /periodenya tidak dinyatakan/);
  assert.is(cellsOf("62.06")[3], "Disusun dari publikasi");
  assert.match(cellsOf("62.06", kewajiban ?? kabupaten).at(-1) ?? "", "tidak dapat dinilai");
});

test("the fictional duty is monthly: September never came, the others came in time", () => {
  const rows = fiktif?.kewajiban?.baris.map(({ sel }) => [sel[2]?.teks, sel[5]?.teks]) ?? [];
  assert.equal(rows, [
    ["September 2025", "tidak ada di sini"],
    ["Oktober 2025", "tepat waktu"],
    ["November 2025", "tepat waktu"],
    ["Desember 2025", "tepat waktu"],
  ]);
  const [row] = fiktif?.kabupaten.baris ?? [];
  assert.equal(
    [row?.sel[3]?.teks, row?.sel[3]?.catatan],
    ["Terlambat", "laporan September 2025 tidak ada di sini"],
  );
});

test("provinces add up to the country", () => {
  const figures = provinsi.baris.map(({ sel }) => sel.slice(2).map(({ nilai }) => Number(nilai)));
  const sum = figures.at(-1) ?? [];
  const parts = figures.slice(0, -1);
  assert.equal(
    sum.map((_, column) => parts.reduce((total, part) => total + (part[column] ?? 0), 0)),
    sum,
  );
  assert.equal(sum, [514, 0, 4, 510]);
});

test("a kabupaten that reports is counted as reporting", () => {
  const site = makeSite({ editions: [makeEdisi()] });
  const own = laporanView(site);
  assert.match(own.kalimat[0] ?? "", /^1 dari/);
  assert.is(cellsOf("33.10", own.kabupaten)[3], "Melapor sendiri");
});

const sent = (tanggal_data: string) =>
  makeEdisi({ tanggal_data, meta: { tanggal_laporan: tanggal_data } });
const instruct = (id: string, wilayah: string, change: Partial<Instruksi> = {}): Instruksi => ({
  ...{ id, wilayah, nomor: id, judul: "Pelaporan", penerbit: "Gubernur", tanggal: "2025-08-01" },
  ...{
    tugas: [],
    sumber: { penerbit: "Gubernur", judul: "Salinan", url: null },
    pelaporan: "laporan",
  },
  ...{ periode_laporan: "bulanan", batas_laporan: 10 },
  ...change,
});

test("an instruction to a province or the country makes nobody late", () => {
  const editions = ["2025-08-31", "2025-09-30", "2025-11-30"].map(sent);
  const instruksi = [instruct("prov", "33"), instruct("pusat", "00")];
  const board = laporanView(makeSite({ editions, instruksi }));
  assert.match(board.kalimat[1] ?? "", "Tidak satu pun disebut terlambat");
  assert.equal(
    board.kewajiban?.baris.map(({ sel }) => [sel[2]?.teks, sel[5]?.teks, sel[5]?.catatan]),
    instruksi.map(() => ["bulanan", "tidak dapat dinilai", "bukan untuk satu kabupaten/kota"]),
  );
});

test("a kabupaten is late if any of its instructions says so, and is counted once", () => {
  const editions = ["2025-08-31", "2025-11-30"].map(sent);
  const instruksi = [
    instruct("tanpa-periode", "33.10", { periode_laporan: null }),
    instruct("a", "33.10"),
    instruct("b", "33.10", { periode_laporan: "triwulanan" }),
  ];
  const board = laporanView(makeSite({ editions, instruksi }));
  assert.match(board.kalimat[1] ?? "", /^1 kabupaten\/kota terlambat/);
  const row = board.kabupaten.baris.find(({ kode }) => kode === "33.10")?.sel ?? [];
  assert.is(row[3]?.teks, "Terlambat");
  assert.match(row[3]?.catatan ?? "", "September 2025 tidak ada di sini");
  assert.match(row[6]?.teks ?? "", "bulanan diwajibkan");
  assert.match(row[6]?.catatan ?? "", "dan 2 instruksi lain");
});

test("each table has an address of its own", () => {
  const { nyata, fiktif: invented } = laporanTables(view);
  const addresses = [...nyata, ...invented].map(({ unduhan }) => unduhan);
  assert.equal([new Set(addresses).size, addresses.length], [5, 5]);
});

test.run();
