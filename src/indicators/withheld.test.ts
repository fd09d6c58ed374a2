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

test("makes no answer of a blank, and takes no finding of another sheet away", () => {
  const row = { kode: BENTANGAN, simpanan_pokok: 80_000 };
  const place = (edisi = first) => ({
    file: edisi.berkas,
    cell: `${edisi.lembar.koperasi.kolom["simpanan_pokok"]}${rowOf(edisi)?.baris}`,
  });
  const finding = (sheet: string): Problem => ({
    ...{ code: "nilai-melonjak", severity: "warning", message: "80.000", fix: "" },
    place: { ...place(), sheet },
  });
  const told = {
    ...makeEdisi({ koperasi: [row, { ...row, koperasi_ke: 2, simpanan_pokok: null }] }),
    temuan: [finding("Koperasi"), finding("Aset")],
  };
  const later = [1, 2].map((ke) => ({ ...row, koperasi_ke: ke, simpanan_pokok: "<5" as const }));
  const [before] = withheldThroughout([told, makeEdisi({ perubahan_ke: 1, koperasi: later })]);
  const own = before?.lembar.koperasi.baris.filter(({ kode }) => kode === BENTANGAN);
  assert.equal(
    own?.map(({ simpanan_pokok }) => simpanan_pokok),
    ["<5", null],
  );
  assert.equal(
    before?.temuan.map(({ place: { sheet } }) => sheet),
    ["Aset"],
  );
});

test.run();
