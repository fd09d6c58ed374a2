import { suite } from "uvu";
import * as assert from "uvu/assert";
import { barOf } from "./bar.ts";
import type { Dampak, Jumlah } from "./effect.ts";

const test = suite("bar");

function jumlah(nilai: number | null, desa: number): Jumlah {
  return { nilai, teks: String(nilai), dilaporkan: desa, desa, disembunyikan: 0 };
}

function bar(sebelum: number | null | undefined, sesudah: number | null, satuan = "koperasi") {
  return barOf({
    indikator: "beroperasi",
    label: "Sudah beroperasi",
    satuan,
    sebelum: sebelum === undefined ? null : jumlah(sebelum, 401),
    sesudah: jumlah(sesudah, 401),
    selisih: null,
  } satisfies Dampak);
}

test("koperasi are drawn against the number of desa: Klaten's 284 of 401", () => {
  assert.is(bar(undefined, 284), "███████░░░");
  assert.is(bar(284, 301), "███████▓░░");
  assert.is(bar(301, 284), "███████▒░░");
  assert.is(bar(0, 401), "▓▓▓▓▓▓▓▓▓▓");
});

test("not quite all is never all, something is never nothing", () => {
  assert.is(bar(400, 400), "█████████░");
  assert.is(bar(401, 401), "██████████");
  assert.is(bar(1, 1), "█░░░░░░░░░");
  assert.is(bar(0, 0), "░░░░░░░░░░");
});

test("people and money are drawn against the larger figure", () => {
  assert.is(bar(500, 1000, "orang"), "█████▓▓▓▓▓");
  assert.is(bar(1000, 500, "rupiah"), "█████▒▒▒▒▒");
  assert.is(bar(100, 200, "orang"), "█████▓▓▓▓▓");
  assert.is(bar(0, 0, "orang"), "░░░░░░░░░░");
});

test("a figure that nobody reported before is all new, one that nobody reports has no bar", () => {
  assert.is(bar(null, 401), "▓▓▓▓▓▓▓▓▓▓");
  assert.is(bar(284, null), null);
});

test("a bar is ten characters long whatever the figures", () => {
  for (let before = 0; before <= 401; before += 7)
    for (let after = 0; after <= 401; after += 11)
      assert.is(Array.from(bar(before, after) ?? "").length, 10, `${before} → ${after}`);
});

test.run();
