import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../base/problem.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { compareEditions } from "./changes.ts";
import { finding } from "./review-fixtures.ts";
import { compareSuspicion, findSuspicions, type Curiga } from "./suspicious.ts";

const test = suite("what makes a change suspicious");

const registry = smallRegistry();

/** Twelve outlets whose room was filled in: 20 m² in the even rows, else 30 m². */
const outlets = (isFilled: boolean) =>
  makeEdisi({
    gerai: Array.from({ length: 12 }, (_, index) => ({
      ...({ kode: BENTANGAN, jenis: "lainnya", status: "aktif", catatan: `ke-${index}` } as const),
      luas: isFilled ? (index % 2 === 0 ? 20 : 30) : null,
    })),
  });

/** "H2: message" of every change that the findings mark. */
function marked(...temuan: readonly Problem[]): string[] {
  const [lama, baru] = [outlets(false), outlets(true)];
  const found = findSuspicions(compareEditions({ lama, baru, registry }), baru, temuan);
  return [...found].map(([{ sel }, { pesan, alasan }]) => `${sel}: ${pesan} ${alasan}`);
}

function about(code: string, sheet: string | undefined, cell: string | undefined): Problem {
  const place = { file: "x.xlsx", ...(sheet && { sheet }), ...(cell && { cell }) };
  return { ...finding(code, "A1", "sama."), place };
}

test("a finding marks its cell; one about a filled-down value all cells of the column with that value", () => {
  assert.equal(marked(about("nilai-melonjak", "Gerai", "H3")), ["H3: sama. null"]);
  assert.equal(
    marked(about("nilai-seragam", "Gerai", "H12")),
    ["H2", "H4", "H6", "H8", "H10", "H12"].map((cell) => `${cell}: sama. null`),
  );
});

test("a finding about another sheet, no row, no cell, or of another kind marks nothing", () => {
  for (const [sheet, cell] of [
    [undefined, "H12"],
    ["Gerai", undefined],
    ["Gerai", "H99"],
    ["Gerai", "ZZ3"],
    ["Koperasi", "H12"],
    ["_meta", "B7"],
    ["Lain", "H12"],
  ] as const)
    for (const code of ["nilai-seragam", "nilai-melonjak"])
      assert.equal(marked(about(code, sheet, cell)), [], `${code} ${sheet} ${cell}`);
  assert.equal(marked(about("pengurus-ganjil", "Gerai", "H3")), []);
});

test("the reason that a rule quotes at the end of its message is told apart", () => {
  const told = (message: string) => marked({ ...about("nilai-mundur", "Gerai", "H3"), message });
  assert.equal(told('turun. Catatan: "di "pasar" baru"'), ['H3: turun. di "pasar" baru']);
  assert.equal(told('turun.\nLagi. Catatan: "a\nb"'), ["H3: turun. Lagi. a b"]);
  assert.equal(told('turun. Catatan: "a" lagi.'), ['H3: turun. Catatan: "a" lagi. null']);
});

test("what nobody explained is seen first, then by kind; ordinary changes last", () => {
  const of = (kode: string, alasan: string | null = null): Curiga => ({ kode, pesan: "", alasan });
  const inOrder = [
    ...["nilai-melonjak", "nilai-mundur", "nilai-dikosongkan", "nilai-seragam"].map((kode) =>
      of(kode),
    ),
    ...[of("baris-hilang"), of("nilai-melonjak", "benar"), of("nilai-mundur", "benar"), null],
  ];
  assert.equal([...inOrder].reverse().sort(compareSuspicion), inOrder);
  const [first, last] = [of("nilai-melonjak"), null];
  assert.ok(compareSuspicion(first, last) < 0 && compareSuspicion(last, first) > 0);
  assert.is(compareSuspicion(null, null), 0);
});

test.run();
