import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getField, getSheetSpec, SHEET_SPECS } from "./fields.ts";
import { SHEET_SCHEMAS, type SheetKey } from "./schemas.ts";
import { normalise } from "./text.ts";

const test = suite("fields");

test("the sheets stand in the order of the workbook, _meta hidden at the end", () => {
  assert.equal(
    SHEET_SPECS.map(({ sheet }) => sheet),
    [
      "Koperasi",
      "Gerai",
      "Kemitraan",
      "Aset",
      "Pelatihan",
      "Usaha",
      "Potensi",
      "Inventaris",
      "Pendamping",
      "Koordinator",
      "Ringkasan",
      "_meta",
    ],
  );
  assert.equal(
    SHEET_SPECS.filter(({ hidden }) => hidden).map(({ sheet }) => sheet),
    ["_meta"],
  );
  assert.is(getSheetSpec("meta").layout, "key-value");
});

test("only Koperasi and _meta must be there", () => {
  assert.equal(
    SHEET_SPECS.filter(({ required }) => required).map(({ sheet }) => sheet),
    ["Koperasi", "_meta"],
  );
});

test("only code, kecamatan and desa of a koperasi's row must be filled in", () => {
  const required = getSheetSpec("koperasi").fields.filter(({ required }) => required);
  assert.equal(
    required.map(({ key }) => key),
    ["kode", "kecamatan", "desa"],
  );
});

test("a heading carries rupiah, percent and square metres, but not persons", () => {
  assert.is(getField("koperasi", "simpanan_pokok").heading, "Simpanan Pokok (Rp)");
  assert.is(getField("koperasi", "progres_gerai").heading, "Progres Pembangunan Gerai (%)");
  assert.is(getField("gerai", "luas").heading, "Luas Bangunan (m²)");
  assert.is(getField("koperasi", "jumlah_anggota").heading, "Jumlah Anggota");
});

test("how a cell is read follows from its schema", () => {
  const kinds = (
    ["kode", "desa", "jumlah_anggota", "simpanan_pokok", "tanggal_akta", "npwp"] as const
  ).map((key) => getField("koperasi", key).kind);
  assert.equal(kinds, ["kode", "text", "integer", "masked", "date", "list"]);
  assert.is(getField("gerai", "luas").kind, "number");
});

test("NPWP, NIB, rekening and NIK koperasi are answers, never numbers", () => {
  for (const key of ["npwp", "nib", "rekening", "nik_koperasi", "akun_simkopdes"])
    assert.is(getField("koperasi", key).list?.id, "status_dokumen", key);
});

test("no column asks for a person's name, address, telephone or NIK", () => {
  const private_ =
    /\b(nik(?! koperasi)|ktp|kk|telepon|telp|hp|wa|e-?mail|alamat|nama (ketua|pengurus|orang))\b/i;
  const asked = SHEET_SPECS.flatMap(({ sheet, fields }) =>
    fields
      .filter(({ heading }) => private_.test(heading))
      .map(({ heading }) => `${sheet}: ${heading}`),
  );
  assert.equal(asked, []);
});

test("headings and their other spellings are unique within each sheet", () => {
  for (const { sheet, fields } of SHEET_SPECS) {
    const owners = new Map<string, string>();
    for (const { key, heading, title, aliases } of fields) {
      for (const name of new Set([heading, title, key, ...aliases].map(normalise))) {
        assert.is(owners.get(name) ?? key, key, `${sheet}: "${name}"`);
        owners.set(name, key);
      }
    }
  }
});

test("an example of a choice is the label a steward would pick", () => {
  assert.is(getField("kemitraan", "mitra").example, "Laku Pandai (bank daerah)");
  assert.is(getField("koperasi", "jumlah_anggota").example, "120");
});

test("every property of a sheet's schema is one of its fields", () => {
  for (const { key, fields } of SHEET_SPECS)
    assert.equal(
      fields.map((field) => field.key),
      Object.keys(SHEET_SCHEMAS[key].properties),
    );
});

test("an unknown sheet or field is a programmer's error", () => {
  assert.throws(() => getSheetSpec("anggota" as SheetKey), /unknown sheet: anggota/);
  assert.throws(() => getField("koperasi", "nik"), /unknown field: koperasi\.nik/);
});

test.run();
