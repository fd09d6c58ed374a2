import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Cell } from "../workbook/read.ts";
import { getField } from "./fields.ts";
import { parseCell } from "./parse.ts";

const test = suite("looks of texts");

const ANGGOTA = getField("koperasi", "jumlah_anggota");

function parsed(value: string, look: NonNullable<Cell["look"]>, field = ANGGOTA) {
  return parseCell({ address: "A2", row: 2, column: 0, kind: "text", value, look }, field);
}

test("a figure struck out beside the one that counts is refused, and both are said", () => {
  const { value, finding } = parsed("120130", { kind: "struck", part: "120", rest: "130" });
  assert.is(value, null);
  assert.is(finding?.message, 'isinya "120130"; sebagian teksnya, "120", dicoret.');
  assert.is(
    finding?.fix,
    "maksudnya 130? Ketik ulang hanya yang berlaku, tanpa coretan. Kosongkan bila belum dilaporkan.",
  );
  assert.equal(finding?.suggestions, ["130"]);
  assert.is(finding?.repair, undefined);
  const spaced = parsed("     9876500010", { kind: "struck", part: "     98765000", rest: "10" });
  assert.match(spaced.finding?.message ?? "", 'sebagian teksnya, "98765000", dicoret.');
});

test("a choice or a date of which a part is struck out is refused", () => {
  const choice = { kind: "struck", part: "Belum", rest: "Sudah" } as const;
  const npwp = parsed("BelumSudah", choice, getField("koperasi", "npwp"));
  assert.equal(npwp.finding?.suggestions, ["Sudah"]);
  const date = { kind: "struck", part: "24 ", rest: "25 Mei 2025" } as const;
  const { value, finding } = parsed("24 25 Mei 2025", date, getField("koperasi", "tanggal_akta"));
  assert.is(value, null);
  assert.match(finding?.message ?? "", 'sebagian teksnya, "24", dicoret.');
});

test("the small figure of a footnote is no part of a number", () => {
  const { finding } = parsed("121", { kind: "raised", part: "1", rest: "12" });
  assert.match(finding?.message ?? "", 'sebagian teksnya, "1", kecil di atas');
  assert.match(finding?.fix ?? "", /^maksudnya 12\? Ketik ulang/);
});

test("a text that is struck out as a whole, or of which no number is left, has no candidate", () => {
  const whole = parsed("120", { kind: "struck", part: "120", rest: "" });
  assert.is(whole.finding?.message, 'isinya "120"; seluruh teksnya dicoret.');
  assert.is(
    whole.finding?.fix,
    "ketik ulang hanya yang berlaku, tanpa coretan. Kosongkan bila belum dilaporkan.",
  );
  const small = parsed("120", { kind: "raised", part: "120", rest: " " });
  assert.is(
    small.finding?.message,
    'isinya "120"; seluruh teksnya kecil di atas atau di bawah garis.',
  );
  const rest = parsed("100 m2", { kind: "raised", part: "2", rest: "100 m" });
  assert.is(rest.finding?.suggestions, undefined);
  assert.match(rest.finding?.fix ?? "", /^ketik ulang/);
});

test("a free text may hold such parts", () => {
  const look = { kind: "struck", part: "lama", rest: " baru" } as const;
  const catatan = getField("koperasi", "catatan");
  assert.equal(parsed("lama baru", look, catatan), { value: "lama baru" });
});

test.run();
