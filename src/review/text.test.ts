import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { finding, reviewMade } from "./review-fixtures.ts";
import { tinjauanText } from "./text.ts";

const test = suite("a review for the terminal");

const ALL = desaOn(smallRegistry(), KLATEN, "2025-11-24");
const members = (jumlah_anggota: number | null) => ({
  koperasi: [{ kode: BENTANGAN, jumlah_pengurus: 5, jumlah_anggota }],
});

test("a workbook that says the same is told in a few lines", () => {
  assert.is(
    tinjauanText(reviewMade(members(1190), members(1190))),
    [
      "Kabupaten Klaten, data per 24 November 2025",
      "Tidak ada isian yang berubah.",
      "Dibandingkan dengan laporan per 24 November 2025.",
      "Tidak ada halaman yang berubah.",
    ].join("\n"),
  );
});

test("each striking change of one desa has its reason where the reasons differ", () => {
  const of = (jumlah_anggota: number, jumlah_pengurus: number) => ({
    koperasi: [{ kode: BENTANGAN, jumlah_anggota, jumlah_pengurus }],
  });
  const temuan = [
    finding("nilai-melonjak", "AJ16", "naik."),
    finding("nilai-mundur", "AM16", "turun."),
  ];
  const text = tinjauanText(reviewMade(of(10, 7), of(900, 5), { temuan }), { width: 200 });
  assert.is(
    text.split("\n\n")[1],
    [
      "PERLU DIPERIKSA LEBIH DULU (2)",
      "  Bentangan (33.10.15.2015)",
      "    Jumlah Anggota [AJ16]: 10 → 900",
      "    naik.",
      "    Jumlah Pengurus [AM16]: 7 → 5",
      "    turun.",
    ].join("\n"),
  );
});

test("a total that nobody reports any more has no bar; one that stays hidden has no figure", () => {
  const of = (jumlah_anggota: number | null, jumlah_karyawan: number) => ({
    koperasi: ALL.map((kode) => ({
      kode,
      jumlah_anggota,
      jumlah_karyawan,
      simpanan_pokok: "<5" as const,
    })),
  });
  const text = tinjauanText(reviewMade(of(10, 1), of(null, 1)), { width: 300 });
  assert.match(text, /\n {2}\(█ tetap, .*\n {2}\S.*? {12}260 → belum dilaporkan/);
  assert.match(text, /\n {2}Tetap: .*Simpanan [^;]*–/);
});

test("what stands in no cell is told without one", () => {
  const of = (penyusun: string) => ({ ...members(1190), meta: { penyusun } });
  const lines = tinjauanText(reviewMade(of("Dinas"), of("Bagian")), { width: 200 }).split("\n");
  assert.ok(
    lines.includes("    Keterangan berkas: Kantor Penyusun: Dinas → Bagian"),
    lines.join("\n"),
  );
});

test("lines are broken at spaces, deeper than they begin, and hold no control characters", () => {
  const tinjauan = reviewMade(members(1190), members(1200));
  const kabupaten = { kode: KLATEN, nama: "Kabupaten\u0007\u0007Contoh" };
  const head = (width: number) =>
    tinjauanText({ ...tinjauan, kabupaten }, { width })
      .split("\n")
      .slice(0, 3);
  const title = "Kabupaten Contoh, data per 24 November 2025";
  assert.is(head(title.length)[0], title);
  assert.equal(head(title.length - 1).slice(0, 2), [
    "Kabupaten Contoh, data per 24 November",
    "  2025",
  ]);
  assert.equal(head(9), ["Kabupaten", "  Contoh,", "  data"]);
  const lines = tinjauanText(tinjauan, { width: 9 }).split("\n");
  assert.not.ok(lines.some((line) => line !== "" && line.trim() === ""));
  assert.equal(lines.slice(lines.indexOf("  Bentangan"), lines.indexOf("  Bentangan") + 4), [
    "  Bentangan",
    "    (33.10.15.2015)",
    "    Jumlah",
    "      Anggota",
  ]);
});

test.run();
