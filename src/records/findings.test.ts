import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getField, SHEET_SPECS } from "./fields.ts";
import type { CodeList } from "./lists.ts";
import { expectationOf, lookAlikes, notReadable, quoteCell, readAs } from "./findings.ts";

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

test("an amount of any length is known by its form", () => {
  const quoted = (found: string) => quoteCell(getField("koperasi", "simpanan_pokok"), found);
  for (const found of [
    "125.000.000.000",
    "12,500,000,000",
    "rp. 125.000.000,50",
    "123456789",
    "123456789,25",
    "Rp123456789,- per bulan",
  ])
    assert.is(quoted(found), `"${found}"`);
  for (const found of ["1234567890", "123456789 25", "1234.567.890", "123456789,2 dan 5"])
    assert.match(quoted(found), "•", found);
});

test("letters that look like ours are told with what they look like, where that may be meant", () => {
  const again = "apus isi sel, lalu ketik ulang dengan papan ketik biasa.";
  const kosong = " Kosongkan bila belum dilaporkan.";
  const told = (text: string, key: string) => {
    const { code, severity, message, fix, ...rest } = lookAlikes(text, getField("koperasi", key));
    assert.is(severity, "error");
    const reason = "memuat huruf atau angka yang hanya mirip dengan yang biasa";
    assert.ok(message.endsWith(`; ${reason}.`), message);
    return [code, fix, rest];
  };
  const unsure = (code: string, end: string) => [code, `h${again}${end}`, {}];
  const sure = (code: string, meant: string, end: string) => [
    ...[code, `maksudnya ${meant}? H${again}${end}`, { suggestions: [meant] }],
  ];
  const bilangan = "sel-bukan-bilangan";
  assert.equal(told("1２0", "jumlah_anggota"), sure(bilangan, "120", kosong));
  assert.equal(told("１234567890", "simpanan_pokok"), sure(bilangan, "1234567890", kosong));
  assert.equal(told("１2345678901", "simpanan_pokok"), unsure(bilangan, kosong));
  assert.equal(told("1２ Ж", "jumlah_anggota"), unsure(bilangan, kosong));
  assert.equal(told("３３.10", "kode"), sure("sel-bukan-kode", "33.10", ""));
  for (const text of ["３３", "３３.10.15.201", "Ｄuwet", "Ж"])
    assert.equal(told(text, "kode"), unsure("sel-bukan-kode", ""), text);
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

test("what is expected is said in words of the column, and how to mend it", () => {
  for (const [key, expected, fix] of [
    ["kode", "kode wilayah dengan titik", "tulis kodenya, misalnya 33.10.15.2015."],
    ["jumlah_anggota", "bilangan bulat, 0 atau lebih", "tulis angkanya saja, misalnya 120."],
  ] as const) {
    const field = getField("koperasi", key);
    assert.is(expectationOf(field), expected);
    assert.ok(notReadable(field, "x").fix.startsWith(fix), notReadable(field, "x").fix);
  }
  assert.is(expectationOf(getField("koperasi", "nama_koperasi")), "teks");
  const luas = getField("gerai", "luas");
  assert.is(expectationOf(luas), "angka, 0 atau lebih");
  for (const field of [luas, getField("koperasi", "simpanan_pokok")])
    assert.match(notReadable(field, "x").fix, /^tulis angkanya saja, misalnya /);
  assert.match(
    notReadable(getField("koperasi", "tanggal_akta"), "x").fix,
    /^tulis tahun-bulan-hari, /,
  );
});

test("eight choices are all named", () => {
  const butir = [..."abcdefgh"].map((id) => ({ id, label: id }));
  const list = { id: "uji", butir } as unknown as CodeList;
  const { fix } = notReadable({ ...getField("koperasi", "npwp"), list }, "x");
  assert.ok(fix.startsWith("pilih dari daftar: a, b, c, d, e, f, g, h."), fix);
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
