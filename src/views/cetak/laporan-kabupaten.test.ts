import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../../test/make-edisi.ts";
import { KLATEN, smallRegistry } from "../../test/make-workbook.ts";
import type { BagianCetak, LaporanView } from "./bagian.ts";
import { folderCetak } from "./folder.ts";
import type { CetakInput } from "./identitas.ts";
import { klaimTentang } from "../buku-klaim.ts";
import { laporanKabupatenView } from "./laporan-kabupaten.ts";
import { rekapKecamatanView } from "./rekap-kecamatan.ts";
import { rekapProvinsiView } from "./rekap-provinsi.ts";

const test = suite("laporan-kabupaten");
const JENIS = { 2: "provinsi", 5: "kabupaten", 8: "kecamatan" } as const;

function inputOf(wilayah: string, kode = wilayah, number = -1): CetakInput {
  const folder = folderCetak(repositorySite(), wilayah).at(number);
  if (!folder) throw new Error(`no folder: ${wilayah}`);
  const jenis = JENIS[kode.length as keyof typeof JENIS];
  return { folder, sidik: "0", cetakan: { jenis, kode, kertas: "A4", bentuk: "biasa" } };
}

function part({ bagian }: LaporanView, judul: string): BagianCetak {
  const found = bagian.find((one) => one.judul.startsWith(judul));
  if (!found) throw new Error(`no part: ${judul}`);
  return found;
}

function rowTexts({ tabel = [] }: BagianCetak, row: number, table = 0): readonly string[] {
  return tabel[table]?.baris.at(row)?.sel.map(({ teks }) => teks) ?? [];
}

test("Klaten's report leads with the seven figures and says once where they come from", () => {
  const angka = part(laporanKabupatenView(inputOf("33.10")), "Tujuh indikator");
  assert.equal(
    angka.tabel?.[0]?.baris.map(({ sel }) => sel.map(({ teks }) => teks)),
    [
      ["Terbentuk", "401"],
      ["Sudah beroperasi", "284"],
      ["Belum beroperasi", "117"],
      ["Memiliki gerai", "87"],
      ["Memiliki aset terdaftar", "237"],
      ["Mitra Laku Pandai", "296"],
      ["Mengajukan kemitraan", "46"],
    ],
  );
  assert.match(angka.catatan?.[0] ?? "", /^Untuk semua baris: .*Prokopim Setda Kab\. Klaten\.$/);
});

test("a kabupaten without rows lists its kecamatan instead of 401 empty lines", () => {
  const annex = part(laporanKabupatenView(inputOf("33.10")), "Lampiran");
  assert.is(annex.tabel?.[0]?.baris.length, 27);
  assert.equal(rowTexts(annex, -1), ["Kabupaten Klaten", "33.10", "401"]);
});

test("Katingan's indicators that nobody reported stand in one line", () => {
  const angka = part(laporanKabupatenView(inputOf("62.06")), "Tujuh indikator");
  assert.equal(angka.tabel, []);
  assert.match(angka.kalimat?.[0] ?? "", /^Belum dilaporkan: terbentuk, .*mengajukan kemitraan\.$/);
});

test("tasks nobody reports on have no count of done, and their common state is said once", () => {
  const tugas = part(laporanKabupatenView(inputOf("62.06")), "Tugas instruksi");
  assert.is(tugas.tabel?.[0]?.baris.length, 25);
  assert.not.match(JSON.stringify(tugas), /0 selesai/);
  assert.match(tugas.catatan?.[0] ?? "", /status belum ada laporan di sini\.$/);
});

test("a task's state of December is not known in a document of November", () => {
  const view = laporanKabupatenView(inputOf("99.01", "99.01", -2));
  const tugas = part(view, "Tugas instruksi");
  assert.match((tugas.kalimat ?? []).join(" "), /13 belum ada laporannya di sini/);
  const newest = part(laporanKabupatenView(inputOf("99.01")), "Tugas instruksi");
  assert.match((newest.kalimat ?? []).join(" "), /3 selesai, 5 berjalan/);
});

test("an instruction of September is not in a document of August", () => {
  const folder = folderCetak(repositorySite(), "99.01").findIndex(
    ({ tanggal }) => tanggal === "2025-08-31",
  );
  const { bagian } = laporanKabupatenView(inputOf("99.01", "99.01", folder));
  assert.not.ok(bagian.some(({ judul }) => judul.startsWith("Tugas instruksi")));
});

test("every desa of the example has a line in the annex, and a shared koperasi names its host", () => {
  const annex = part(laporanKabupatenView(inputOf("99.01")), "Lampiran");
  const rows = annex.tabel?.[0]?.baris ?? [];
  assert.is(new Set(rows.flatMap(({ kode }) => kode ?? [])).size, 60);
  const shared = rows.find(({ kode }) => kode === "99.01.05.2009");
  assert.is(shared?.sel.at(-1)?.teks, "bergabung dengan koperasi Desa Pulau Panjang");
});

test("members are drawn with how many desa reported them", () => {
  const edisi = part(laporanKabupatenView(inputOf("99.01")), "Dari edisi ke edisi");
  assert.match(edisi.bagan?.bagan.judul ?? "", /468 \(Mei 2025, 4 dari 60\) menjadi 17\.082/);
});

test("a bar of an edition that is silent on members does not call it one of all", () => {
  const [first = "", second = ""] = smallRegistry().desaIn(KLATEN);
  const of = (tanggal_data: string, ...jumlah: readonly (number | null)[]) =>
    makeEdisi({
      tanggal_data,
      koperasi: [first, second].map((kode, index) => ({
        kode,
        badan_hukum: "sudah" as const,
        jumlah_anggota: jumlah[index] ?? null,
      })),
    });
  const editions = [of("2025-05-31"), of("2025-06-30", 20), of("2025-07-31", 20, 30)];
  const [folder] = folderCetak(makeSite({ editions }), KLATEN).slice(-1);
  if (!folder) throw new Error("no folder");
  const cetakan = { jenis: "kabupaten", kode: KLATEN, kertas: "A4", bentuk: "biasa" } as const;
  const view = laporanKabupatenView({ folder, sidik: "0", cetakan });
  const { bagan, tabel } = part(view, "Dari edisi ke edisi");
  const cells = (rows = bagan?.tabel.baris ?? []) =>
    rows.map(({ sel }) => [sel[0]?.teks, sel.at(-1)?.teks]);
  assert.equal(cells(), [
    ["31 Mei 2025, 0 dari 26", "belum dilaporkan"],
    ["30 Juni 2025, 1 dari 26", "20"],
    ["31 Juli 2025, 2 dari 26", "50"],
  ]);
  assert.equal(cells(tabel?.[0]?.baris)[0], ["31 Mei 2025", "belum dilaporkan"]);
});

test("next steps are grouped by kecamatan, the soonest due first", () => {
  const steps = part(laporanKabupatenView(inputOf("99.01")), "Tindak lanjut");
  const rows = steps.tabel?.[0]?.baris ?? [];
  assert.is(rows[0]?.sel[0]?.teks, "Kecamatan Kenanga: 5 belum beroperasi, 5 lewat tenggat");
  const due = rows.slice(1, 6).map(({ sel }) => String(sel.at(-1)?.nilai));
  assert.equal(due, [...due].sort());
});

test("published figures that no row can be held against show what their publishers wrote", () => {
  const terbitan = part(laporanKabupatenView(inputOf("33.10")), "Angka yang diterbitkan");
  const [tabel] = terbitan.tabel ?? [];
  assert.equal(
    tabel?.kolom.map(({ id }) => id),
    ["indikator", "tanggal", "angka", "penerbit", "putusan"],
  );
  const two = tabel?.baris.find(({ sel }) => sel[2]?.teks === "2 koperasi")?.sel ?? [];
  assert.match(two[3]?.catatan ?? "", /hanya Bentangan dan Ponggok yang disebut benar-benar aktif/);
});

test("beside each published figure stand its verdict and its caveat, as on the page", () => {
  for (const kode of ["33.10", "62.06", "99.01"]) {
    const { index } = inputOf(kode).folder;
    const terbitan = part(laporanKabupatenView(inputOf(kode)), "Angka yang diterbitkan");
    const verdicts = terbitan.tabel?.[0]?.baris.map(({ sel }) => sel.at(-1)) ?? [];
    const claims = klaimTentang(index, kode);
    assert.ok(claims.length > 0, kode);
    for (const [number, { klaim, putusan }] of claims.entries()) {
      const cell = verdicts[number];
      assert.is(cell?.teks, putusan.kata, kode);
      for (const said of [putusan.rinci, klaim.catatan])
        assert.ok(said === null || cell?.catatan?.includes(said), `${kode}: ${said}`);
    }
  }
});

test("a kecamatan's recap says which desa left what blank", () => {
  const blank = part(rekapKecamatanView(inputOf("99.01", "99.01.04")), "Yang belum dilaporkan");
  assert.equal(blank.daftar, [
    "Lubuk Jaya: belum menjawab keenam dokumen: proposal bisnis belum dilaporkan.",
  ]);
  const shared = part(rekapKecamatanView(inputOf("99.01", "99.01.05")), "Yang belum dilaporkan");
  const name = repositorySite().registry.namaOf("99.01.05.2009");
  assert.ok(shared.daftar?.every((line) => !line.startsWith(`${name}:`)));
});

test("documents are called complete only of those that were reported", () => {
  const { tabel = [] } = part(laporanKabupatenView(inputOf("99.01")), "Tindak lanjut");
  const column = tabel[0]?.kolom.findIndex(({ id }) => id === "dokumen_kurang") ?? -1;
  const cells = (tabel[0]?.baris ?? []).flatMap(({ sel }) => sel[column] ?? []);
  assert.ok(cells.some(({ teks }) => /, proposal bisnis/.test(teks)));
  assert.ok(cells.every(({ teks }) => !/, Proposal/.test(teks)));
  for (const { teks, catatan } of cells)
    assert.ok(!catatan || teks !== "tidak ada yang kurang", teks);
});

test("the ladder says how two of its rungs count otherwise than indicators of like names", () => {
  const notes = part(laporanKabupatenView(inputOf("99.01")), "Tangga tahap").catatan ?? [];
  assert.match(notes.join(" "), /“Gerai dibangun” menurut progres .* “Kemitraan” sudah berarti/);
});

test("a silent kecamatan's recap names its desa in one sentence and shows its kabupaten", () => {
  const view = rekapKecamatanView(inputOf("33.10", "33.10.15"));
  assert.match(part(view, "Yang belum").kalimat?.[0] ?? "", /18 desa\/kelurahan .*Bentangan/);
  assert.equal(rowTexts(part(view, "Angka Kabupaten Klaten"), 0).slice(0, 2), ["Terbentuk", "401"]);
});

test("a province's recap has a line for each of its 35 kabupaten and cities", () => {
  const rows = part(rekapProvinsiView(inputOf("33")), "Tiap kabupaten");
  assert.is(rows.tabel?.[0]?.baris.length, 35);
  assert.equal(rowTexts(rows, 0), [
    "33.01",
    "Kabupaten Cilacap",
    "284",
    "belum ada laporan di sini",
  ]);
  assert.equal(rowTexts(rows, 9).slice(-2), ["284 *1", "87 *1"]);
  assert.match(rows.catatan?.[0] ?? "", /^\*1 per 24 November 2025, dinyatakan kabupaten/);
});

test.run();
