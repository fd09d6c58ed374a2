import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getField, getSheetSpec } from "../records/fields.ts";
import type { FieldValue } from "../records/parse.ts";
import type { SheetKey } from "../records/schemas.ts";
import { BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { columnText, isianText, numberText, placeText, rowText, sheetText } from "./isian.ts";
import type { Row } from "./rows.ts";

const test = suite("cells in words");

const registry = smallRegistry();
const PLACE = "Bentangan (33.10.15.2015)";

function told(sheet: SheetKey, key: string, value: FieldValue, more: Omit<Row, "baris"> = {}) {
  const row = { baris: 2, ...more, [key]: value } as Row;
  return isianText(value, { field: getField(sheet, key), row, registry });
}

test("a cell is told as people read it, by what its column holds", () => {
  const cases = [
    ["koperasi", "jumlah_anggota", null, null],
    ["koperasi", "status_operasi", "beroperasi", "Beroperasi"],
    ["koperasi", "status_operasi", "kata_lama", "kata_lama"],
    ["koperasi", "tanggal_musdesus", "2025-05-25", "25 Mei 2025"],
    ["koperasi", "koperasi_bersama", BENTANGAN, PLACE],
    ["koperasi", "simpanan_pokok", 8_000_000, "Rp8.000.000"],
    ["koperasi", "simpanan_pokok", "<5", "<5"],
    ["koperasi", "progres_gerai", 45, "45 %"],
    ["koperasi", "koperasi_ke", 1200, "1200"],
    ["gerai", "luas", 1200.5, "1.200,5 m²"],
    ["inventaris", "tahun_rat_terakhir", 2024, "2024"],
    ["potensi", "volume", 1200, "1.200"],
    ["koperasi", "catatan", "hub. 0812-3456-7890", "data pribadi, disamarkan"],
  ] as const;
  for (const [sheet, key, value, text] of cases) assert.is(told(sheet, key, value), text, key);
});

test("a stated total has the unit of its indicator", () => {
  const cases = [
    ["simpanan_pokok", "Rp2.025"],
    ["beroperasi", "2.025"],
    ["tidak_ada", "2.025"],
  ] as const;
  for (const [indikator, text] of cases)
    assert.is(told("ringkasan", "nilai", 2025, { indikator }), text);
});

test("a number stands with its unit; years and ordinal numbers have no dots", () => {
  const cases = [
    ["rupiah", "Rp2.025"],
    ["persen", "2.025 %"],
    ["m²", "2.025 m²"],
    ["tahun", "2025"],
    ["nomor urut", "2025"],
    ["orang", "2.025"],
  ] as const;
  for (const [unit, text] of cases) assert.is(numberText(2025, unit), text);
});

test("a row of a long sheet is named by what tells it from its neighbours", () => {
  const name = (sheet: SheetKey, row: Omit<Row, "baris">) =>
    rowText(getSheetSpec(sheet), { baris: 2, kode: BENTANGAN, koperasi_ke: 2, ...row } as Row);
  const mitra = "bpd_laku_pandai";
  const label = told("kemitraan", "mitra", mitra);
  assert.is(name("kemitraan", { mitra, lembaga: "Bank Jateng" }), `${label}, Bank Jateng`);
  assert.is(name("kemitraan", { mitra, lembaga: null }), label);
  assert.is(name("kemitraan", { lembaga: "Bank Jateng" }), "Bank Jateng");
  assert.is(name("kemitraan", {}), null);
  assert.is(name("koperasi", {}), null);
});

test("columns, sheets and places have their names; what nobody knows stands as it is", () => {
  const gerai = getSheetSpec("gerai");
  assert.equal(
    [columnText(gerai, "luas"), columnText(gerai, "tidak_ada")],
    ["Luas Bangunan", "tidak_ada"],
  );
  assert.equal([sheetText("gerai"), sheetText("meta")], ["Gerai", "Keterangan berkas"]);
  const unknown = "00.00.00.0000";
  assert.equal(
    [placeText(BENTANGAN, registry), placeText(unknown, registry), placeText(BENTANGAN)],
    [PLACE, unknown, BENTANGAN],
  );
});

test.run();
