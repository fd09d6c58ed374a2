import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook, smallRegistry } from "../test/make-workbook.ts";
import { importBook } from "./import.ts";

const test = suite("cells that explain each other");

type Value = string | number | null;

/** What a column comes to in the rows of Wonosari: its values, and the ids of open questions. */
function column(field: string, heading: string, cells: readonly Value[]): readonly unknown[] {
  const desa = ["Bentangan", "Duwet", "Bener", "Boto"];
  const rows = cells.map((cell, at) => ["Wonosari", desa[at] ?? null, cell]);
  const hasil = importBook(cellBook({ Rekap: [["Kecamatan", "Desa", heading], ...rows] }), {
    ...{ berkas: "rekap.xlsx", registry: smallRegistry() },
    ...{ kabupaten: "33.10", tanggal_data: "2025-12-31" },
  });
  const open = hasil.pertanyaan.flatMap(({ id, jawaban }) => (jawaban === undefined ? [id] : []));
  return [...(hasil.rows.koperasi ?? []).map((row) => row[field] ?? null), ...open];
}

test("a dash beside ticks is a no, beside words or numbers it is asked about", () => {
  assert.equal(column("npwp", "NPWP", ["✓", "-"]), ["sudah", "belum"]);
  assert.equal(column("npwp", "NPWP", [1, 0, "-"]), ["sudah", "belum", "belum"]);
  assert.equal(column("npwp", "NPWP", ["Sudah", "-"]), ["sudah", null, "strip-pilihan"]);
  assert.equal(column("npwp", "NPWP", ["Belum", "-"]), ["belum", null, "strip-pilihan"]);
  const numbers = ["01.234.567.8-901.000", "-"];
  assert.equal(column("npwp", "NPWP", numbers), ["sudah", null, "strip-pilihan"]);
  assert.equal(column("npwp", "NPWP", ["-"]), [null, "strip-pilihan"]);
});

test("a cross beside ticks or words is a no, alone it is asked about", () => {
  assert.equal(column("npwp", "NPWP", ["v", "x"]), ["sudah", "belum"]);
  assert.equal(column("npwp", "NPWP", ["x", null]), [null, null, "silang"]);
});

test("a 1 among shares of one may be all of it", () => {
  const heading = "Progres Fisik";
  assert.equal(column("progres_gerai", heading, [0.45, 1, 0]), [
    ...[null, null, 0, "persen:progres fisik"],
  ]);
  assert.equal(column("progres_gerai", heading, [45, 1, 0]), [45, 1, 0]);
});

test.run();
