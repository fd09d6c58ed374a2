import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../base/problem.ts";
import { BARENGLOR, BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import type { MadeEdisi } from "../test/make-edisi.ts";
import { finding, reviewMade } from "./review-fixtures.ts";

const test = suite("items of a review");

/** A desa that reports all along, so that the review is not that of a first report. */
const OTHER = { kode: BARENGLOR, jumlah_anggota: 80 };

function notes(lama: string, baru: string): readonly (string | null | undefined)[] {
  const of = (catatan: string) => ({ koperasi: [{ kode: BENTANGAN, catatan }] });
  const [item] = reviewMade(of(lama), of(baru)).perubahan;
  return [item?.lama, item?.baru];
}

test("two long texts that begin alike are told from shortly before they differ", () => {
  const forty = "abcdefghij".repeat(4);
  assert.equal(notes(`${forty}satu`, `${forty}dua`), [`${forty}satu`, `${forty}dua`]);
  assert.equal(notes(`${forty}Xsatu`, `${forty}Xdua`), ["…jabcdefghijXsatu", "…jabcdefghijXdua"]);
  assert.equal(notes(`${forty}X`, `${forty}XY`), ["…jabcdefghijX", "…jabcdefghijXY"]);
  const long = "a".repeat(2_100);
  const shown = `${"a".repeat(200)}…`;
  assert.equal(notes(`${long}b`, `${long}c`), [shown, shown]);
});

test("a desa that reports for the first time is one entry beside its striking cells", () => {
  const row = { kode: BENTANGAN, jumlah_anggota: 1190, jumlah_pengurus: 5, jumlah_pengawas: 3 };
  const temuan = [finding("nilai-melonjak", "AJ16", "10 kali.")];
  const { perubahan } = reviewMade({ koperasi: [OTHER] }, { koperasi: [OTHER, row] }, { temuan });
  assert.equal(
    perubahan.map(({ jenis, kolom, lama, baru, sel, sel_lama }) => [
      jenis,
      kolom,
      lama,
      baru,
      sel,
      sel_lama,
    ]),
    [
      ["diisi", "Jumlah Anggota", null, "1.190", "AJ16", "AJ16"],
      [
        "diisi",
        null,
        null,
        "Jumlah Anggota: 1.190; Jumlah Pengurus: 5; Jumlah Pengawas: 3",
        "A16",
        "A16",
      ],
    ],
  );
});

test("a row of a long sheet that says only whose it is keeps its cells by themselves", () => {
  const of = (row: object) => ({ koperasi: [OTHER], gerai: [{ kode: BENTANGAN, ...row }] });
  const { perubahan } = reviewMade(of({}), of({ status: "aktif", luas: 36 }));
  assert.equal(
    perubahan.map(({ baris, kolom, koperasi_ke }) => [baris, kolom, koperasi_ke]),
    [
      [null, "Status Gerai", 1],
      [null, "Luas Bangunan", 1],
    ],
  );
});

test("a desa that falls silent is marked by the strongest finding about its cells", () => {
  const row = { kode: BENTANGAN, jumlah_anggota: 1190, jumlah_pengurus: 5, jumlah_pengawas: 3 };
  const about = (cell: string, message: string) => finding("nilai-dikosongkan", cell, message);
  const explained = 'kosong. Catatan: "salah desa"';
  const cases = [
    [[explained, "pertama.", "kedua."], "pertama."],
    [["pertama.", explained, "kedua."], "pertama."],
    [["pertama.", "kedua.", explained], "pertama."],
    [[explained, explained, "kedua."], "kedua."],
    [[explained], "kosong."],
  ] as const;
  for (const [messages, pesan] of cases) {
    const temuan = messages.map((one, index) => about(["AJ16", "AM16", "AO16"][index] ?? "", one));
    const silent = reviewMade({ koperasi: [OTHER, row] }, { koperasi: [OTHER] }, { temuan });
    assert.equal(
      silent.perubahan.map(({ sel, sel_lama, curiga }) => [sel, sel_lama, curiga?.pesan]),
      [["A16", "A16", pesan]],
    );
  }
});

/** Money of which two koperasi are withheld, with its total as stated. */
function stated(nilai: number | null): MadeEdisi {
  const koperasi = desaOn(smallRegistry(), KLATEN, "2025-11-24").map((kode, index) => ({
    kode,
    simpanan_pokok: index < 2 ? ("<5" as const) : 1_000_000,
  }));
  const row = { indikator: "simpanan_pokok", pernyataan: "tetap", nilai };
  return { koperasi, ringkasan: [row as { indikator: "simpanan_pokok"; nilai: number }] };
}

test("of a withheld cell neither the figure nor what the finding says of it is told", () => {
  const place = { file: "x.xlsx", sheet: "Ringkasan", cell: "B2" };
  const temuan: Problem[] = [{ ...finding("nilai-melonjak", "B2", "isinya 24.450.000."), place }];
  const hidden = "disembunyikan";
  const cases = [
    [24_350_000, 24_450_000, hidden, hidden],
    [null, 24_450_000, null, hidden],
    [24_350_000, null, hidden, null],
  ] as const;
  for (const [before, after, lama, baru] of cases) {
    const { perubahan } = reviewMade(stated(before), stated(after), { temuan });
    assert.equal(
      perubahan.map((item) => [item.lama, item.baru, item.curiga?.pesan]),
      [[lama, baru, "isinya disembunyikan."]],
    );
  }
});

test.run();
