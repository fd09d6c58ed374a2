import { formatNumber } from "../base/format.ts";
import { quoteFound } from "../base/problem.ts";
import type { Field } from "../records/fields.ts";
import type { Cell } from "../workbook/read.ts";
import { textOf } from "./grid.ts";
import { scaleOf } from "./headings.ts";
import { readTextNumber } from "./lenient-number.ts";
import { placeOfRow, type RecapRow } from "./rows.ts";
import type { SettledColumn } from "./settle.ts";
import type { Table } from "./tables.ts";

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
  const byTable = new Map<Table, RecapRow[]>();
  for (const row of rows) {
    const known = byTable.get(row.table);
    if (known) known.push(row);
    else byTable.set(row.table, [row]);
  }
  return columns.flatMap((column) => {
    const whole =
      column.waiting.length === 0 &&
      column.unread.length === 0 &&
      column.ditinggalkan === undefined;
    if (!whole || !isSummed(column)) return [];
    const values = new Map(
      column.cells.map(({ source, value }) => [placeOfRow(source), Number(value) || 0]),
    );
    return column.column.places.flatMap((place) =>
      compare(byTable.get(place.table) ?? [], {
        ...{ ...place, values, field: column.field },
        ...{ judul: column.column.judul, scale: scaleOf(column.column.path) },
      }),
    );
  });
}

interface SummedColumn {
  readonly table: Table;
  readonly column: number;
  readonly judul: string;
  readonly field: Field;
  /** 1000 under a heading that says "ribuan". */
  readonly scale: number;
  /** What was read, by the place of its row. */
  readonly values: ReadonlyMap<string, number>;
}

function isSummed({ field }: SettledColumn): boolean {
  return (field.kind === "integer" || field.kind === "masked") && field.unit !== "persen";
}

function compare(rows: readonly RecapRow[], summed: SummedColumn): SumDifference[] {
  const { table, column, judul, values } = summed;
  const found: SumDifference[] = [];
  let [group, total, count] = [0, 0, 0];
  for (const row of rows) {
    const place = placeOfRow(row);
    const value = values.get(place);
    if (row.kind === "data" && value !== undefined) {
      group += value;
      total += value;
      count += 1;
    }
    if (row.kind !== "jumlah") continue;
    const stated = statedSum(table.grid.own(row.row, column), summed);
    const differs = stated !== undefined && stated !== group && stated !== total;
    if (differs && count > 0) {
      const terbaca = Math.abs(stated - group) <= Math.abs(stated - total) ? group : total;
      found.push({ place, judul, tertulis: stated, terbaca });
    }
    group = 0;
  }
  return found;
}

function statedSum(cell: Cell | undefined, { field, scale }: SummedColumn): number | undefined {
  if (cell?.kind === "number") return Number(cell.value) * scale;
  if (cell?.look) return undefined;
  const reading = readTextNumber(textOf(cell), field, { scale, percent: false });
  return reading.kind === "taken" && typeof reading.value === "number" ? reading.value : undefined;
}

export function formatDifference({ place, judul, tertulis, terbaca }: SumDifference): string {
  return `${place}, kolom ${quoteFound(judul)}: rekap menjumlah ${formatNumber(tertulis)}, rincian yang terbaca ${formatNumber(terbaca)}.`;
}
