import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getSheetSpec } from "../records/fields.ts";
import type { SheetKey } from "../records/schemas.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import { BARENGLOR, BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { addressOf, isSameValue, pairRows, type Row } from "./rows.ts";

const test = suite("rows");

const registry = smallRegistry();

function row(baris: number, values: Omit<Row, "baris">): Row {
  return { kode: BENTANGAN, koperasi_ke: null, jenis: "sembako", ...values, baris };
}

/** "2-5": the old row and the new one; "2-" and "-5" for what stands alone. */
function pairs(lama: readonly Row[], baru: readonly Row[], sheet: SheetKey = "gerai"): string[] {
  return pairRows(getSheetSpec(sheet), { lama, baru }, registry).map(
    ({ lama: old, baru: now }) => `${old?.baris ?? ""}-${now?.baris ?? ""}`,
  );
}

test("a number of the koperasi that is left out is the first", () => {
  assert.equal(pairs([row(2, {})], [row(5, { koperasi_ke: 1 })]), ["2-5"]);
  assert.equal(pairs([row(2, {})], [row(5, { koperasi_ke: 2 })]), ["-5", "2-"]);
  const courses = [row(2, { materi: "2dasar" })];
  assert.equal(pairs(courses, [row(5, { koperasi_ke: 12, materi: "dasar" })], "pelatihan"), [
    "-5",
    "2-",
  ]);
});

test("of rows alike in name an equal one is the same, wherever it stands", () => {
  const [full, more] = [{ luas: 36 }, { luas: 36, progres: 40 }];
  assert.equal(pairs([row(2, full)], [row(5, { luas: 20 }), row(6, full)]), ["-5", "2-6"]);
  assert.equal(pairs([row(2, full), row(3, full)], [row(5, full), row(6, full)]), ["2-5", "3-6"]);
  assert.equal(pairs([row(2, full), row(3, full)], [row(5, more), row(6, full), row(7, full)]), [
    "-5",
    "2-6",
    "3-7",
  ]);
});

test("of rows that differ those are the same that share most cells, then the first", () => {
  const [two, three] = [row(5, { luas: 20, progres: 40 }), row(6, { luas: 36, progres: 40 })];
  assert.equal(pairs([row(2, { luas: 36, progres: 40, catatan: "a" })], [two, three]), [
    "-5",
    "2-6",
  ]);
  const blanks = { progres: null, catatan: null };
  const [bare, full] = [
    row(5, { luas: 20, ...blanks }),
    row(6, { luas: 36, progres: 40, catatan: "a" }),
  ];
  assert.equal(pairs([row(2, { luas: 36, ...blanks })], [bare, full]), ["-5", "2-6"]);
  assert.equal(pairs([row(3, { luas: 5 })], [row(2, { luas: 6 }), row(3, { luas: 7 })]), [
    "3-2",
    "-3",
  ]);
});

test("rows alike by the thousand are paired by their order, a few dozen by their cells", () => {
  const many = (number: number, from: number, mark: string) =>
    Array.from({ length: number }, (_, index) => row(from + index, { luas: index, catatan: mark }));
  const backwards = (rows: readonly Row[]) =>
    [...rows].reverse().map((one, index) => ({ ...one, baris: 1000 + index }));
  const alike = pairs(many(50, 2, "a"), backwards(many(50, 2, "b")));
  assert.equal([alike.length, alike[0], alike[49]], [50, "51-1000", "2-1049"]);
  const inOrder = pairs(many(51, 2, "a"), backwards(many(50, 2, "b")));
  assert.equal(
    [inOrder.length, inOrder[0], inOrder[49], inOrder[50]],
    [51, "2-1000", "51-1049", "52-"],
  );
});

test("two codes are the same if one became the other, any other text only if it is equal", () => {
  const cases = [
    [BENTANGAN, BENTANGAN, true],
    [BENTANGAN, BARENGLOR, false],
    ["KDMP Bentangan", "KDMP BENTANGAN", false],
    [BENTANGAN, null, false],
    [null, BENTANGAN, false],
    [null, undefined, true],
    [0, null, false],
    [1190, 1190, true],
  ] as const;
  for (const [left, right, same] of cases)
    assert.is(isSameValue(left, right, registry), same, `${left} ${right}`);
});

test("a cell is found in its sheet, in what the file says of itself, or nowhere", () => {
  const edisi = { ...makeEdisi(), sel_meta: { penyusun: "B5" } };
  const one = row(2, {});
  assert.is(addressOf(edisi, "koperasi", one, "kode"), "A2");
  assert.is(addressOf(edisi, "koperasi", one, "tidak_ada"), null);
  assert.is(addressOf(edisi, "koperasi", undefined, "kode"), null);
  assert.is(addressOf(undefined, "koperasi", one, "kode"), null);
  assert.is(addressOf(edisi, "meta", one, "penyusun"), "B5");
  assert.is(addressOf(edisi, "meta", one, "sumber"), null);
});

test.run();
