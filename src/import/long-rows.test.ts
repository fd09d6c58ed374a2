import { suite } from "uvu";
import * as assert from "uvu/assert";
import { longRowsOf } from "./long-rows.ts";
import { parseMark } from "./marks.ts";
import type { RowMark } from "./row-drafts.ts";

const test = suite("rows made of marks");

/** "sembako status:aktif": a kind, its mark, and what the heading says of the stage. */
function mark(butir: string, found: string, status?: string): RowMark {
  const read = parseMark(found);
  if (!read) throw new Error(`no mark: ${found}`);
  return { sheet: "gerai", butir, status, mark: read };
}

/** "sembako aktif" for each row, and the answer on Koperasi. */
function rowsOf(marks: readonly RowMark[], meaning?: string): readonly string[] {
  const coop = {
    kode: "33.10.15.2015",
    ke: 1,
    values: new Map(),
    counts: new Map(),
    men: new Map(),
    open: new Set<string>(),
  };
  const { rows, flag } = longRowsOf({ ...coop, marks }, "gerai", meaning);
  return [
    ...rows.map(({ jenis, status, catatan }) =>
      [jenis, status, catatan].filter((each) => each !== undefined).join(" "),
    ),
    `= ${flag}`,
  ];
}

test("what two tables or two columns say of one outlet makes one row", () => {
  assert.equal(rowsOf([mark("sembako", "ada"), mark("sembako", "ada")], "aktif"), [
    ...["sembako aktif", "= ada"],
  ]);
  assert.equal(rowsOf([mark("sembako", "ada"), mark("sembako", "status:dibangun")], "aktif"), [
    ...["sembako dibangun", "= ada"],
  ]);
  assert.equal(rowsOf([mark("sembako", "ada"), mark("gudang", "ada")], "aktif"), [
    ...["sembako aktif", "gudang aktif", "= ada"],
  ]);
});

test("outlets in two stages are two rows", () => {
  const marks = [mark("sembako", "ada", "aktif"), mark("sembako", "ada", "rencana")];
  assert.equal(rowsOf(marks), ["sembako aktif", "sembako rencana", "= ada"]);
});

test("several outlets of a kind are told apart by their number", () => {
  assert.equal(rowsOf([mark("gudang", "jumlah:2"), mark("gudang", "ada")], "aktif"), [
    "gudang aktif Ke-1 dari 2 dalam rekap.",
    "gudang aktif Ke-2 dari 2 dalam rekap.",
    "= ada",
  ]);
});

test("a tick without its meaning leaves the answer open", () => {
  assert.equal(rowsOf([mark("sembako", "ada"), mark("gudang", "status:aktif")]), ["= null"]);
});

test("no to every kind means none, no to a few says nothing of the others", () => {
  const kinds = ["sembako", "simpan_pinjam", "apotek", "klinik", "gudang"];
  assert.equal(rowsOf(kinds.map((kind) => mark(kind, "belum"))), ["= belum"]);
  assert.equal(rowsOf(kinds.slice(1).map((kind) => mark(kind, "belum"))), ["= null"]);
});

test.run();
