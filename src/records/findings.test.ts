import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getField, SHEET_SPECS } from "./fields.ts";
import { expectationOf, notReadable, quoteCell, readAs } from "./findings.ts";

const test = suite("findings");

test("a finding quotes what was found and says what was expected and how to mend it", () => {
  assert.equal(notReadable(getField("koperasi", "jumlah_anggota"), "dua puluh"), {
    code: "sel-bukan-bilangan",
    severity: "error",
    message: 'isinya "dua puluh"; seharusnya bilangan bulat, 0 atau lebih.',
    fix: "tulis angkanya saja, misalnya 120. Kosongkan bila belum dilaporkan.",
  });
});

test("an account number typed where a choice belongs is not repeated", () => {
  for (const found of ["0123-01-012345-50-1", "1234567890", 123456, "rek 123 456", "١٢٣٤٥٦٧٨"]) {
    const { message } = notReadable(getField("koperasi", "rekening"), found);
    assert.not.match(message, /\d\D{0,3}\d\D{0,3}\d|١٢٣/, message);
    assert.match(message, "•");
  }
  assert.match(notReadable(getField("koperasi", "rekening"), "Sudah 2025").message, '"Sudah 2025"');
  assert.match(notReadable(getField("koperasi", "nama_koperasi"), 1234567).message, '"12•••••"');
});

test("amounts, codes and dates are repeated where they belong, other long numbers are not", () => {
  const quoted = (key: string, found: unknown) => quoteCell(getField("koperasi", key), found);
  for (const found of ["Rp 1.250.000.000,-", "1.250.000.000 rupiah", "2500000000", "-12345678"])
    assert.is(quoted("simpanan_pokok", found), `"${found}"`);
  assert.is(quoted("kode", "3310152015"), '"3310152015"');
  assert.is(quoted("tanggal_akta", "24-11-2025."), '"24-11-2025."');
  assert.match(quoted("simpanan_pokok", "0123-01-012345-50-1"), "01••-");
  assert.match(quoted("tanggal_akta", "0123456789"), '"01••••••••"');
});

test("a number with a fraction is repeated, with nine decimals at most", () => {
  for (const [key, found, quoted] of [
    ["jumlah_anggota", 1 / 3, "0,333333333"],
    ["tanggal_akta", 45_802.43750000001, "45802,4375"],
    ["npwp", 1 / 3, "0,333333333"],
    ["jumlah_anggota", 1e-12, "1e-12"],
    ["npwp", 1234567.5, "12•••••,•"],
  ] as const)
    assert.is(quoteCell(getField("koperasi", key), found), `"${quoted}"`);
});

test("a suggestion takes the place of the example", () => {
  const { fix } = notReadable(getField("koperasi", "jumlah_anggota"), 1.25, {
    suggestion: "maksudnya 1250?",
  });
  assert.is(fix, "maksudnya 1250? Kosongkan bila belum dilaporkan.");
});

test("an example that is a sentence ends with one full stop", () => {
  const { fix } = notReadable(getField("koperasi", "catatan"), 0);
  assert.is(fix, "tulis misalnya Menunggu hasil musyawarah desa. Kosongkan bila belum dilaporkan.");
});

test("a long list of choices is cut after eight", () => {
  const { fix } = notReadable(getField("kemitraan", "mitra"), "koran");
  assert.match(fix, /^pilih dari daftar: Mitra penyalur pupuk, .*, PLN Agen, dan 9 lainnya\.$/);
});

test("each kind of column has a code and an expectation of its own", () => {
  const fields = SHEET_SPECS.flatMap(({ fields }) => fields);
  const kinds = [...new Map(fields.map((field) => [field.kind, field])).values()];
  assert.is(kinds.length, 7);
  assert.is(new Set(kinds.map(expectationOf)).size, 7);
  for (const field of kinds) assert.match(notReadable(field, "x").code, /^sel-bukan-/);
});

test("a cell read otherwise than it stands is a note", () => {
  assert.equal(readAs("1.250", "1250"), {
    code: "sel-dibaca-sebagai",
    severity: "note",
    message: 'isinya "1.250"; dibaca sebagai 1250.',
    fix: "tulis 1250 supaya tidak perlu ditafsirkan.",
  });
});

test("no message for a steward says invalid or harap", () => {
  for (const { fields } of SHEET_SPECS)
    for (const field of fields) {
      const { message, fix } = notReadable(field, "x");
      assert.not.match(`${message} ${fix}`, /invalid|harap|undefined|\[object/i, field.key);
    }
});

test("a long number is masked also where it says how it was read", () => {
  const { message, fix } = readAs("Rp 3310150101900001", "3310150101900001");
  assert.not.match(message + fix, "3310150101900001");
  assert.is(fix, "tulis angkanya saja supaya tidak perlu ditafsirkan.");
});

test.run();
