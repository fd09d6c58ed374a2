import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../base/problem.ts";
import { compressCells, countCells, formatCells, groupProblems } from "./problem-groups.ts";

const test = suite("problem-groups");

function problem(cell: string, message = 'isinya "dua puluh"'): Problem {
  const place = { file: "a.xlsx", sheet: "Koperasi", cell, column: "Jumlah Anggota" };
  return { code: "sel-bukan-bilangan", severity: "error", place, message, fix: "tulis angka." };
}

test("equal problems are one group with all their cells, others stand alone", () => {
  const groups = groupProblems([problem("AJ5"), problem("AJ9", "lain"), problem("AJ6")]);
  assert.equal(
    groups.map(({ cells, count, message }) => [cells, count, message]),
    [
      [["AJ5:AJ6"], 2, 'isinya "dua puluh"'],
      [["AJ9"], 1, "lain"],
    ],
  );
});

test("a problem of a whole file counts once and has no cells", () => {
  const [group] = groupProblems([{ ...problem("A1"), place: { file: "a.xlsx" } }]);
  assert.equal([group?.cells, group?.count], [[], 1]);
});

test("cells below each other are a range, columns beyond Z keep their order", () => {
  assert.equal(compressCells(["AA3", "B3", "B10", "B2", "B4", "B4"]), ["B2:B4", "B10", "AA3"]);
});

test("people read the first ranges and how many cells are left", () => {
  const ranges = ["F5", "F12", "F30:F61"];
  assert.is(countCells(ranges), 34);
  assert.is(formatCells(ranges, 34), "F5, F12, F30–F61");
  assert.is(formatCells(ranges, 40, 2), "F5, F12, dan 38 sel lain");
});

test.run();
