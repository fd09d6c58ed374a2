import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BARENGLOR, BENTANGAN, KLATEN } from "../test/make-workbook.ts";
import type { Change, ChangeKind } from "./changes.ts";
import { countChanges } from "./counts.ts";

const test = suite("counts");

function change(kode: string | null, jenis: ChangeKind, column: string | null): Change {
  const blank = { lama: null, baru: null, sel: null, sel_lama: null };
  const rows = { baris_lama: null, baris_baru: null };
  const lembar = column === null || column === "luas" ? "gerai" : "koperasi";
  return { ...blank, ...rows, jenis, lembar, kunci: "", kode, field: column };
}

test("cells and rows count each, a desa once, by what happened to it", () => {
  const counted = countChanges([
    change(BENTANGAN, "diubah", "jumlah_anggota"),
    change(BENTANGAN, "diubah", "npwp"),
    change(BARENGLOR, "diisi", "jumlah_anggota"),
    change(BARENGLOR, "dikosongkan", "luas"),
    change(KLATEN, "diubah", "luas"),
    change(null, "baris-baru", null),
  ]);
  assert.equal(counted, {
    desa_berubah: 2,
    desa_diisi: 1,
    desa_dikosongkan: 1,
    isian_diisi: 1,
    isian_diubah: 3,
    isian_dikosongkan: 1,
    baris: [{ lembar: "Gerai", baru: 1, hilang: 0 }],
    kolom: [
      { lembar: "Koperasi", kolom: "NPWP", diisi: 0, diubah: 1, dikosongkan: 0 },
      { lembar: "Koperasi", kolom: "Jumlah Anggota", diisi: 1, diubah: 1, dikosongkan: 0 },
      { lembar: "Gerai", kolom: "Luas Bangunan", diisi: 0, diubah: 1, dikosongkan: 1 },
    ],
  });
});

test("a desa gained something by a cell or a row, and lost something by either", () => {
  const cases = [
    ["diisi", 1, 0],
    ["baris-baru", 1, 0],
    ["dikosongkan", 0, 1],
    ["baris-hilang", 0, 1],
    ["diubah", 0, 0],
  ] as const;
  for (const [jenis, diisi, dikosongkan] of cases) {
    const { desa_berubah, ...counted } = countChanges([change(BENTANGAN, jenis, null)]);
    assert.is(desa_berubah, 1);
    assert.equal([counted.desa_diisi, counted.desa_dikosongkan], [diisi, dikosongkan], jenis);
  }
});

test.run();
