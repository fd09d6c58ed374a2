import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Cell } from "../workbook/read.ts";
import { disguiseFinding } from "./disguise.ts";
import { getField } from "./fields.ts";
import { parseCell } from "./parse.ts";

const test = suite("disguised cells");

const ANGGOTA = getField("koperasi", "jumlah_anggota");
const PROGRES = getField("koperasi", "progres_gerai");
const STATUS = getField("koperasi", "status_operasi");

function parsed(value: number | string, format: string, field = ANGGOTA) {
  const kind = typeof value === "number" ? ("number" as const) : ("text" as const);
  const cell: Cell = { address: "A2", row: 2, column: 0, value, kind, format };
  return parseCell(cell, field);
}

test("a number whose format shows another is refused, and both are said", () => {
  const { value, finding } = parsed(7, '"5.000"');
  assert.is(value, null);
  assert.is(finding?.code, "sel-bukan-bilangan");
  assert.is(finding?.message, 'isinya "7"; tetapi format selnya menampilkan yang lain.');
  assert.match(finding?.fix ?? "", /^ubah format sel menjadi Umum/);
  assert.match(parsed(5000, "#,##0,").finding?.message ?? "", "ribuan atau jutaan");
  assert.match(parsed(0, ";;;").finding?.message ?? "", "tidak tampak");
});

test("100% in a column of percents is not read as 1", () => {
  const { value, finding } = parsed(1, "0%", PROGRES);
  assert.is(value, null);
  assert.is(finding?.message, 'isinya "1"; tetapi selnya menampilkan 100%.');
  assert.equal(finding?.suggestions, ["100"]);
  assert.equal(parsed(0.798, "0.0%", getField("ringkasan", "nilai")).finding?.suggestions, [
    "79,8",
  ]);
  assert.match(parsed(0.55, "0%", ANGGOTA).finding?.message ?? "", "55%");
});

test("45 that shows 4500% was typed as 45; what is no share either way has no suggestion", () => {
  const { finding } = parsed(45, "0%", PROGRES);
  assert.is(finding?.message, 'isinya "45"; tetapi selnya menampilkan 4500%.');
  assert.equal(finding?.suggestions, ["45"]);
  for (const value of [1.2, 250])
    assert.is(parsed(value, "0%", PROGRES).finding?.suggestions, undefined, String(value));
});

const AGAIN = "ubah format sel menjadi Umum (General), lalu ketik ulang angkanya.";
const BLANK = "Kosongkan bila belum dilaporkan.";

test("a percent is told what was meant where the column has percents or fractions, and only there", () => {
  assert.equal(parsed(0.45, "0%", PROGRES).finding, {
    code: "sel-bukan-bilangan",
    severity: "error",
    message: 'isinya "0,45"; tetapi selnya menampilkan 45%.',
    fix: `maksudnya 45? Ubah format sel menjadi Umum (General), lalu ketik angkanya tanpa tanda persen. ${BLANK}`,
    suggestions: ["45"],
  });
  assert.equal(parsed(0.55, "0%", ANGGOTA).finding, {
    code: "sel-bukan-bilangan",
    severity: "error",
    message: 'isinya "0,55"; tetapi selnya menampilkan 55%.',
    fix: `${AGAIN} ${BLANK}`,
  });
  assert.equal(parsed(0.5, "0%", getField("gerai", "luas")).finding?.suggestions, ["50"]);
});

test("less than nothing is no share", () => {
  const { finding } = parsed(-0.45, "0%", PROGRES);
  assert.is(finding?.message, 'isinya "-0,45"; tetapi selnya menampilkan -45%.');
  assert.is(finding?.fix, `${AGAIN} ${BLANK}`);
  assert.is(finding?.suggestions, undefined);
});

test("TRUE, and a formula without a result, show the same in every format", () => {
  const cell = { address: "A2", row: 2, column: 0, format: "0%" } as const;
  assert.is(disguiseFinding({ ...cell, kind: "boolean", value: true }, STATUS), undefined);
  assert.is(disguiseFinding({ ...cell, kind: "empty", value: null }, STATUS), undefined);
});

test("a hundred times the largest number is told in words", () => {
  const { finding } = parsed(Number.MAX_VALUE, "0%", PROGRES);
  assert.match(finding?.message ?? "", "tetapi selnya menampilkan seratus kalinya.");
});

test("a choice that the format hides or replaces is refused", () => {
  assert.is(parsed("Beroperasi", ";;;", STATUS).value, null);
  assert.is(parsed("Beroperasi", '0;0;0;"Belum"', STATUS).value, null);
});

test("grouping, units, currency and accounting are read as before", () => {
  for (const format of ["#,##0", '#,##0" orang"', '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', "0000"])
    assert.equal(parsed(1250, format), { value: 1250 });
  assert.equal(parsed(0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'), { value: 0 });
  assert.equal(parsed("Beroperasi", "@", STATUS), { value: "beroperasi" });
});

test.run();
