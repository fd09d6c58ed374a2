import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../base/problem.ts";
import type { CellBook } from "../workbook/read.ts";
import type { Draft } from "./drafts.ts";
import type { Lembar } from "./edisi.ts";
import { coveredCells, rowsWithoutCode } from "./unread-cells.ts";

const test = suite("cells and rows that nobody could read");

const row = (baris: number, more: object = {}) => ({ baris, ...more }) as unknown as Draft;

function sheet(nama: string, baris: readonly Draft[]): Lembar<Draft> {
  const kolom = { kode: "A", desa: "C", anggota: "AA" };
  return { nama, kolom, baris } as unknown as Lembar<Draft>;
}

function covered(merges: readonly string[] | undefined, name = "Koperasi"): readonly string[] {
  const sheets = new Map(merges === undefined ? [] : [[name, { merges }]]);
  const rows = [1, 2, 3, 4, 5].map((baris) => row(baris));
  const drafts = new Map([["koperasi", { lembar: sheet("Koperasi", rows) }]]);
  return coveredCells({ sheets } as unknown as CellBook, drafts);
}

test("cells under a merge are named, where a column is read and below the heading", () => {
  assert.equal(covered(["C2:AA3"]), ["Koperasi!C2", "Koperasi!AA2", "Koperasi!C3", "Koperasi!AA3"]);
  assert.equal(covered(["A1:B2", "AA5:AB9"]), ["Koperasi!A2", "Koperasi!AA5"]);
});

test("a merge of other columns, of another sheet, or that is none covers nothing", () => {
  for (const range of ["B2:B3", "AB2:AC9", "C6:C9", "xC2:C3", "C2:C3x", "C2"])
    assert.equal(covered([range]), [], range);
  assert.equal(covered(["C2:C3"], "Gerai"), []);
  assert.equal(covered(undefined), []);
});

test("a row without code keeps what was meant by it, and the name of its desa", () => {
  const problem = (nama: string, cell: string, value: unknown) =>
    ({ place: { file: "x.xlsx", sheet: nama, cell }, repair: { value } }) as unknown as Problem;
  const rows = [
    row(2, { kode: null, desa: "Bentangan" }),
    row(3, { kode: "33.10.15.2016", desa: "Duwet" }),
    row(4, { kode: null, desa: null }),
    row(5, { kode: null, desa: "Boto" }),
    row(6, { kode: null }),
  ];
  const problems = [
    problem("Koperasi", "A2", "33.10.15.2015"),
    problem("Gerai", "A2", "33.10.15.9999"),
    problem("Koperasi", "A5", 5),
  ];
  assert.equal(rowsWithoutCode(sheet("Koperasi", rows), problems), [
    { kode: "33.10.15.2015", desa: "Bentangan" },
    { kode: undefined, desa: null },
    { kode: undefined, desa: "Boto" },
    { kode: undefined, desa: null },
  ]);
});

test.run();
