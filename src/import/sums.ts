import { formatNumber } from "../base/format.ts";
import { quoteFound } from "../base/problem.ts";
import { textOf } from "./grid.ts";
import { placeOfRow, type RecapRow } from "./rows.ts";
import type { SettledColumn } from "./settle.ts";

/** A sum that the recap states and that its own rows do not come to. */
export interface SumDifference {
  /** "REKAP!57" */
  readonly place: string;
  readonly judul: string;
  readonly tertulis: number;
  readonly terbaca: number;
}

/**
 * Holds the recap's own sums against what was read: the surest sign that a column was read rightly.
 * Columns of which cells are open or unreadable are not held against anything.
 */
export function compareSums(
  rows: readonly RecapRow[],
  columns: readonly SettledColumn[],
): readonly SumDifference[] {
  return columns.flatMap((column) => {
    const whole =
      column.waiting === 0 && column.unread.length === 0 && column.ditinggalkan === undefined;
    return whole && isSummed(column)
      ? column.column.places.flatMap((place) => compare(rows, column, place))
      : [];
  });
}

function isSummed({ field }: SettledColumn): boolean {
  return (field.kind === "integer" || field.kind === "masked") && field.unit !== "persen";
}

function compare(
  rows: readonly RecapRow[],
  settled: SettledColumn,
  { table, column }: SettledColumn["column"]["places"][number],
): SumDifference[] {
  const values = new Map(
    settled.cells.map(({ source, value }) => [placeOfRow(source), Number(value) || 0]),
  );
  const found: SumDifference[] = [];
  let [group, total, count] = [0, 0, 0];
  for (const row of rows.filter((each) => each.table === table)) {
    const place = placeOfRow(row);
    const value = values.get(place);
    if (row.kind === "data" && value !== undefined) {
      group += value;
      total += value;
      count += 1;
    }
    if (row.kind !== "jumlah") continue;
    const stated = statedSum(table.grid.own(row.row, column));
    const differs = stated !== undefined && stated !== group && stated !== total;
    if (differs && count > 0) {
      const terbaca = Math.abs(stated - group) <= Math.abs(stated - total) ? group : total;
      found.push({ place, judul: settled.column.judul, tertulis: stated, terbaca });
    }
    group = 0;
  }
  return found;
}

function statedSum(cell: Parameters<typeof textOf>[0]): number | undefined {
  if (cell?.kind === "number") return Number(cell.value);
  const digits = textOf(cell).replace(/^rp\.?\s*|,-$|,00$/gi, "");
  return /^\d{1,3}(?:\.\d{3})+$|^\d+$/.test(digits)
    ? Number(digits.replaceAll(".", ""))
    : undefined;
}

export function formatDifference({ place, judul, tertulis, terbaca }: SumDifference): string {
  return `${place}, kolom ${quoteFound(judul)}: rekap menjumlah ${formatNumber(tertulis)}, rincian yang terbaca ${formatNumber(terbaca)}.`;
}
