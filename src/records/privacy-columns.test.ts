import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook } from "../test/make-workbook.ts";
import type { Cell } from "../workbook/read.ts";
import { getField, type Field } from "./fields.ts";
import { splitNumbers, strayNumber, type Columns } from "./privacy-columns.ts";
import { NIK, PHONE } from "./privacy.ts";

const test = suite("personal data by columns");

const field = (key: string) => getField("koperasi", key);

function stray(value: Cell["value"], wanted: Field | undefined, more: Partial<Cell> = {}) {
  const kind = typeof value === "number" ? "number" : "text";
  return strayNumber({ address: "C2", row: 2, column: 2, kind, value, ...more }, wanted);
}

const ACCOUNT = "nomor 10 sampai 14 angka, seperti nomor rekening";

test("a long number is strange in columns of names, dates and choices", () => {
  for (const key of ["rekening", "npwp", "nama_koperasi", "penanggung_jawab", "tanggal_akta"])
    for (const value of ["1234567890", "no. 12345678901234", 1234567890])
      assert.is(stray(value, field(key)), ACCOUNT, `${key} ${value}`);
  for (const value of ["123456789", "123456789012345", 123456789, 1234567890.5])
    assert.is(stray(value, field("rekening")), undefined, String(value));
});

test("numbers of documents, of the koperasi, of money and of free text are no strangers", () => {
  const keys = ["nomor_akta", "nomor_sk_ahu", "nib", "akta", "badan_hukum", "nik_koperasi"];
  for (const key of [...keys, "akun_simkopdes", "catatan", "sumber", "simpanan_pokok", "kode"])
    assert.is(stray("1234567890", field(key)), undefined, key);
  assert.is(stray("1234567890", getField("pendamping", "kode_pendamping")), undefined);
  for (const key of ["bank_nomor_x", "sumber_lain", "jenis_kode_"])
    assert.is(stray("1234567890", { ...field("nama_koperasi"), key }), ACCOUNT, key);
});

test("nothing is strange where no heading is known, nor in a heading", () => {
  assert.is(stray("1234567890", undefined), undefined);
  assert.is(stray("1234567890", field("rekening"), { row: 1 }), undefined);
});

/** Columns B to D are of words and choices, E counts people, F holds dates; G is not known. */
const COLUMNS: Columns = new Map(
  ["nama_koperasi", "rekening", "npwp", "jumlah_anggota", "tanggal_akta"].map((key, at) => [
    at + 1,
    field(key),
  ]),
);

function found(rows: readonly (readonly Cell["value"][])[], columns = COLUMNS) {
  const sheet = cellBook({ Koperasi: [["Kode"], ...rows] }).sheets.get("Koperasi");
  if (!sheet) throw new Error("no sheet");
  return Object.fromEntries(splitNumbers(sheet, columns));
}

const split = (what: string, ...cells: readonly string[]) =>
  Object.fromEntries(cells.map((cell) => [cell, `${what} yang terbagi atas beberapa sel`]));

test("a number in pieces is found in neighbouring cells, as text and as number", () => {
  for (const [row, expected] of [
    [[null, "33100125", "01900001"], split(NIK, "B2", "C2")],
    [[null, 33100125, "01900001"], split(NIK, "B2", "C2")],
    [[null, null, "3310-0125", " 01.90 0001 "], split(NIK, "C2", "D2")],
    [[null, "0812", "3456", "7890"], split(PHONE, "B2", "C2", "D2")],
    [[null, "(0812)", 34567890], split(PHONE, "B2", "C2")],
    [[null, "+62 812", "3456789"], split(PHONE, "B2", "C2")],
    [[null, "12", "0812", 34567890], split(PHONE, "C2", "D2")],
    [[null, "33100125", "01900001", "77"], split(NIK, "B2", "C2")],
    [[null, null, null, null, null, null, "33100125", "01900001"], split(NIK, "G2", "H2")],
  ] as const)
    assert.equal(found([row]), expected, row.join());
  const pieces = ["33", "10", "01", "25", "01", "90", "00", "01"];
  const at = Array(10).fill(null) as null[];
  assert.equal(
    found([[...at, ...pieces]]),
    split(NIK, ..."KLMNOPQR".split("").map((c) => `${c}2`)),
  );
});

test("a NIK may stand over two rows, a telephone number may not", () => {
  assert.equal(
    found([
      [null, null, "33100125"],
      [null, "12", "01900001"],
    ]),
    split(NIK, "C2", "C3"),
  );
  for (const rows of [
    [
      [null, "0812"],
      [null, "34567890"],
    ],
    [
      [null, "33100125"],
      [null, null, "01900001"],
    ],
    [
      [null, "33100125"],
      [null, "x"],
      [null, "01900001"],
    ],
    [[null, "33100125"], [], [null, "01900001"]],
  ])
    assert.equal(found(rows), {}, JSON.stringify(rows));
});

test("one cell is no split, and what counts, dates or stands apart belongs to nobody", () => {
  for (const row of [
    [null, "3310012501900001"],
    [null, "081234567890"],
    [null, "33100125", null, "01900001"],
    [null, null, null, null, 33100125, 1900001],
    [null, null, null, "33100125", "01900001"],
    [null, null, null, null, null, "33100125", "01900001"],
    [null, "x33100125", "01900001"],
    [null, "10812", "34567890"],
    [null, "0812", "34567890123"],
    [null, "0212", "34567890"],
    [null, "33100132", "01900001"],
  ])
    assert.equal(found([row]), {}, row.join());
});

test("headings are not searched, nor sheets without any that is known", () => {
  const row = [null, "33100125", "01900001"];
  const sheet = cellBook({ Lain: [row] }).sheets.get("Lain");
  assert.is(sheet && splitNumbers(sheet, COLUMNS).size, 0);
  assert.is(sheet && splitNumbers({ ...sheet, rows: [[], ...sheet.rows] }, COLUMNS).size, 0);
  assert.equal(found([row], new Map()), {});
});

test.run();
