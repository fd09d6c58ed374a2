import { getField } from "../records/fields.ts";
import { formatSasaran, type Sasaran } from "../records/sasaran.ts";
import type { ColumnCell, DecidedColumn, RecapColumn } from "./columns.ts";
import { textOf } from "./grid.ts";
import { readNumericCell, readTextNumber } from "./lenient-number.ts";
import { COUNTED } from "./phrase-lists.ts";
import { MEN, TOTAL, WOMEN } from "./phrases.ts";
import { isDash } from "./reading.ts";
import { showsDate } from "../records/parse.ts";
import type { Table } from "./tables.ts";
import { phraseOf } from "./words.ts";

/** What the figures of a column say of it, whatever its heading. */
export interface SumHint {
  /** Columns of which every row of this one is the sum. */
  readonly parts?: readonly RecapColumn[];
  /** What the column is for by its place in "L + P = JML". */
  readonly saran?: Sasaran;
}

type CellsOf = (column: RecapColumn) => readonly ColumnCell[];

/** Finds the sums among columns of which the heading does not say what they are for. */
export function sumHints(
  columns: readonly DecidedColumn[],
  cellsOf: CellsOf,
): ReadonlyMap<RecapColumn, SumHint> {
  const hints = new Map<RecapColumn, SumHint>();
  const neighbours = neighboursOf(columns);
  const numbers = numbersOf(cellsOf);
  for (const column of columns) {
    if (column.dasar !== "belum") continue;
    const parts = partsOf(column, { neighbours, numbers });
    if (!parts) continue;
    const people = peopleOf(parts);
    hints.set(column, { parts, ...(people ? { saran: people.total } : {}) });
    const [, women] = parts;
    if (people && women && women.dasar === "belum") hints.set(women, { saran: people.women });
  }
  return hints;
}

/** Who may be counted below a bare "L", "P" or "Jml": for the answers to choose from. */
export function countCandidates(path: readonly string[]): readonly Sasaran[] {
  const phrase = phraseOf(path.at(-1) ?? "");
  if (MEN.includes(phrase))
    return COUNTED.map(({ total }) => ({ kind: "men", field: getField("koperasi", total) }));
  const keys = WOMEN.includes(phrase)
    ? COUNTED.flatMap(({ women }) => women ?? [])
    : TOTAL.includes(phrase)
      ? COUNTED.map(({ total }) => total)
      : [];
  return keys.map(fieldSasaran);
}

function fieldSasaran(key: string): Sasaran {
  return { kind: "field", sheet: "koperasi", field: getField("koperasi", key) };
}

const MOST_PARTS = 12;

interface Figures {
  readonly neighbours: (column: RecapColumn, distance: number) => DecidedColumn | undefined;
  readonly numbers: (column: RecapColumn) => Numbers;
}

/** Adjacent columns to the left, else to the right, that come to this one in every row. */
function partsOf(
  column: DecidedColumn,
  { neighbours, numbers }: Figures,
): readonly DecidedColumn[] | undefined {
  const wanted = [...numbers(column)].filter(([, value]) => value !== 0);
  if (wanted.length < FEWEST) return undefined;
  for (const direction of [-1, 1]) {
    const parts: DecidedColumn[] = [];
    const sums = new Map<string, number>();
    while (parts.length < MOST_PARTS) {
      const next = neighbours(column, direction * (parts.length + 1));
      if (!next || numbers(next).size === 0) break;
      parts.push(next);
      for (const [row, value] of numbers(next)) sums.set(row, (sums.get(row) ?? 0) + value);
      if (parts.length > 1 && wanted.every(([row, value]) => sums.get(row) === value))
        return direction < 0 ? parts.toReversed() : parts;
    }
  }
  return undefined;
}

/** A single row may come to anything by accident. */
const FEWEST = 2;

function neighboursOf(columns: readonly DecidedColumn[]): Figures["neighbours"] {
  const byTable = new Map<Table, Map<number, DecidedColumn>>();
  for (const column of columns) {
    for (const place of column.places) {
      const known = byTable.get(place.table) ?? new Map<number, DecidedColumn>();
      byTable.set(place.table, known.set(place.column, column));
    }
  }
  return ({ places: [first] }, distance) =>
    first && byTable.get(first.table)?.get(first.column + distance);
}

/** Numbers by "REKAP!12"; empty for a column that holds anything else. */
type Numbers = ReadonlyMap<string, number>;

function numbersOf(cellsOf: CellsOf): Figures["numbers"] {
  const known = new Map<RecapColumn, Numbers>();
  return (column) => {
    const found = known.get(column) ?? readNumbers(cellsOf(column));
    known.set(column, found);
    return found;
  };
}

const COUNT = getField("koperasi", "jumlah_anggota");

function readNumbers(cells: readonly ColumnCell[]): Numbers {
  const numbers = new Map<string, number>();
  for (const { cell, table, row } of cells) {
    const text = textOf(cell);
    if (text === "" || isDash(text)) continue;
    const context = { scale: 1, percent: cell.format?.includes("%") ?? false };
    if (cell.look || (cell.kind === "number" && showsDate(cell))) return new Map();
    const reading =
      cell.kind === "number"
        ? readNumericCell(Number(cell.value), COUNT, context)
        : readTextNumber(text, COUNT, context);
    if (reading.kind !== "taken" || typeof reading.value !== "number") return new Map();
    numbers.set(`${table.grid.name}!${row}`, reading.value);
  }
  return numbers;
}

/** "L" and "P" of the same people, the second perhaps without their name above it. */
function peopleOf(
  parts: readonly DecidedColumn[],
): { readonly total: Sasaran; readonly women: Sasaran } | undefined {
  const [first, second, ...others] = parts;
  if (!second || others.length > 0 || first?.sasaran?.kind !== "men") return undefined;
  const total = first.sasaran.field.key;
  const key = COUNTED.find((each) => each.total === total)?.women;
  if (key === undefined) return undefined;
  const women = fieldSasaran(key);
  const isWomen = second.sasaran
    ? formatSasaran(second.sasaran) === formatSasaran(women)
    : WOMEN.includes(phraseOf(second.path.at(-1) ?? ""));
  return isWomen ? { total: fieldSasaran(total), women } : undefined;
}
