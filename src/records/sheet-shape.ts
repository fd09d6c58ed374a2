import { formatList } from "../base/format.ts";
import type { Problem } from "../base/problem.ts";
import { columnIndex, columnLetters } from "../workbook/cells.ts";
import type { CellBook, Sheet } from "../workbook/read.ts";
import { SHEET_SPECS, type SheetSpec } from "./fields.ts";
import { matchHeadings } from "./headings.ts";

/** What the form of a sheet hides: merged cells keep one value, hidden rows are easily forgotten. */
export function shapeProblems(book: CellBook, file: string): Problem[] {
  return SHEET_SPECS.flatMap((spec) => {
    const sheet = book.sheets.get(spec.sheet);
    return sheet ? [...mergeProblems(sheet, spec, file), ...hiddenProblems(sheet, file)] : [];
  });
}

function mergeProblems(sheet: Sheet, spec: SheetSpec, file: string): Problem[] {
  const { name, merges } = sheet;
  if (merges.length === 0) return [];
  const fields = spec.layout === "rows" ? matchHeadings(sheet, spec, file).fields : new Map();
  return merges.map((range) => {
    const [cell = range] = range.split(":");
    const column = fields.get(columnIndex(cell.replace(/\d+$/, "")))?.heading;
    return {
      code: "sel-gabungan",
      severity: "error",
      place: { file, sheet: name, cell, ...(column === undefined ? {} : { column }) },
      message: `sel ${range} digabung; hanya isi sel pertamanya yang tersimpan.`,
      fix: "pisahkan sel itu, lalu isi setiap selnya.",
    };
  });
}

function hiddenProblems({ name, hiddenRows, hiddenColumns }: Sheet, file: string): Problem[] {
  if (hiddenRows.length + hiddenColumns.length === 0) return [];
  const columns = hiddenColumns.map(columnLetters);
  const parts = [
    ...(hiddenRows.length === 0 ? [] : [`baris ${runsOf(hiddenRows)}`]),
    ...(columns.length === 0 ? [] : [`kolom ${shortList(columns)}`]),
  ];
  return [
    {
      code: "baris-tersembunyi",
      severity: "warning",
      place: { file, sheet: name },
      message: `${parts.join(" dan ")} berisi, tetapi disembunyikan atau tersaring; isinya ikut dibaca.`,
      fix: "tampilkan semua baris dan kolom, lalu periksa isinya.",
    },
  ];
}

/** "5–9 dan 12": rows below each other as one. */
function runsOf(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((left, right) => left - right)) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return shortList(runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)));
}

const MOST_NAMED = 10;

function shortList(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return formatList([...names.slice(0, MOST_NAMED), ...(rest > 0 ? [`${rest} bagian lain`] : [])]);
}
