import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../base/problem.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { withheldThroughout } from "./withheld.ts";

const test = suite("what a correction withholds");

const first = makeEdisi({
  koperasi: [{ kode: BENTANGAN, simpanan_pokok: 80_000, simpanan_wajib: 500_000 }],
});
const corrected = makeEdisi({
  perubahan_ke: 1,
  koperasi: [{ kode: BENTANGAN, simpanan_pokok: "<5", simpanan_wajib: 500_000 }],
});
const rowOf = (edisi = first) =>
  edisi.lembar.koperasi.baris.find(({ kode }) => kode === BENTANGAN) ?? assert.unreachable();

test("is withheld in the version before it, and nothing else is", () => {
  const [before = first, after] = withheldThroughout([first, corrected]);
  assert.is(rowOf(before)?.simpanan_pokok, "<5");
  assert.is(rowOf(before)?.simpanan_wajib, 500_000);
  assert.is(after, corrected);
  assert.is(rowOf(first)?.simpanan_pokok, 80_000);
});

test("stays withheld in the first of three versions", () => {
  const third = makeEdisi({ perubahan_ke: 2, koperasi: [{ kode: BENTANGAN }] });
  const [before] = withheldThroughout([first, corrected, third]);
  assert.is(rowOf(before)?.simpanan_pokok, "<5");
});

test("is not quoted by a finding about the cell", () => {
  const finding = (cell: string): Problem => ({
    code: "nilai-melonjak",
    severity: "warning",
    place: { file: first.berkas, sheet: "Koperasi", cell },
    message: "80.000",
    fix: "",
  });
  const { kolom } = first.lembar.koperasi;
  const at = (column: string | undefined) => `${column}${rowOf()?.baris}`;
  const told = {
    ...first,
    temuan: [finding(at(kolom["simpanan_pokok"])), finding(at(kolom["simpanan_wajib"]))],
  };
  const [before] = withheldThroughout([told, corrected]);
  assert.equal(
    before?.temuan.map(({ place }) => place.cell),
    [at(kolom["simpanan_wajib"])],
  );
});

test("leaves versions alone that withhold nothing", () => {
  assert.is(withheldThroughout([first])[0], first);
});

test.run();
