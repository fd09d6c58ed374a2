import type { Problem } from "../base/problem.ts";
import type { CellBook, Sheet } from "../workbook/read.ts";
import { SHEET_SPECS } from "./fields.ts";

/** What the form of a sheet hides: merged cells keep one value, hidden rows are easily forgotten. */
export function shapeProblems(book: CellBook, file: string): Problem[] {
  return SHEET_SPECS.flatMap(({ sheet: name }) => {
    const sheet = book.sheets.get(name);
    return sheet ? [...mergeProblems(sheet, file), ...hiddenProblems(sheet, file)] : [];
  });
}

function mergeProblems({ name, merges }: Sheet, file: string): Problem[] {
  return merges.map((range) => ({
    code: "sel-gabungan",
    severity: "error",
    place: { file, sheet: name, cell: range.split(":")[0] ?? range },
    message: `sel ${range} digabung; hanya isi sel pertamanya yang tersimpan.`,
    fix: "pisahkan sel itu, lalu isi setiap selnya.",
  }));
}

function hiddenProblems({ name, hiddenRows, hiddenColumns }: Sheet, file: string): Problem[] {
  if (hiddenRows.length + hiddenColumns.length === 0) return [];
  const parts = [
    ...(hiddenRows.length === 0 ? [] : [`${hiddenRows.length} baris`]),
    ...(hiddenColumns.length === 0 ? [] : [`${hiddenColumns.length} kolom`]),
  ];
  return [
    {
      code: "baris-tersembunyi",
      severity: "warning",
      place: { file, sheet: name },
      message: `${parts.join(" dan ")} yang berisi disembunyikan atau tersaring; isinya ikut dibaca.`,
      fix: "tampilkan semua baris dan kolom, lalu periksa isinya.",
    },
  ];
}
